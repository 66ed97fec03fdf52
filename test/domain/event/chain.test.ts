import { createHmac } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import {
  type EventFacts,
  eventMac,
  genesis,
  headMac,
  headProblems,
  linkProblems,
  valueHash,
} from '~/domain/event/chain'

const mac = (text: string) => createHmac('sha256', 'key').update(text).digest('hex')
const stream = { type: 'challenge', id: 'c1' }
const facts: EventFacts = {
  id: 'e1',
  stream,
  seq: 1,
  actorId: 'u1',
  action: 'challengeCreated',
  fields: ['title'],
  hashes: { title: 'ab' },
  at: '2026-11-24T00:00:00.000Z',
}
const start = { seq: 0, mac: genesis(mac, stream) }
const event = { ...facts, prevHash: start.mac, mac: eventMac(mac, facts, start.mac) }

describe('the chain', () => {
  it('accepts an event that follows', () => {
    expect(linkProblems(mac, start, event)).toEqual([])
  })

  it.each([
    { id: 'e2' },
    { actorId: null },
    { action: 'challengePublished' },
    { fields: [] },
    { hashes: { title: 'cd' } },
    { at: '2026-11-24T00:00:00.001Z' },
    { stream: { type: 'challenge', id: 'c2' } },
  ])('sees that %o was altered', (change) => {
    expect(linkProblems(mac, start, { ...event, ...change })).toEqual(['rowAltered'])
  })

  it('sees a gap, a foreign predecessor and another key', () => {
    expect(linkProblems(mac, { ...start, seq: 1 }, event)).toEqual(['sequenceBroken'])
    expect(linkProblems(mac, { ...start, mac: 'other' }, event)).toEqual(['linkBroken'])
    const forged = (text: string) => createHmac('sha256', 'guess').update(text).digest('hex')
    const rebuilt = { ...event, mac: eventMac(forged, facts, event.prevHash) }
    expect(linkProblems(mac, start, rebuilt)).toEqual(['rowAltered'])
  })

  it('starts every stream at a value of its own', () => {
    expect(genesis(mac, { type: 'challenge', id: 'c2' })).not.toBe(start.mac)
  })
})

describe('the head', () => {
  const last = { seq: 1, mac: event.mac }
  const stored = { ...last, headMac: headMac(mac, stream, last) }

  it('fits the last event', () => {
    expect(headProblems(mac, stream, last, stored)).toEqual([])
  })

  it('is missed, altered or left behind', () => {
    expect(headProblems(mac, stream, last, undefined)).toEqual(['headMissing'])
    expect(headProblems(mac, stream, last, { ...stored, headMac: 'x' })).toEqual(['headAltered'])
    expect(headProblems(mac, stream, start, stored)).toEqual(['headMismatch'])
    expect(headProblems(mac, stream, { ...last, mac: 'x' }, stored)).toEqual(['headMismatch'])
  })
})

it('hashes the same value differently by field and by salt', () => {
  const hashes = [
    valueHash(mac, 'title', 's1', 'x'),
    valueHash(mac, 'title', 's2', 'x'),
    valueHash(mac, 'name', 's1', 'x'),
  ]
  expect(new Set(hashes).size).toBe(3)
})
