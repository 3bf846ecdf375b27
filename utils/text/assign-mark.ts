import { parseByline } from './byline.ts'
import { findDates } from './dates.ts'
import { SIGNS } from './find-label.ts'
import { isOfJournal } from './journal-mark.ts'
import type { MarkField } from './mark-labels.ts'
import { parseNames } from './names.ts'
import { isDesk, isOffice, namesSomebody, readPeople } from './people.ts'
import { isNameByRole, isPersonName, isSpeltBySound } from './person-name.ts'
import { isPlace } from './places.ts'
import { SENTENCE } from './plain-line.ts'
import { behindPublisher, isPublisher, readSources, withoutAccount, withoutNote } from './publishers.ts'
import type { RawMark } from './read-marks.ts'
import type { RepostMarks } from './repost-marks.ts'
import { trimEnds } from './space.ts'

/** The fields that name publishers, the one that had the text first in front. */
const RANKS: MarkField[] = ['first', 'source', 'via']

/** The paper behind its reporter: "本报记者 王晓明 《 青石日报 》（ 2024年07月16日 04版）". */
const EDITION_BEHIND = /(?<=\S) ?《 ?([^《》]{1,19}[^《》 ]) ?》 ?(?:[（(][^（()）]{0,40}[)）])?$/

/** The paper in front of its reporter: "《青石日报》记者 王晓明". */
const PAPER_BEFORE = /^《([^《》]{2,20})》 ?(?:[特实實见見][约約习習]|首席)?[记記]者 ?(?=\p{Script=Han})/u

/** A date without its year behind a name, and how long the text takes: "王敏 05-20 08:31", "王敏 5月20日 阅读约 6 分钟". */
const DAY_BEHIND =
  /(?: (?:\d{2}-\d{2} \d{1,2}:\d{2}(?::\d{2})?|\d{1,2}月\d{1,2}日(?: \d{1,2}:\d{2})?))?(?: (?:[阅閱][读讀]|[预預][计計])?(?:[约約需]|[时時][间間]){0,2} ?\d{1,3} ?分[钟鐘])?$/

/** Where the pictures are from, behind the editor: "阿蘅丨图片除署名外来自网络，版权归原作者所有". */
const PICTURES_BEHIND =
  / ?[丨|｜，,；;] ?(?:文中|部分)?(?:[图圖]片|[图圖]文|配[图圖])[^丨|｜]{0,14}(?:[来來]自|[来來]源|源[自于於]|版[权權]).*$/

/** What was done to the text, in brackets behind who wrote it: "王敏（节选，有删改）". */
const NOTE_BEHIND =
  / ?[（(][^（()）]{0,16}(?:[节節][选選]|[删刪][节節改减減]|改[编編写寫])[^（()）]{0,16}[)）]$/

/** Longest value of a label of journals (characters). */
const LONGEST_JOURNAL = 160

/** Longest text behind a day (characters). */
const LONGEST_BEHIND_DATE = 24

/**
 * Fits a raw mark into the result, its publishers into `ranked` with the rank of their label.
 * @param alone whether no other mark stands beside it: "记者：谢谢" may then be said.
 * @returns false where a value cannot be what its label says.
 */
export function assignMark(
  mark: RawMark,
  into: RepostMarks,
  ranked: [number, string][],
  alone = true,
): boolean {
  // a comma may stand between two marks: "（来源：新华社，责任编辑：王敏）"
  const printed = trimEnds(
    mark.value,
    (character) => /[，,、；;\s]/.test(character) || SIGNS.includes(character),
  )
  // "编辑：邵华 2019-09-28 20:38": the date is a mark of its own; in brackets it belongs to the edition
  const inBrackets = (index: number) => /[（(][^（()）]*$/.test(printed.slice(0, index))
  const dates =
    mark.field === 'originalTitle' ? [] : findDates(printed).filter(({ index }) => !inBrackets(index))
  into.dates.push(...dates.map((date) => date.iso))
  let value = dates
    .reduceRight((text, date) => text.slice(0, date.index) + text.slice(date.index + date.length), printed)
    .trim()
  // "编辑：（王敏）"
  if (mark.field !== 'originalTitle')
    value = value.replace(DAY_BEHIND, '').replace(/^[（(]([^（()）]{2,20})[)）]$/, '$1')
  switch (mark.field) {
    case 'first':
    case 'source':
    case 'via':
      return assignPublishers({ field: mark.field, value }, into, ranked)
    case 'crew':
    case 'stage': {
      const names = value ? readNamed(value, alone) : []
      into.editors.push(...(names ?? []))
      return names !== null
    }
    case 'pictures': {
      const names = value ? readPeople(value, false) : []
      into.authors.push(...(names ?? []).filter(alone ? isPersonName : isNameByRole))
      return names !== null || /(?:摄|攝|供图|供圖|提供)[）)]?$/.test(value)
    }
    case 'authors':
    case 'byline':
      return assignAuthors({ field: mark.field, value }, into, ranked, alone)
    case 'poster':
      if (into.authors.length > 0) return true
      // "发布者：党委宣传部 发布时间：…": an office puts it there and is nobody's name; alone it signs a notice
      if (isOffice(value) || isDesk(value)) return !alone
      return assignMark({ ...mark, field: 'authors' }, into, ranked)
    case 'contributor': {
      const names = value ? readPeople(value, false) : []
      if (names === null) return false
      if (names.every(isPersonName)) into.authors.push(...names)
      else for (const source of readSources(value)) ranked.push([RANKS.indexOf('source'), source])
      return true
    }
    case 'original': {
      const [author = ''] = value.split(' ')
      const names = readPeople(author.replace(/(?<=.)(?:编译|整理|翻译)$/, ''), false)
      into.authors.push(...(names ?? []).filter(namesSomebody))
      return author !== '' && names !== null
    }
    case 'editors': {
      value = value.replace(PICTURES_BEHIND, '')
      if (!value) return true
      const names = readPeople(value, false)
      // "出品 | 河边看云（ID：hbky）": an account
      if (withoutAccount(value) === value)
        into.editors.push(...(names ?? []).filter((name) => namesSomebody(name) && !isOffice(name)))
      return names !== null
    }
    case 'originalTitle':
      if (!value) return true
      value = withoutNote(value)
      // "原标题为《山城》的短篇，后来扩写成长篇。": the story goes on
      if (/^[《〈「『][^》〉」』]{1,60}[》〉」』][^。]{0,40}[，,]/.test(value)) return false
      // "原題「渡口」後來改為「河口」": of a song
      if (/^[〈「『][^〉」』]{1,60}[〉」』](?![〉」』。)）]*$)/.test(value)) return false
      into.originalTitle = withoutBrackets(value)
      return value.length >= 2 && value.length <= 120
    case 'date':
      return (
        value.length <= (dates.length > 0 ? LONGEST_BEHIND_DATE : 12) &&
        !SENTENCE.test(value) &&
        !/^[的，,]/.test(value)
      )
    case 'journal':
      return (
        value.length <= LONGEST_JOURNAL &&
        !/[。！？?]./.test(value) &&
        (dates.length > 0 || isOfJournal(value))
      )
    case 'other':
      return (value.length <= 24 && !SENTENCE.test(value)) || /^https?:\/\/\S{4,180}$/.test(value)
  }
}

/** People that a role names of which words may be said as well; beside other marks pen names and rare names are theirs. */
function readNamed(value: string, alone: boolean): string[] | null {
  const people = readPeople(value, true)
  if (people) return people
  const names = readPeople(value, false)
  const areNamed = alone
    ? names?.some(isPersonName) && names.every((name) => isPersonName(name) || isSpeltBySound(name))
    : names?.every((name) => /^\p{Script=Han}{2,3}$/u.test(name) || isSpeltBySound(name))
  return areNamed ? names : null
}

/** A headline in the brackets that titles have: 《…》, 〈…〉, 「…」. */
const IN_BRACKETS = /^(?:《[^《》]+》|〈[^〈〉]+〉|「[^「」]+」|『[^『』]+』)$/

/** A headline without them, and without the full stop behind: "原题为《山城的早晨》。". */
function withoutBrackets(title: string): string {
  const bare = title.replace(/(?<=[》〉」』])[。.]$/, '')
  return IN_BRACKETS.test(bare) ? bare.slice(1, -1) : title
}

/** Numbers and names, or names in a row: of a team. */
const LINE_UP = /^\d{1,2}[-—. ]?\p{Script=Han}{2,4}[、，,]|^\p{Script=Han}{2,4}(?:、\p{Script=Han}{2,5}){3}/u

/** The same for a mark that names publishers, its value without dates; who wrote the text there may stand beside them. */
function assignPublishers({ field, value }: RawMark, into: RepostMarks, ranked: [number, string][]): boolean {
  // "青石网（记者 王晓明）": who wrote it there
  const behind = /[（(]([^（()）]{3,40})[)）]$/.exec(value)
  const byline = behind ? parseByline(behind[1] ?? '') : null
  into.authors.push(...(byline ?? []))
  // "“青石财经”微信号 /": a stray divider
  const names = withoutAccount(
    trimEnds(byline ? value.slice(0, behind?.index) : withoutNote(value), (character) =>
      /[\s/／|｜·]/.test(character),
    ),
  )
  // "来自：杭州": where somebody lives
  if (!names || (field === 'via' && isPlace(names))) return true
  // "首发：1-王晓明、5-李楠": who plays from the start
  if (field === 'first' && LINE_UP.test(names)) return false
  if (/[，：]/.test(names) || SENTENCE.test(names) || names.length > 60) {
    // "来源于 青石网 可以听文章啦！": a publisher and then the words of a button
    const [first = ''] = names.split(' ')
    if (first.length <= 16 && first !== names && isPublisher(first))
      ranked.push([RANKS.indexOf(field), first])
    return false
  }
  // "经济日报 王晓明", "经济日报 王晓明 李 华摄影报道": the paper and who wrote it there
  const paper = behindPublisher(names)
  const people = parseNames(paper?.words.join(' ') ?? '')
  if (paper && people.length > 0 && people.every(isPersonName)) {
    into.authors.push(...people)
    ranked.push([RANKS.indexOf(field), paper.publisher])
    return true
  }
  // "青石日报记者 王晓明 通讯员 李楠", "本报记者 王晓明", which says no paper's name
  const newsroom = REPORTER_BEHIND.exec(names)?.[1] ?? ''
  const isOwn = /^本[报報刊网網社台臺站]$/.test(newsroom)
  const reporters = isOwn || isPublisher(newsroom) ? parseByline(names) : null
  into.authors.push(...(reporters ?? []))
  const sources = !reporters ? readSources(names) : isOwn ? [] : [newsroom]
  for (const source of sources) ranked.push([RANKS.indexOf(field), source])
  return true
}

/** Whose reporter is named behind it. */
const REPORTER_BEHIND =
  /^(\S{2,14}?)(?:[全融]媒[体體]?)?(?:[见見实實][习習]|特[约約派]|首席|[资資]深|高[级級]|[摄攝]影)?(?:[记記]者|通[讯訊][员員]) ?(?=\p{Script=Han})/u

/** The same for a mark that names who wrote the text, its value without dates. */
function assignAuthors(
  { field, value }: RawMark,
  into: RepostMarks,
  ranked: [number, string][],
  alone: boolean,
): boolean {
  if (!value) return true
  const assign = (rest: string) => assignMark({ field, value: rest }, into, ranked, alone)
  // "作者：王敏，有删节"
  const bare = withoutNote(value.replace(NOTE_BEHIND, ''))
  if (bare !== value) return assign(bare)
  const edition = EDITION_BEHIND.exec(value)
  if (edition && (isPublisher(edition[1] ?? '') || /[)）]$/.test(value))) {
    ranked.push([RANKS.indexOf('source'), edition[1] ?? ''])
    return assign(value.slice(0, edition.index))
  }
  const paper = PAPER_BEFORE.exec(value)
  if (paper) {
    ranked.push([RANKS.indexOf('source'), paper[1] ?? ''])
    return assign(value.slice(paper[0].length))
  }
  // "張貼者： 小滿 於 上午7:20", of Blogger; "作者：河边看云 发表于", the date and "阅读" behind it
  const posted =
    / (?:[於于] ?(?:[上下中]午|[清凌]晨|早上|傍晚|晚上|\d{1,2}[:：])|[发發][布佈表][于於](?= |$)).{0,20}$/.exec(
      value,
    )
  if (posted) return assign(value.slice(0, posted.index))
  // "记者 王晓明 摄", "圖／記者王曉明攝": the credit of a picture; "作者：王晓明 摄" is of a story in pictures
  if (/(?:摄|攝|供图|供圖)[）)]?$/.test(value) && !/文/.test(value)) {
    if (field !== 'authors') return false
    into.authors.push(...parseNames(value).filter(isPersonName))
    return true
  }
  const names = field === 'byline' ? readNamed(value, alone) : readPeople(value, false)
  into.authors.push(
    ...(names ?? []).filter((n) => namesSomebody(n) && !/^["“「]/.test(n) && !/公[众眾]?[号號]/.test(n)),
  )
  return names !== null
}
