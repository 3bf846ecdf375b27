import { namesOf } from '../dom/names-of.ts'
import { imageSize } from '../images/image-size.ts'
import { isChromeWords } from './chrome-words.ts'
import type { CleanContext, Step } from './step.ts'

/** A link that leads nowhere and runs a script. */
const PRESSED = 'a[onclick]:not([href])'

/** What runs a script without being a link. */
const SCRIPTED = `span[onclick],em[onclick],i[onclick],b[onclick],font[onclick],li[onclick],${PRESSED}`

/** As many moods are a choice. */
const MIN_MOODS = 3

/** Takes out what runs a script and leads nowhere: buttons set as text, moods to choose from. */
export const dropScriptedButtons: Step = {
  id: 'drop-scripted-buttons',
  run(root, { take }) {
    for (const row of new Set([...root.querySelectorAll(SCRIPTED)].map(({ parentElement }) => parentElement)))
      if (row && row !== root) dropButtons(row, take)
    const moods = [...root.querySelectorAll(PRESSED)].filter(isMood)
    if (moods.length >= MIN_MOODS) for (const mood of moods) take(mood, 'control')
  },
}

/** What the markup calls a mood. */
const MOOD_NAME = /(?:^|[\s_-])(?:emojis?|emotions?|react(?:ions?)?|moods?|likes?)(?=$|[\s_-])/i
/** Largest picture of a mood, in pixels. */
const MAX_MOOD = 120

/** What a reader presses to say how the text is: a picture and a word, 高兴, in a link that the markup calls so. */
function isMood(link: Element): boolean {
  const [image, second] = link.querySelectorAll('img')
  const names = [link, link.parentElement].map(namesOf)
  return (
    image !== undefined &&
    second === undefined &&
    (imageSize(image).width ?? 0) <= MAX_MOOD &&
    /^\s*\p{Script=Han}{1,4}[\s\d]*$/u.test(link.textContent ?? '') &&
    MOOD_NAME.test(names.join(' '))
  )
}

/** Fewer are no row. */
const MIN_BUTTONS = 2
/** Longest text of a button (characters). */
const MAX_BUTTON = 6

/** Whether one of the items of a list is a count or a button's word; words of a lesson may be pressed too. */
const areButtons = (items: readonly ChildNode[]) =>
  items.some(({ textContent }) => {
    const text = (textContent ?? '').trim()
    return /^\d+$/.test(text) || isChromeWords(text)
  })

/** Takes the buttons of a row that holds nothing else but a number: 【１】 注释 译文. */
function dropButtons(row: Element, take: CleanContext['take']) {
  const isButton = (node: ChildNode) =>
    node.nodeType === 1 && (node as Element).matches(SCRIPTED) && !(node as Element).querySelector('img')
  const [buttons, others] = [true, false].map((wanted) =>
    [...row.childNodes].filter((node) => isButton(node) === wanted),
  ) as [ChildNode[], ChildNode[]]
  const rest = others.map((node) => node.textContent).join('')
  const areShort = buttons.every((node) => (node.textContent ?? '').trim().length <= MAX_BUTTON)
  if (
    buttons.length >= MIN_BUTTONS &&
    areShort &&
    !/\p{L}/u.test(rest) &&
    (!/^[UO]L$/.test(row.tagName) || areButtons(buttons))
  )
    for (const button of buttons) take(button, 'control')
}
