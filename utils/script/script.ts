/**
 * Writing system of a text. `hans` and `hant` are Simplified and Traditional Chinese; `mixed` is Chinese that
 * uses both; `ja`, `ko` are Japanese and Korean; `none` is text of other languages or without letters.
 */
export type Script = 'hans' | 'hant' | 'mixed' | 'ja' | 'ko' | 'none'
