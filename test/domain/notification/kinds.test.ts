import { describe, expect, it } from 'vitest'
import {
  CHOSEN_KINDS,
  frequencyOf,
  isChosenKind,
  isKind,
  KIND_NAMES,
  KINDS,
  type StoredPreference,
} from '~/domain/notification/kinds'

const stored = (kind: string, channel: 'app' | 'mail', frequency: StoredPreference['frequency']) => [
  { kind, channel, frequency },
]

describe('how a person is told', () => {
  it.each(KIND_NAMES)('of %s is the usual way without a choice', (kind) => {
    expect(frequencyOf(kind, 'mail', [])).toBe(KINDS[kind].mail)
    expect(frequencyOf(kind, 'app', [])).toBe(KINDS[kind].app)
  })

  it.each(CHOSEN_KINDS)('of %s is as chosen, for this kind and this channel alone', (kind) => {
    for (const frequency of ['atOnce', 'daily', 'weekly', 'none'] as const)
      expect(frequencyOf(kind, 'mail', stored(kind, 'mail', frequency))).toBe(frequency)
    expect(frequencyOf(kind, 'mail', stored(kind, 'app', 'none'))).toBe(KINDS[kind].mail)
    expect(frequencyOf(kind, 'mail', stored('other', 'mail', 'none'))).toBe(KINDS[kind].mail)
    expect(frequencyOf(kind, 'app', stored(kind, 'app', 'none'))).toBe('none')
  })

  it.each(['security', 'requested', 'legal'] as const)('of %s is at once, whatever is stored', (kind) => {
    for (const frequency of ['daily', 'weekly', 'none'] as const)
      for (const channel of ['app', 'mail'] as const)
        expect(frequencyOf(kind, channel, stored(kind, channel, frequency))).toBe('atOnce')
  })

  it('in the app is never gathered', () => {
    expect(frequencyOf('tasks', 'app', stored('tasks', 'app', 'weekly'))).toBe('atOnce')
  })
})

describe('kinds', () => {
  it('are essential or chosen', () => {
    expect(CHOSEN_KINDS).toEqual([
      'tasks',
      'matches',
      'proposals',
      'organisations',
      'challenges',
      'participation',
      'watching',
      'savedSearches',
      'operation',
    ])
    expect(KIND_NAMES.filter((kind) => !isChosenKind(kind))).toEqual(['security', 'requested', 'legal'])
  })

  it.each(['', 'digest', 'constructor', 'toString', 'Tasks'])('are not called %j', (name) => {
    expect([isKind(name), isChosenKind(name)]).toEqual([false, false])
  })
})
