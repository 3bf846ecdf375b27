import { describe, expect, it } from 'vitest'
import { dropQrCodes } from '../../utils/clean/drop-qr-codes.ts'
import { runStep } from './run-step.ts'

const figure = (attributes: string) => `<figure><img ${attributes}></figure>`
const square = figure('src="https://cdn.example/2022/a1b2c3.jpg" width="258" height="258"')
const card = figure('src="https://cdn.example/2022/0718.png" data-w="900" data-ratio="0.43"')
const photo = figure('src="https://cdn.example/2022/d4e5f6.jpg" width="640" height="400"')

describe('drop-qr-codes', () => {
  it.each([
    [`<p>正文。</p>${figure('src="https://cdn.example/img/qrcode_for_app.jpg"')}`],
    [`<p>正文。</p>${figure('src="https://cdn.example/1.jpg" alt="微信二维码"')}`],
    [`<p>正文。</p>${figure('src="https://cdn.example/1.jpg" alt="山城财经公众号"')}`],
    [`<p>正文。</p>${figure('src="https://cdn.example/1.jpg" alt="微信群"')}`],
    // a banner with a code on it
    [`<p>正文。</p>${figure('src="https://site.example/images_2016/erweima.jpg" width="640" height="200"')}`],
    [`${photo}<p>正文。</p>${square}<p>扫码关注我们</p>`],
    [`${photo}<p>长按识别二维码，了解更多</p>${square}`],
    [`${photo}<p>请添加客服微信：qingshikefu，备注“进群”</p>${square}`],
    [`${photo}<p>添加小编微信：qingshi2024，领取备考资料</p>${square}`],
    [`${photo}<p>正文。</p>${square}<p>欢迎关注山城微报</p>`],
    // a card with the code on it, the last picture beside words of a code
    [`${photo}<p>正文。</p>${card}<p>长按二维码，加入读书群</p>`],
    // without a size, the last picture beside words of a code
    [`${photo}<p>直接添加客服微信：135502 （点击复制）</p>${figure('src="https://cdn.example/1.jpg"')}`],
    [`${photo}<p>想进群的朋友请添加小编微信号：qingshi2024</p>${figure('src="https://cdn.example/1.jpg"')}`],
    [`${photo}<p>正文。</p>${figure('src="https://cdn.example/1.jpg"')}<p>扫码关注本报微信公众号</p>`],
  ])('takes it out of %s', (html) => {
    expect(runStep(dropQrCodes, html).taken.map(({ reason }) => reason)).toEqual(['imageQrCode'])
  })

  it.each([
    // a text about scanning
    [
      `<p>市民在站口扫码进站，工作人员介绍说，新的闸机每分钟能通过四十个人，比过去快了一倍还多，早高峰不再排队。</p>${square}`,
    ],
    [`${square}<p>图为老人在渡口。</p>`],
    [`${square}<p>骗子要求小李添加客服微信号进行退款。</p>`],
    [`${square}<p>添加“导师”微信：wx12345后，小李被拉进了一个炒股群。</p>`],
    [`${square}<p>对方让她直接添加客服微信：wx88888</p>`],
    [`${square}<p>添加导师微信：wx12345后，小李被拉进了一个炒股群。</p>`],
    [`${square}<p>家长可添加招生办微信：qszsb2024，咨询入学事宜。</p>`],
    [`${square}<p>添加微信：wx12345，领取“红包”，李女士一步步落入圈套。</p>`],
    [`${square}<p>欢迎关注这只小猫的新家</p>`],
    [`${square}<p>欢迎关注山城马拉松</p>`],
    [`${square}<p>欢迎关注《山城的早晨》</p>`],
    [`${square}<p>欢迎关注展览，作品将展至月底</p>`],
    [`${photo}<p>扫码关注我们</p>`],
    [`${photo}<p>欢迎关注山城微报</p>`],
    [`${card}<p>长按二维码，加入读书群</p>${photo}`],
    [`${photo}<p>正文。</p>${card}<p>关注本报微信公众号</p>`],
    [`${photo}<p>正文。</p>${figure('src="https://cdn.example/1.jpg"')}<p>关注本报微信公众号</p>`],
    [figure('src="https://cdn.example/1.jpg" alt="公众号后台的阅读数据"')],
    [figure('src="https://cdn.example/qr/photo-of-a-square.jpg" width="640" height="400"')],
  ])('leaves %s', (html) => expect(runStep(dropQrCodes, html)).toMatchObject({ taken: [], html }))
})
