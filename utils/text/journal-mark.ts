import { readPeople } from './people.ts'

/** Words of a sentence on what journals print: "基金项目：谁在出钱", "DOI：每篇论文都有的一个编号". */
const OF_SENTENCE = /[谁誰每么麼吗嗎呢？?！!]|什|都|怎|如何|我|你|他/

/** A number of any kind, an address, and what a citation has: a@qs.example, 10.1024/qs.2024.01, G206, A, 1024-5050(2024)03-0012-08, "[J]. 青石研究, 2024(3)". */
const JOURNAL_NUMBER =
  /^(?:[\w.+-]{1,40}@[\w.-]{3,40}$|10\.\d{3,}|[A-Z]\d{0,4}[A-Z\d.:;/+\-—\s]{0,40}$|[\d][\dA-Z\s()（）.:：/\-—–]{2,40}$)|\[[JMDNCRZ][^\]]{0,4}\]/
const FUND =
  /(?:基金|[项項]目|[课課][题題]|[计計][划劃]|[专專][项項]|[资資]助).{0,60}\d{2}|\d{2}.{0,60}(?:基金|[项項]目|[课課][题題])/
const INSTITUTE =
  /(?:大[学學]|[学學]院|研究[院所]|[医醫]院|[实實][验驗]室|中心|中[学學]|公司|[学學][会會校]|[院部局所厂廠社馆館委系台臺]$)[^，。]{0,20}$/

/** Whether the value of a journal's label has the form of one: a number, a fund with its number, people or where they work. */
export const isOfJournal = (value: string): boolean =>
  !OF_SENTENCE.test(value) &&
  (JOURNAL_NUMBER.test(value) ||
    FUND.test(value) ||
    INSTITUTE.test(value) ||
    readPeople(value, true) !== null)
