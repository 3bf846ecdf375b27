/** Licences that let others use a text, in Simplified characters: 知识共享, 創用 CC, "CC BY-NC 4.0", 署名-相同方式共享. */
const LICENCE =
  /知识共享|创作共用|创意共享|创用 ?CC|CC[ -]{0,2}(?:BY|0|ZERO|4\.0|协议|许可|授权)|Creative ?Commons|署名 ?[-—–·－‧]? ?(?:非商业|相同方式|禁止演绎|\d\.\d|国际)|姓名标示|(?:GFDL|GPL|MIT|Apache)[^。]{0,12}(?:协议|许可证)/i

/** What a note says that it is about, the licence itself too. */
const SUBJECT =
  /^(?:本(?:文|篇|作品|著作|站|网[站页]|博客|页|文档|图|内容|专栏|教程|词条|日志)|(?:除(?:了|非)?|如无|若无|未)[^，。]{0,8}(?:另有|特别|特殊|声明|注明|说明)|(?:版权|著作权|授权|许可)(?:声明|协议|方式|条款)?[:：]|署名|姓名标示|自由转载-|知识共享|创用|CC|©|This|Licen[sc]ed?|Except|Unless|All|Content)/i

/** How such a note ends. */
const END =
  /(?:协议|许可证?|授权|条款|国际版?|许可协议|发布|分享|共享|\d\.\d|注明|出处|链接|来源|转载|Licen[sc]e|Deed|大陆|台湾|香港|International|Unported|许可证)[^。！？；，]{0,16}[。.!！）)」》]{0,2}$/i

/** What the sentences behind the first are about. */
const GOES_ON = /转载|注明|出处|署名|商业|链接|来源|授权|版权|许可|原创/

/** Words of a report on licences, which are in no note. */
const REPORTED =
  /讨论|哪些|什么|[？?]|任何人都|(?:发布|推出|通过|修订|制定|使用)了|组织|[他她]|[说称]|认为|记者|表示|今年|去年/

/** Longest note (characters). */
const LONGEST = 220

/**
 * Whether a line says under which licence the text stands, and nothing else: "本作品采用知识共享署名 4.0 国际许可协议进行许可。",
 * "CC BY-NC-SA 4.0", "除特別聲明外，本站文章採用 CC BY 4.0 授權".
 * @param simplified the line in Simplified characters, without signs in front.
 */
export function isLicenceNote(simplified: string): boolean {
  if (simplified.length > LONGEST || !LICENCE.test(simplified)) return false
  if (!SUBJECT.test(simplified) || !END.test(simplified) || REPORTED.test(simplified)) return false
  return simplified
    .split(/(?<=[。！])(?=.)/)
    .every((sentence, index) => index === 0 || GOES_ON.test(sentence))
}
