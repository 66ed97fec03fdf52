import { describe, expect, it } from 'vitest'
import { decide, decideMail } from '~/domain/notification/decide'
import {
  CHANNEL_FREQUENCIES,
  type Frequency,
  KIND_NAMES,
  KINDS,
  type Kind,
} from '~/domain/notification/kinds'

/** A Tuesday, 11:00 in Berlin; the next days follow. */
const AT = new Date('2026-11-24T10:00:00.000Z')
const TOMORROW = '2026-11-25T06:00:00.000Z'
const MONDAY = '2026-11-30T06:00:00.000Z'

type Cell = 'send' | 'skip' | typeof TOMORROW | typeof MONDAY
type Cells = Record<Frequency, Cell>

/** Written by hand: kind, channel, and what happens for each wish. */
const FREE: Cells = { atOnce: 'send', daily: TOMORROW, weekly: MONDAY, none: 'skip' }
const FIXED: Cells = { atOnce: 'send', daily: 'send', weekly: 'send', none: 'send' }
const IN_APP: Cells = { atOnce: 'send', daily: 'send', weekly: 'send', none: 'skip' }
const TABLE: Record<Kind, { mail: Cells; app: Cells }> = {
  security: { mail: FIXED, app: FIXED },
  requested: { mail: FIXED, app: FIXED },
  legal: { mail: FIXED, app: FIXED },
  tasks: { mail: FREE, app: IN_APP },
  matches: { mail: FREE, app: IN_APP },
  proposals: { mail: FREE, app: IN_APP },
  organisations: { mail: FREE, app: IN_APP },
  challenges: { mail: FREE, app: IN_APP },
  watching: { mail: FREE, app: IN_APP },
  savedSearches: { mail: FREE, app: IN_APP },
  participation: { mail: FREE, app: IN_APP },
  operation: { mail: FREE, app: IN_APP },
}
const FREQUENCIES = CHANNEL_FREQUENCIES.mail

const cellOf = (decision: ReturnType<typeof decide>): string =>
  decision.action === 'hold' ? decision.until.toISOString() : decision.action

describe.each(KIND_NAMES)('a message about %s', (kind) => {
  it.each(['mail', 'app'] as const)('on the channel %s is treated as the table says', (channel) => {
    const got = FREQUENCIES.map((frequency) => [
      frequency,
      cellOf(decide({ kind, channel, frequency, at: AT })),
    ])
    expect(got).toEqual(FREQUENCIES.map((frequency) => [frequency, TABLE[kind][channel][frequency]]))
  })
})

describe('a mail', () => {
  const works = { isOwnAddress: true, hasBounced: false, isClosed: false, isErased: false }
  const ask = (kind: Kind, recipient: Partial<typeof works>, frequency: Frequency = 'atOnce') =>
    decideMail({ kind, frequency, at: AT }, { ...works, ...recipient })

  it('goes out where the address works, as the person wishes', () => {
    expect(ask('tasks', {})).toEqual({ action: 'send' })
    expect(ask('tasks', {}, 'none')).toEqual({ action: 'skip', reason: 'unwanted' })
    expect(cellOf(ask('tasks', {}, 'weekly'))).toBe(MONDAY)
  })

  it('stays away from an address that bounced, whatever it is about, but for links asked for', () => {
    const went = KIND_NAMES.filter((kind) => ask(kind, { hasBounced: true }).action === 'send')
    expect(went).toEqual(['requested'])
    expect(ask('security', { hasBounced: true })).toEqual({ action: 'skip', reason: 'addressBounced' })
  })

  it('goes to another address, of which the bounce says nothing', () => {
    expect(ask('legal', { hasBounced: true, isOwnAddress: false })).toEqual({ action: 'send' })
  })

  it('tells somebody whose account is closed what concerns themselves, and nothing of what goes on inside', () => {
    const went = KIND_NAMES.filter((kind) => ask(kind, { isClosed: true }).action === 'send')
    expect(went).toEqual(['security', 'requested', 'legal'])
    expect(ask('tasks', { isClosed: true })).toEqual({ action: 'skip', reason: 'closed' })
  })

  it('never goes to somebody who was erased', () => {
    for (const kind of KIND_NAMES)
      expect(ask(kind, { isErased: true, isOwnAddress: false })).toEqual({ action: 'skip', reason: 'erased' })
  })
})

it('is due at once in the digest that was missed while nobody worked', () => {
  const threeWeeksAgo = new Date(AT.getTime() - 21 * 86_400_000)
  const decision = decide({ kind: 'matches', channel: 'mail', frequency: 'daily', at: threeWeeksAgo })
  expect(cellOf(decision)).toBe('2026-11-04T06:00:00.000Z')
})

it('has an answer for every kind there is', () => {
  expect(Object.keys(TABLE).sort()).toEqual(Object.keys(KINDS).sort())
})
