import { describe, expect, it } from 'vitest'
import { shownFields } from '~/domain/event/reading'

const detail = (field: string, value: string | number | string[] | null, isSealed = false) => ({
  ...{ field, value, isSealed },
})

describe('the fields of an event', () => {
  it('show readable values as words', () => {
    const details = [detail('a', 'Wort'), detail('b', 3), detail('c', ['x', 'y']), detail('d', null)]
    expect(shownFields('challenge', ['a', 'b', 'c', 'd'], details).map((one) => one.text)).toEqual([
      'Wort',
      '3',
      '["x","y"]',
      'null',
    ])
  })

  it('say of an erased value that it is gone, and of a sealed one that it is sealed', () => {
    expect(shownFields('account', ['a', 'b'], [detail('b', 'geheim', true)])).toEqual([
      { name: 'a', state: 'erased', text: '' },
      { name: 'b', state: 'sealed', text: '' },
    ])
  })

  it('never show a value of a sealed thing, even one in the clear', () => {
    expect(shownFields('proposal', ['a', 'b'], [detail('a', 'geheim')])).toEqual([
      { name: 'a', state: 'sealed', text: '' },
      { name: 'b', state: 'erased', text: '' },
    ])
  })

  it('cut what is long', () => {
    const [field] = shownFields('challenge', ['a'], [detail('a', 'x'.repeat(400))])
    expect(field?.text).toBe(`${'x'.repeat(300)}…`)
  })
})
