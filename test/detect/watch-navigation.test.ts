import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { watchNavigation } from '../../utils/detect/watch-navigation.ts'

let end: AbortController
const settle = () => new Promise((resolve) => setTimeout(resolve))

beforeEach(() => {
  end = new AbortController()
  history.replaceState(null, '', '/list')
  document.title = '列表'
})
afterEach(() => {
  end.abort()
  vi.unstubAllGlobals()
})

describe('with the Navigation API', () => {
  const navigation = new EventTarget()
  const change = () => navigation.dispatchEvent(new Event('currententrychange'))
  const watch = (onNavigate: () => void) => {
    vi.stubGlobal('navigation', navigation)
    watchNavigation(window, end.signal, onNavigate)
  }

  it('tells a new path or query once', () => {
    const onNavigate = vi.fn()
    watch(onNavigate)
    history.pushState(null, '', '/story?id=1')
    change()
    change()
    expect(onNavigate).toHaveBeenCalledTimes(1)
  })

  it('tells a new route, which some sites keep in the fragment', () => {
    const onNavigate = vi.fn()
    watch(onNavigate)
    for (const route of ['#/story/1', '#/story/1', '#!/story/2']) {
      history.pushState(null, '', route)
      change()
    }
    expect(onNavigate).toHaveBeenCalledTimes(2)
  })

  it('keeps silent on fragments, and after its end', () => {
    const onNavigate = vi.fn()
    watch(onNavigate)
    history.pushState(null, '', '#part')
    change()
    end.abort()
    history.pushState(null, '', '/story')
    change()
    expect(onNavigate).not.toHaveBeenCalled()
  })
})

describe('without it', () => {
  it('tells a page that renames itself under a new address', async () => {
    const onNavigate = vi.fn()
    watchNavigation(window, end.signal, onNavigate)
    history.pushState(null, '', '/story')
    document.title = '故事'
    await settle()
    expect(onNavigate).toHaveBeenCalledTimes(1)
  })

  it('tells Back', async () => {
    const onNavigate = vi.fn()
    watchNavigation(window, end.signal, onNavigate)
    history.replaceState(null, '', '/story')
    window.dispatchEvent(new PopStateEvent('popstate'))
    expect(onNavigate).toHaveBeenCalledTimes(1)
  })

  it('keeps silent when only the title changes, and after its end', async () => {
    const onNavigate = vi.fn()
    watchNavigation(window, end.signal, onNavigate)
    document.title = '(1) 列表'
    await settle()
    end.abort()
    history.pushState(null, '', '/story')
    document.title = '故事'
    await settle()
    expect(onNavigate).not.toHaveBeenCalled()
  })
})
