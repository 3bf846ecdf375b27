/** Languages that are written from right to left, and scripts that are where a tag names one. */
const FROM_RIGHT =
  /^(?:ar|ckb|dv|fa|he|iw|ps|sd|ug|ur|yi)(?!.*-(?:Latn|Cyrl|Deva))(?:-|$)|-(?:Arab|Hebr)(?:-|$)/i

/** The value of `dir` for text in a language. @param lang BCP 47 tag. */
export const textDirection = (lang: string): 'ltr' | 'rtl' => (FROM_RIGHT.test(lang) ? 'rtl' : 'ltr')
