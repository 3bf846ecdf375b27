/** What notes on rights speak of. */
const TOPICS = [
  /未经|未經|非经|非經|授权|授權|许可/,
  /不得|严禁|嚴禁|禁止|谢绝|謝絕/,
  /转载|轉載|摘编|复制|複製|镜像|引用|公開播送/,
  /法律责任|法律責任|追究|违者|違者/,
  /版权|版權|著作权|著作權|声明|聲明/,
  /注明|註明/,
]
/** A story about copyright speaks of some of them; a note of nearly all. */
const MIN_TOPICS = 5
/** Longest note (characters). */
const LONGEST = 600

/**
 * Whether a paragraph is a note on rights, however it begins: "某某日报、某某客户端等本社媒体发布内容中，注明来源为…未经授权不得转载…违反上述
 * 声明者，本社将追究其法律责任。"
 */
export function isRightsNote(text: string): boolean {
  return text.length <= LONGEST && TOPICS.filter((topic) => topic.test(text)).length >= MIN_TOPICS
}

/** A short line that only forbids: "劳动观察新闻，未经授权不得转载", "本網站之文字、圖片及影音，非經授權，不得轉載、公開播送…利用。" */
const FORBIDS =
  /^[^。！？]{0,30}[，,](?:未经|未經|非经|非經)[^。！？]{0,16}(?:授权|授權|许可|許可|同意)[，,]?(?:不得|禁止|严禁|嚴禁|谢绝|謝絕)[^。！？]{0,40}。?$/

/** Whether a line forbids to reprint and says nothing else. */
export const forbidsReprint = (line: string): boolean => line.length <= 100 && FORBIDS.test(line)
