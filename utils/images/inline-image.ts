/** Attribute of a picture that stands for a character: it is shown as high as the text. */
export const INLINE = 'data-jd-inline'
