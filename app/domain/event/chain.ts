import { canonicalJson, type JsonValue } from '../canonical/canonical-json'

/** One stream of events: everything that happened to one thing. */
export type Stream = { type: string; id: string }

/** What an event states and what its MAC covers. `at` is ISO 8601 in UTC, `hashes` maps field to hash. */
export type EventFacts = {
  id: string
  stream: Stream
  seq: number
  actorId: string | null
  action: string
  fields: readonly string[]
  hashes: Readonly<Record<string, string>>
  at: string
}

/** The end of a stream: number and MAC of its last event. */
export type Head = { seq: number; mac: string }

/** A keyed hash, given by the platform: text in, hex out. */
export type Mac = (text: string) => string

/** What the first event of a stream is linked to; it names the stream, so that streams cannot be exchanged. */
export function genesis(mac: Mac, stream: Stream): string {
  return mac(canonicalJson(['genesis', stream.type, stream.id]))
}

/** The MAC of an event: over everything it states and the MAC of the event before it. */
export function eventMac(mac: Mac, facts: EventFacts, prevHash: string): string {
  return mac(
    canonicalJson([
      'event',
      facts.id,
      facts.stream.type,
      facts.stream.id,
      facts.seq,
      facts.actorId,
      facts.action,
      facts.fields,
      facts.hashes,
      facts.at,
      prevHash,
    ]),
  )
}

/** The MAC of a head, so that nobody without the key can shorten a stream and move its end. */
export function headMac(mac: Mac, stream: Stream, head: Head): string {
  return mac(canonicalJson(['head', stream.type, stream.id, head.seq, head.mac]))
}

/** The salted hash of one value: without the salt even a short value cannot be guessed from it. */
export function valueHash(hash: Mac, field: string, salt: string, value: JsonValue): string {
  return hash(canonicalJson([salt, field, value]))
}

/** What is wrong with an event or a stream. */
export type ChainProblem =
  | 'sequenceBroken'
  | 'linkBroken'
  | 'rowAltered'
  | 'valueAltered'
  | 'headMissing'
  | 'headAltered'
  | 'headMismatch'

/** Checks one event against the end of the stream before it. */
export function linkProblems(
  mac: Mac,
  before: Head,
  event: EventFacts & { prevHash: string; mac: string },
): ChainProblem[] {
  const problems: ChainProblem[] = []
  if (event.seq !== before.seq + 1) problems.push('sequenceBroken')
  if (event.prevHash !== before.mac) problems.push('linkBroken')
  if (event.mac !== eventMac(mac, event, event.prevHash)) problems.push('rowAltered')
  return problems
}

/** Checks the stored head against the last event that is there. */
export function headProblems(
  mac: Mac,
  stream: Stream,
  last: Head,
  stored: (Head & { headMac: string }) | undefined,
): ChainProblem[] {
  if (!stored) return ['headMissing']
  const problems: ChainProblem[] = []
  if (stored.headMac !== headMac(mac, stream, stored)) problems.push('headAltered')
  if (stored.seq !== last.seq || stored.mac !== last.mac) problems.push('headMismatch')
  return problems
}
