import type { CDPSession, Page } from 'puppeteer-core'
import { until } from './until.ts'

interface Node {
  backendNodeId: number
  shadowRootType?: string
  children?: Node[]
  shadowRoots?: Node[]
}

/** The reader's overlay over a page, whose shadow root is closed to the page but not to the debugger. */
export interface Overlay {
  /** Runs a function on the overlay's shadow root, in a world of its own; arguments and result are JSON. */
  evaluate<Args extends unknown[], Result>(
    run: (root: ShadowRoot, ...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result>
}

/** @returns the overlay, or null when none is over the page. */
export async function findOverlay(page: Page): Promise<Overlay | null> {
  const session = await page.createCDPSession()
  // The host stands right under <html> or <body>; a deeper look would fail on pages nested thousands deep.
  const { root } = (await session.send('DOM.getDocument', { depth: 3, pierce: true })) as { root: Node }
  const shadow = closedRoot(root)
  if (!shadow) {
    await session.detach()
    return null
  }
  const { frameTree } = await session.send('Page.getFrameTree')
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
  })
  const { object } = await session.send('DOM.resolveNode', {
    backendNodeId: shadow.backendNodeId,
    executionContextId,
  })
  if (!object.objectId) return null
  return { evaluate: (run, ...args) => callOn(session, object.objectId as string, run, args) }
}

/** Waits until the overlay is over the page and shows text. */
export function waitForOverlay(page: Page, limitMs?: number): Promise<Overlay> {
  const look = async () => {
    const overlay = await findOverlay(page)
    const text = await overlay?.evaluate((root) => root.querySelector('dialog')?.innerText.trim())
    return text ? overlay : null
  }
  return until('no overlay', look, limitMs)
}

/** Waits until no overlay is over the page. */
export async function waitForNoOverlay(page: Page): Promise<void> {
  await until('the overlay is still there', async () => !(await findOverlay(page)))
}

function closedRoot(node: Node): Node | null {
  for (const root of node.shadowRoots ?? []) if (root.shadowRootType === 'closed') return root
  for (const child of node.children ?? []) {
    const found = closedRoot(child)
    if (found) return found
  }
  return null
}

async function callOn<Result>(
  session: CDPSession,
  objectId: string,
  run: unknown,
  args: unknown[],
): Promise<Result> {
  const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
    objectId,
    functionDeclaration: `function (...args) { return (${run})(this, ...args) }`,
    arguments: args.map((value) => ({ value })),
    awaitPromise: true,
    returnByValue: true,
  })
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
  return result.value as Result
}
