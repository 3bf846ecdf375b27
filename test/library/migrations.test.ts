// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { type Migrations, migrate } from '../../utils/library/migrations.ts'

const steps: Migrations = {
  2: (record) => ({ ...record, title: String(record.name) }),
  3: (record) => {
    if (typeof record.title !== 'string') throw new Error('no title')
    return { ...record, letters: record.title.length }
  },
}

describe('migrate', () => {
  it('goes through every version in between', () => {
    const old = { version: 1, name: '夜话' }
    expect(migrate(old, steps, 3)).toEqual({ version: 3, name: '夜话', title: '夜话', letters: 2 })
    expect(old).toEqual({ version: 1, name: '夜话' })
  })

  it('leaves a current record alone', () => {
    const record = { version: 3, title: '夜话' }
    expect(migrate(record, steps, 3)).toBe(record)
  })

  it.each([
    ['newer than ours', { version: 4 }],
    ['without a version', { title: '夜话' }],
    ['of version 0', { version: 0 }],
    ['of half a version', { version: 1.5 }],
    ['a string', 'rubbish'],
    ['null', null],
    ['missing', undefined],
    ['on which a step fails', { version: 2, title: 7 }],
  ])('gives up on a record that is %s', (_, raw) => {
    expect(migrate(raw, steps, 3)).toBeNull()
  })

  it('gives up where a step is missing', () => {
    expect(migrate({ version: 1 }, {}, 2)).toBeNull()
  })
})
