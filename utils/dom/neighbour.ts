/** The node before or behind another, over the white space between them. */
export function neighbour(node: Node, side: 'previousSibling' | 'nextSibling'): Node | null {
  let beside = node[side]
  while (beside?.nodeType === 3 && !/\S/.test(beside.nodeValue ?? '')) beside = beside[side]
  return beside
}
