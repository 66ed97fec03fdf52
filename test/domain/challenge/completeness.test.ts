import { describe, expect, it } from 'vitest'
import {
  ADVISED_PERIOD,
  type ChallengeDraft,
  isPeriodShort,
  missingFields,
  REQUIRED_FIELDS,
} from '~/domain/challenge/completeness'

const OPEN = { kind: 'open', phases: [], prizes: [], jury: [] } as const
const COMPLETE: ChallengeDraft = {
  ...OPEN,
  title: 'Brücken prüfen',
  summary: 'Risse erkennen',
  problem: 'Zu wenige Prüferinnen',
  desiredOutcome: 'Risse stehen auf der Karte',
  successCriteria: [{ criterion: 'Gefundene Risse', target: '95 %' }],
  dataSituation: '10.000 Bilder',
  domains: ['transport'],
  capabilities: ['computerVision'],
  techniques: [],
  deadlineAt: new Date('2027-01-01T12:00:00Z'),
  contactName: 'Kim Beispiel',
  contactEmail: 'kim@behoerde.example',
  whyNew: 'Andere suchen Schlaglöcher, wir suchen Risse.',
}

describe('missingFields', () => {
  it('finds nothing missing in a complete text', () => {
    expect(missingFields(COMPLETE)).toEqual([])
  })

  it.each([
    ['whyNew', { whyNew: '' }],
    ['whyNew', { whyNew: ' \n' }],
    ['title', { title: ' ' }],
    ['summary', { summary: '' }],
    ['problem', { problem: '\n' }],
    ['desiredOutcome', { desiredOutcome: '' }],
    ['successCriteria', { successCriteria: [] }],
    ['successCriteria', { successCriteria: [{ criterion: 'Ohne Zielwert', target: ' ' }] }],
    ['successCriteria', { successCriteria: [{ criterion: '', target: '95 %' }] }],
    [
      'successCriteria',
      {
        successCriteria: [
          { criterion: 'a', target: '' },
          { criterion: '', target: 'b' },
        ],
      },
    ],
    ['dataSituation', { dataSituation: '' }],
    ['domains', { domains: [] }],
    ['capabilities', { capabilities: [], techniques: [] }],
    ['deadlineAt', { deadlineAt: null }],
    ['contactName', { contactName: '' }],
    ['contactEmail', { contactEmail: '' }],
  ] as const)('names %s alone', (field, change) => {
    expect(missingFields({ ...COMPLETE, ...change })).toEqual([field])
  })

  it('is content with a technique where no capability is chosen', () => {
    expect(missingFields({ ...COMPLETE, capabilities: [], techniques: ['chatbot'] })).toEqual([])
  })

  it('is content with one whole criterion beside a half one', () => {
    const successCriteria = [{ criterion: 'Halb', target: '' }, ...COMPLETE.successCriteria]
    expect(missingFields({ ...COMPLETE, successCriteria })).toEqual([])
  })

  it('names everything in the order of the form where nothing is filled', () => {
    const lists = { successCriteria: [], domains: [], capabilities: [], techniques: [] }
    const texts = { title: '', summary: '', problem: '', desiredOutcome: '', dataSituation: '' }
    const contact = { contactName: '', contactEmail: '' }
    const empty = { ...OPEN, ...lists, ...texts, ...contact, deadlineAt: null, whyNew: '' }
    expect(missingFields(empty)).toEqual([...REQUIRED_FIELDS, 'whyNew'])
  })
})

describe('a competition', () => {
  const competition = { ...COMPLETE, kind: 'competition', deadlineAt: null } as const

  it('lacks phases, prizes and jury before its whyNew, and never a deadline of its own', () => {
    expect(missingFields({ ...competition, whyNew: '' })).toEqual(['phases', 'prizes', 'jury', 'whyNew'])
  })

  it('lacks nothing of them as an open call', () => {
    expect(missingFields({ ...competition, kind: 'open' })).toEqual(['deadlineAt'])
  })
})

describe('isPeriodShort', () => {
  const at = new Date('2026-11-24T12:00:00Z')
  const later = (milliseconds: number) => new Date(at.getTime() + milliseconds)
  const period = ADVISED_PERIOD.days * 24 * 3_600_000

  it('warns below the advised period and not from it on', () => {
    expect(isPeriodShort(later(period - 1), at)).toBe(true)
    expect(isPeriodShort(later(period), at)).toBe(false)
    expect(isPeriodShort(later(-1), at)).toBe(true)
  })

  it('is a rule of the platform, said to be provisional', () => {
    expect(ADVISED_PERIOD).toEqual({ days: 7, source: 'platformRule', status: 'provisional' })
  })
})
