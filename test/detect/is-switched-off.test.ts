// @vitest-environment node
import { expect, it } from 'vitest'
import { isSwitchedOff } from '../../utils/detect/is-switched-off.ts'

const settings = { disabledHosts: ['bank.example', 'mail.news.example'] }

it.each(['bank.example', 'www.bank.example', 'mail.news.example'])('is off on %s', (host) => {
  expect(isSwitchedOff(host, settings)).toBe(true)
})

it.each(['news.example', 'riverbank.example', 'bank.example.test'])('is on on %s', (host) => {
  expect(isSwitchedOff(host, settings)).toBe(false)
})

it.each([undefined, null, {}, { disabledHosts: 'bank.example' }, 'text'])(
  'is on where storage holds %j',
  (settings) => {
    expect(isSwitchedOff('bank.example', settings)).toBe(false)
  },
)
