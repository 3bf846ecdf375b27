/** Elements that start a line of their own, by the HTML standard's default style sheet. Upper case, as `tagName` is. */
export const BLOCK_TAGS: ReadonlySet<string> = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIR DIV DL DT FIELDSET FIGCAPTION ' +
    'FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR HTML LEGEND LI LISTING MAIN MENU NAV OL OPTGROUP OPTION ' +
    'P PRE SEARCH SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL XMP'
  ).split(' '),
)

/** Lists, whose children are their items. */
export const LIST_TAGS: ReadonlySet<string> = new Set(['UL', 'OL', 'DL'])

/** Elements whose content is never article text, whatever they hold. */
export const SILENT_TAGS: ReadonlySet<string> = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE HEAD TITLE META LINK TEXTAREA SELECT BUTTON INPUT SVG svg OBJECT CANVAS'.split(
    ' ',
  ),
)
