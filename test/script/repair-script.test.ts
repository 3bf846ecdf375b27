import { describe, expect, it } from 'vitest'
import { repairScript } from '../../utils/script/repair-script.ts'
import type { GlossView } from '../../utils/script/script-view.ts'

/** A page of one's own, as the converter leaves it: 氣 was hit across two bytes. */
const damaged = [
  '<p>春節(jié)期間，機(jī)關(guān)的領(lǐng)導(dǎo)嚴(yán)格執(zhí)行，維護(hù)社會(huì)穩(wěn)定。</p>',
  '<p>機(jī)關(guān)的<b>領(lǐng)</b>導(dǎo)及時(shí)發(fā)布?xì)庀笮畔ⅲS護(hù)秩序（返鄉(xiāng)）人員。</p>',
  '<p>人工智能(AI)技術，旱魃(bá)。<img src="a.jpg" alt="維護(hù)的領(lǐng)導(dǎo)"></p>',
].join('')

function repaired(html: string, glosses?: GlossView) {
  const root = document.createElement('article')
  root.innerHTML = html
  const repair = repairScript(root, { texts: ['節(jié)日'], ...(glosses && { glosses }) })
  return { root, repair }
}

describe('repairScript', () => {
  it('takes glosses out across inline tags and in alternative texts, and keeps brackets that belong', () => {
    const { root, repair } = repaired(damaged)
    expect(root.querySelector('p')?.textContent).toBe('春節期間，機關的領導嚴格執行，維護社會穩定。')
    expect(root.querySelector('b')?.textContent).toBe('領')
    expect(root.textContent).toContain('人工智能(AI)技術，旱魃(bá)。')
    expect(root.querySelector('img')?.alt).toBe('維護的領導')
    expect(repair.repairText('節(jié)日')).toBe('節日')
  })

  it('marks every shifted run with the text as found', () => {
    const { root } = repaired(damaged)
    expect(root.querySelector('mark')?.title).toContain('?xì)')
  })

  it('reads the sign of the euro in a run as the byte that Windows shows so', () => {
    const { root } = repaired(
      `${damaged}<p>因?yàn)槊恳粋€(gè)人都在說(shuō)同一件事，每一個(gè)人都有一百€(歐元)。</p>`,
    )
    expect(root.lastElementChild?.textContent).toBe('因為每一個人都在說同一件事，每一個人都有一百€(歐元)。')
  })

  it.each([
    // A3 A1 of A1 A3|A1 B1 is ！
    ['維護(hù)秩序?！庇浾咦蛱煸跈C(jī)關(guān)看到', '維護秩序。”記者昨天在機關看到'],
    // folded by who copied it
    ['維護(hù)秩序?!庇浾咦蛱煸跈C(jī)關(guān)看到', '維護秩序。”記者昨天在機關看到'],
    ['難道機(jī)關(guān)也是庇護所?！領(lǐng)導(dǎo)說不是', '難道機關也是庇護所?！領導說不是'],
    ['庇護所?！庇護所，機(jī)關(guān)不是', '庇護所?！庇護所，機關不是'],
  ])('puts together what stood on both sides of a mark: %s', (found, right) => {
    const { root } = repaired(
      `${damaged}<p>記者昨天在機(jī)關(guān)。“維護(hù)秩序。”記者說(shuō)。</p><p>${found}</p>`,
    )
    expect(root.lastElementChild?.textContent).toBe(right)
  })

  it('takes a gloss twice behind a character of both scripts, which never stands without it', () => {
    const { root } = repaired(
      `${damaged}<p>穿著(zhù)新衣，看著(zhù)春節(jié)的燈，旱魃(bá)與旱魃(bá)，魃</p>`,
    )
    expect(root.lastElementChild?.textContent).toBe('穿著新衣，看著春節的燈，旱魃(bá)與旱魃(bá)，魃')
  })

  it('writes the comma behind a run that stays in full width', () => {
    const half = '人工智能,旱魃,技術信息,然后,'
    const { root } = repaired(`${damaged}<p>${half.repeat(9)}ш?duì)了解到,返鄉人員</p>`)
    expect(root.textContent).toContain('了解到，返鄉人員')
  })

  it('takes the gap that a half-width mark has behind it, as one in full width has it within', () => {
    const { root, repair } = repaired(
      `<p>${'早晨的渡口, 雾还没有散, 船就开了; 有人在等! '.repeat(2)}</p><p>姓名: 船号: <code>渡口, 早晨</code></p><p>他说, yes, ok</p>`,
    )
    expect([...root.children].map(({ textContent }) => textContent)).toEqual([
      '早晨的渡口，雾还没有散，船就开了；有人在等！早晨的渡口，雾还没有散，船就开了；有人在等！',
      '姓名： 船号：渡口, 早晨',
      '他说，yes, ok',
    ])
    expect(repair.repairText('渡口, 早晨')).toBe('渡口，早晨')
    expect(repair.found).toContain('渡口, 雾')
  })

  it('changes nothing the second time', () => {
    const { root } = repaired(damaged)
    const once = root.innerHTML
    expect(repairScript(root).changed).toBe(false)
    expect(root.innerHTML).toBe(once)
  })

  it('shows glosses above their characters, or leaves them', () => {
    expect(repaired(damaged, 'ruby').root.querySelector('ruby')?.outerHTML).toBe(
      '<ruby>節<rt>jié</rt></ruby>',
    )
    expect(repaired(damaged, 'leave').root.textContent).toContain('節(jié)')
  })

  it.each([
    [
      'a lesson',
      '<p>生字表：這(zhè)個(gè)國(guó)家(jiā)學(xué)習(xí)書(shū)說(shuō)話(huà)聽(tīng)見(jiàn)車(chē)馬(mǎ)門(mén)</p>',
    ],
    [
      'place names',
      `<p>${'這個國家的長江與黃河相會，歷史悠長。'.repeat(20)}澠(miǎn)池、滎(xíng)陽、長(zhǎng)子縣、樅(zōng)陽、碭(dàng)山、麗(lí)水</p>`,
    ],
    ['a question', '<p>你說什麼?yes)這樣好嗎?</p>'],
  ])('leaves %s byte for byte alone', (_, html) => {
    const { root, repair } = repaired(html)
    expect(repair.changed).toBe(false)
    expect(root.innerHTML).toBe(html)
  })

  it('takes toneless glosses that are repeated', () => {
    const text =
      '電(dian)機(ji)運(yun)轉(zhuan)時(shi)間(jian)過(guo)長(chang)會(hui)發(fa)熱(re)損(sun)壞(huai)這(zhe)樣(yang)'
    const { root } = repaired(`<p>${text}步(bu)(bu)進(jin)步(bu)</p><p>${text}</p>`)
    expect(root.textContent).toBe('電機運轉時間過長會發熱損壞這樣步進步電機運轉時間過長會發熱損壞這樣')
  })
})
