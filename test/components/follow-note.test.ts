import { expect, it, vi } from 'vitest'
import { followNote } from '../../components/follow-note.ts'

it('goes to the place in the text, and leaves other links to the browser', () => {
  const text = document.createElement('div')
  text.innerHTML =
    '<p><a href="https://a.example/#n1" data-jd-to="n1"><b>[1]</b></a><a href="https://a.example/#n2" data-jd-to="n2">[2]</a><a href="https://b.example/">乙</a></p><p><span data-jd-place="n1">见县志。</span></p>'
  document.body.append(text)
  text.addEventListener('click', followNote)
  const place = text.querySelector('span') as HTMLElement
  place.scrollIntoView = vi.fn()
  const click = (selector: string) => {
    const event = new MouseEvent('click', { bubbles: true, cancelable: true })
    text.querySelector(selector)?.dispatchEvent(event)
    return event.defaultPrevented
  }
  expect(click('b')).toBe(true)
  expect(document.activeElement).toBe(place)
  expect(place.scrollIntoView).toHaveBeenCalled()
  expect(click('[data-jd-to=n2]')).toBe(false)
  expect(click('a:last-child')).toBe(false)
  text.remove()
})
