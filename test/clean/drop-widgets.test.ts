import { describe, expect, it } from 'vitest'
import { dropWidgets } from '../../utils/clean/drop-widgets.ts'
import { inBothScripts } from '../text/both-scripts.ts'
import { clean } from './clean.ts'

const story = `<p>${'渡船每天清晨从北岸开出，船上坐着去对岸上班的人。'.repeat(20)}</p>`

describe('takes out the whole box around a control', () => {
  it.each(
    inBothScripts([
      [
        'prompt',
        '<div><h3>山城早报</h3><p>每天七点，寄到你的信箱。</p><form><input type="email"><button>好</button></form><small>可以退订</small></div>',
      ],
      [
        'prompt',
        '<div><span>晨间简报</span><input placeholder="电邮"><input type="submit" value="订阅"></div>',
      ],
      ['prompt', '<div>免费量房<br><input placeholder="手机号"><button>申请</button></div>'],
      [
        'control',
        '<div><h4>你常坐渡船吗？</h4><ul><li>常坐</li><li>不坐</li></ul><button>投票</button><i>812 人参与</i></div>',
      ],
      ['control', '<div>请给本文打分 ★★★★★ <a href="#">提交评分</a></div>'],
      ['control', '<div><span>4 / 9</span><button>上一张</button><button>下一张</button></div>'],
      ['player', '<div><span>收听本文</span><button>播放</button><span>04:10</span></div>'],
      ['prompt', '<div>渡口的新闻离不开读者。<a href="/d">立即赞助</a></div>'],
      ['prompt', '<p>【消息提醒】要闻不错过 <a href="#">开启通知</a></p>'],
      ['prompt', '<p>★ 加入渡口新闻LINE，天天读报 <a href="#">加入好友</a></p>'],
      ['prompt', '<section><img src="/l.png" width="40"><b>渡口新闻</b><a href="/app">打开</a></section>'],
      ['prompt', '<p>现在下载《渡口报》App，天天抽奖 <a href="/app">立即下载</a></p>'],
      [
        'prompt',
        '<div><b>河边看云</b><span>写船的人</span><span>87 篇文章</span><button>关注</button></div>',
      ],
      ['prompt', '<p><a href="/s">立即订阅</a></p>'],
      ['control', '<div>文章对你有帮助吗？<button>有用 (12)</button><button>没用 (3)</button></div>'],
      [
        'prompt',
        '<div><h4>内容纠错</h4><p>请写下哪里有错。</p><textarea></textarea><button>好</button></div>',
      ],
      ['prompt', '<div><p>本篇限会员阅读</p><button>立即解锁</button></div>'],
      ['prompt', '<div><span>更多王渡口的文章</span><a href="/u/1">查看全部文章</a></div>'],
      [
        'advert',
        '<div><p>遇到类似法律问题？</p><p>专业律师在线一对一解答，平均响应时间 3 分钟</p><a href="#">立即咨询</a></div>',
      ],
      ['prompt', '<div><p>登录后你可以</p><p>免费看更多好内容</p><a>微信登录</a><a>手机号登录</a></div>'],
      ['prompt', '<div><p>本文为会员专享</p><a href="/in">登录</a> <a href="/up">注册</a></div>'],
      [
        'advert',
        '<div><a href="/g"><img src="/g.jpg"></a><p>竹篷小船模型</p><b>￥88</b><a href="/g">去购买</a></div>',
      ],
      [
        'advert',
        '<div><div>江豚 A5</div><div>官方指导价：9.98万起</div><div><a>图片</a><a>询底价</a></div></div>',
      ],
      [
        'prompt',
        '<div><a href="/app"><img src="/i.png"><span>渡口在线</span><i>河边的事先知道</i><b>马上打开</b></a></div>',
      ],
      [
        'advert',
        '<div><a href="/q/1"><span>渡口航运</span><span>6001</span><span>4.20</span><span>-1.2%</span></a><a>加自选</a></div>',
      ],
      [
        'advert',
        '<div><a href="/c/1"><img src="/c.jpg"><p>江豚 A5</p><p>指导价：9.98万</p></a><a href="/c/1/x">查报价</a><a href="/c/1/p">参数</a></div>',
      ],
      [
        'advert',
        '<div><a href="/h/1"><img src="/h.jpg"></a><dl><dt><a href="/h/1">江边里</a></dt><dd>均价 8800 元/㎡</dd><dd>北岸区 渡口路一号</dd></dl><p><a href="tel:1">电话咨询</a> <a>我要看房</a> <a>预约带看</a></p></div>',
      ],
      [
        'advert',
        '<div><a href="/b/1"><img src="/b.jpg"></a><div>《渡船上的人》</div><div>优惠价 79 折 266 元</div><a href="/b/1">购买本书</a></div>',
      ],
      [
        'control',
        '<div><p>小测验：你认得几种船？</p><p>共 8 题，1.2 万人已完成</p><a href="/quiz/1">开始测试</a></div>',
      ],
      ['control', '<div><span>+9</span><a href="/g/1">点击查看大图／看全部 9 张图片</a></div>'],
      [
        'prompt',
        '<div><p>本文为订户专享</p><p>首月只要 10 元</p><a href="/plan">查看订阅方案</a><p>已是订户？<a href="/in">登录</a>继续读</p></div>',
      ],
      [
        'player',
        '<div><img src="/p.jpg"><span>Podcast</span><a href="/ep/9">EP9｜船上的夜</a><span>41:07</span><button>立即收听</button></div>',
      ],
      ['prompt', '<div><p>订阅会员限定</p><p>加入后畅读</p><p><a href="/plan">看方案</a></p></div>'],
      ['prompt', '<div><img src="/i.png" width="40"><p>渡口头条</p><a href="/app">打开APP</a></div>'],
      ['prompt', '<div><span>要闻提醒</span><span>不错过大事</span><em class="btn-open">立即开启</em></div>'],
    ]),
  )('%s: %s', (reason, box) => {
    const { html, trace } = clean(dropWidgets, story + box + story)
    expect(html).toBe(story + story)
    expect(trace).toHaveLength(1)
    expect(trace[0]).toMatchObject({ step: 'drop-widgets', reason })
  })
})

const listOf = (box: (name: string) => string) => ['石桥', '北岸', '柳荫'].map(box).join('')

describe('takes out only what is pressed', () => {
  it.each(
    inBothScripts([
      listOf(
        (name) =>
          `<div class="qa"><h3>${name}能上船吗？</h3><p>可以，买半票就行</p><button>有帮助</button></div>`,
      ),
      listOf(
        (name) => `<div class="app"><b>${name}新闻</b><p>大字版，老人也会用</p><a href="/a">下载</a></div>`,
      ),
      listOf((name) => `<div><p>《${name}》</p><p>写船工的书</p><a href="/b/${name}">购买本书</a></div>`),
      listOf((name) => `<div class="inn"><p>${name}客栈</p><p>临河三间房</p><a href="/i">预约看房</a></div>`),
      listOf((name) => `<div><b>${name}</b><span>每天写船</span><button>关注</button></div>`),
      '<div><p>先把旧船票补交差价，再到窗口换新票！</p><button>有用 12</button></div>',
      '<div><p>户名清溪村民委员会，账号 6200 1234</p><a href="/d">立即捐款</a></div>',
      '<div class="item"><h3>渡口通</h3><p>查船期最方便的App，支持离线时刻表</p><a href="/d?id=3">下载</a></div>',
      '<div>渡口新闻早知道：六月八日停航 <a href="/f?id=1">打开</a></div>',
      '<div><p>旧渡口该留吗？</p><ul><li>保留 812票</li><li>拆除 97票</li></ul><a href="/r">查看结果</a></div>',
      '<div><p>哪种云预示下雨？</p><p>A 鱼鳞云</p><p>B 馒头云</p><button>提交答案</button></div>',
      '<div><h4>石桥客栈</h4><p>临河三间房</p><a href="/i">预约看房</a></div>',
      '<div>还不是会员的读者可以在渡口书店办理，费用全免 <a href="/in">登录</a></div>',
      '<div><p>【调查】旧渡口该留吗？</p><ul><li>该留，它有故事 62%</li><li>不该留，太危险了 31%</li><li>说不清 7%</li></ul><p>总投票数：3,120 <a href="/v">参与投票</a></p></div>',
    ]),
  )('%s', (boxes) => {
    const { html } = clean(dropWidgets, story + boxes + story)
    const words = (text: string) => text.replace(/<(?:button|a)\b.*?<\/(?:button|a)>|<.*?>|\s/g, '')
    expect(words(html)).toBe(words(story + boxes + story))
    expect(html).not.toMatch(/<(?:button|a)\b/)
  })
})

it('takes out the bar over code', () => {
  const bar = '<div><span>终端</span><button>复制代码</button></div>'
  const code = '<pre><code>npm run ferry</code></pre>'
  expect(clean(dropWidgets, story + bar + code).html).toBe(story + code)
  expect(clean(dropWidgets, `${story}${bar}<p>然后登船。</p>`).html).toBe(`${story}${bar}<p>然后登船。</p>`)
})

it('leaves above the story what may say who wrote it', () => {
  const author = '<div><b>王渡口</b><button>关注</button></div>'
  expect(clean(dropWidgets, author + story).html).toBe(author + story)
})

it.each(inBothScripts(['专家一对一辅导，课后回复作业', '志愿律师一对一，每次接诊20人']))(
  'leaves what a course or an office offers beside its button: %s',
  (offer) => {
    const html = `${story}<div><p>${offer}</p><p>每周三下午</p><a href="/b">在线咨询</a></div>`
    expect(clean(dropWidgets, html).html).toContain(offer)
  },
)

describe('leaves', () => {
  it.each(
    inBothScripts([
      '<div><h4>登船须知</h4><p>时间：早晨六点</p><p>地点：北岸</p><button>提交</button></div>',
      '<div><p>书名：《船歌》</p><p>定价：30元</p><a href="#">购买</a></div>',
      '<div><p>老人说他再也不投票了。</p><button>投票</button></div>',
      '<p>想常坐渡船的人可以到官网<a href="https://ferry.example/">加入会员</a>。</p>',
      '<div>村里人都说<a href="/t">支持我们</a>的是这条河。</div>',
      '<div>申请表 <a href="/f/1.docx">立即下载</a></div>',
      '<ul><li>渡船通 2.0 <a href="/d/2">下载</a></li></ul>',
      '<p>乘船前请装好渡船通。 <a href="/d/2">立即下载</a></p>',
      '<table><tbody><tr><th>文件</th><th>操作</th></tr><tr><td>航道图</td><td><a href="/f/1.pdf">下载</a></td></tr></tbody></table>',
      '<div><img src="/a.jpg" width="640"><p>北岸的渡口</p><button>关注</button></div>',
      '<div><img src="/a.jpg" width="640"><img src="/b.jpg" width="640"><span>1/2</span><button>下一张</button></div>',
      '<div><a href="/b"><img src="/b.jpg" width="600"></a><p>北岸渡口外景</p><a href="/u">查看更多作品</a></div>',
      '<p><a href="/t">立即开船</a></p>',
      '<div><p>全部评论</p><p>0 条</p><textarea></textarea></div>',
      '<div><b>渡口音乐会</b><p>6月8日晚</p><b>￥80</b><a href="/t">立即购买</a></div>',
      '<ol><li>打开小程序，点击<button>登录</button></li></ol>',
      '<div><p>船票系统有两种进法，先选一种，再填船期。</p><a href="#">微信登录</a><a href="#">手机号登录</a></div>',
      '<div><p>手机号注册</p><p><a href="#">手机号注册</a></p><p>填上收到的数字，再按确定。</p></div>',
      '<div>水位几何？<input></div>',
      '<div><a href="/get?id=3"><img src="/pdf.png"><span>新闻发布稿</span><em>下载</em></a></div>',
      '<div><a href="/get?id=4">停航新闻稿</a> <a href="/get?id=4">下载</a></div>',
      '<p>从北岸上船，<a href="/c">江豚 <b>询底价</b></a>的人不少。</p>',
      '<div><p>书里写到的渡口，如今只剩下三处，船工都已老了。</p><a href="/b">购买本书</a></div>',
      '<div><dl><dt>票价</dt><dd>两元</dd><dt>末班</dt><dd>晚九点</dd></dl><a href="/t">立即购票</a></div>',
      '<div><h4>渡口夜航</h4><p>6月8日 19:30</p><p>80元</p><a>购票</a></div><div><h4>船歌音乐会</h4><p>6月9日 19:30</p><p>60元</p><a>购票</a></div>',
      '<div><img src="/a.jpg"><p>渡口的黄昏</p><a href="/a.jpg">点击图片放大</a></div>',
      '<div><img src="/a.jpg"><p>主持人在渡口</p><a href="/s">订阅节目</a></div>',
      '<div><p>改造有两种：修桥，或者造船</p><a href="/plan">查看方案</a></div>',
      '<div><p>北岸站</p><p>南岸站</p><a href="/t">订票</a></div>',
      '<div><label><input type="checkbox">带上救生衣</label></div>',
      '<div class="demo"><p>在下面的框里输入邮箱，再点登录，系统会给出三种提示。</p><input type="text" placeholder="邮箱"></div>',
      '<div><p>在框里输入邮箱，再点登录，会有三种提示。</p><input type="text"><button>登录</button></div>',
      '<div><p>把查询结果写在横线上，并说明理由。</p><input type="text"></div>',
      '<p><a href="https://other.example/">立即捐款</a></p>',
      '<div><h4>停航，改走大桥，船票可退</h4><p>您需要 <a href="/in">登录</a> 才可以退票，只限本月</p></div>',
      '<div>青石输入法 3.2 离线安装包 <a href="/d?id=7">下载</a></div>',
      '<table><tbody><tr><th>型号</th><th>重量</th><th>电池</th><th>价格</th></tr><tr><td>江豚</td><td>三斤</td><td>可换</td><td><a>购买</a></td></tr></tbody></table>',
      '<table><tbody><tr><th>型号</th><th>说明</th></tr><tr><td>江豚</td><td>能坐三人的可折叠小艇</td><td><a>购买</a></td></tr></tbody></table>',
      '<div><p>关词字：船</p><button>投票</button></div>',
    ]),
  )('%s', (text) => {
    expect(clean(dropWidgets, story + text + story).html).toBe(story + text + story)
  })
})

it('leaves a box that is most of the text', () => {
  const html =
    '<div><p>渡船今天停航，何时复航另行通知，请往来两岸的人改走大桥。</p><button>关注</button></div>'
  expect(clean(dropWidgets, html).html).toBe(html)
})
