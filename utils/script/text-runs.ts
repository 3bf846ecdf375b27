/** A stretch of text between block borders: the text nodes in it, in order, and their text joined. */
export interface TextRun {
  nodes: Text[]
  text: string
}

/** Elements that do not interrupt a line of text: a phrase may begin before one and end inside. */
const inline = new Set(
  'A ABBR B BDI BDO BIG CITE DATA DEL DFN EM FONT I INS LABEL MARK NOBR Q RUBY S SMALL SPAN STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
)

/** Elements whose text is not language: code, or nothing that is shown. */
const opaque = new Set('CODE KBD MATH NOSCRIPT PRE SAMP SCRIPT STYLE SVG TEMPLATE TEXTAREA'.split(' '))

/** Whether the text of an element is to stay as it is: code, another language, or marked as not to be translated. */
function staysAsItIs(element: Element): boolean {
  return (
    opaque.has(element.tagName.toUpperCase()) ||
    element.getAttribute('translate') === 'no' ||
    /^(?:ja|ko)\b/i.test(element.getAttribute('lang') ?? '')
  )
}

/**
 * Collects the text of an element in runs, so that what is looked for is found across inline tags. Only the
 * element's own text is read; text that stays as it is (code, Japanese, `translate=no`) is left out and divides
 * what stands around it. The reading aids of `<ruby>` are runs of their own; the text under them goes on.
 */
export function textRuns(root: Element): TextRun[] {
  const runs: TextRun[] = []
  let nodes: Text[] = []
  const flush = () => {
    if (nodes.length > 0) runs.push({ nodes, text: nodes.map((node) => node.data).join('') })
    nodes = []
  }
  const visit = (parent: Element) => {
    for (let child = parent.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) nodes.push(child as Text)
      else if (child.nodeType === 1) visitElement(child as Element)
    }
  }
  const visitElement = (element: Element) => {
    if (staysAsItIs(element)) return flush()
    if (element.tagName === 'RT' || element.tagName === 'RP') {
      const around = nodes
      nodes = []
      visit(element)
      flush()
      nodes = around
    } else if (inline.has(element.tagName)) visit(element)
    else {
      flush()
      visit(element)
      flush()
    }
  }
  if (!staysAsItIs(root)) visit(root)
  flush()
  return runs
}
