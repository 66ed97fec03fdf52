import { describe, expect, it } from 'vitest'
import type { Standing } from '~/domain/permission/matrix'
import { missingParts, type PilotDraft } from '~/domain/pilot/completeness'
import { missingOutcome, type PilotOutcome } from '~/domain/pilot/outcome'
import {
  judgePilot,
  MOST_POSTPONEMENTS,
  PILOT_ACTIONS,
  PILOT_STATES,
  PILOT_TRANSITIONS,
  type PilotAction,
  type PilotFacts,
  type PilotState,
  PUBLIC_PILOT_STATES,
} from '~/domain/pilot/pilot'
import { pilotActions } from '~/domain/pilot/shown-actions'
import { CELLS, PEOPLE, type Person } from './pilot-table'

const TODAY = '2026-11-27'
const member = (organisationRole: Standing['organisationRole'], secondFactor = true): Standing => ({
  ...{ relation: 'sameOrganisation', organisationRole, platformRole: 'citizen', secondFactor },
})
const stranger = (relation: Standing['relation'], platformRole: Standing['platformRole']): Standing => ({
  ...{ relation, platformRole, organisationRole: null, secondFactor: true },
})
const STANDINGS: Record<Person, Standing> = {
  author: member('owner'),
  second: member('editor'),
  viewer: member('viewer'),
  partner: { ...member('editor'), relation: 'partner' },
  staff0: stranger('foreign', 'staff'),
  staff1: stranger('foreign', 'staff'),
  foreign: stranger('foreign', 'citizen'),
  signedOut: stranger('signedOut', null),
}

function factsOf(person: Person, change: Partial<PilotFacts> = {}): PilotFacts {
  const second = {
    ...{ actorId: person, actsAsStaff: person.startsWith('staff'), submittedById: 'author' },
    ...{ approverCount: person === 'staff0' ? 0 : 1, isOwnCause: false },
  }
  return {
    text: { ...second, editorIds: ['author'] },
    end: { ...second, editorIds: [] },
    ...{ isAuthorityVerified: true, missing: [], hasOpenPartner: false, hasUnverifiedPartner: false },
    ...{ startsOn: '2026-10-01', endsOn: '2026-12-31', today: TODAY, newEnd: '2027-01-31' },
    postponements: MOST_POSTPONEMENTS - 1,
    ...{ ending: 'finished', missingOutcome: [] },
    ...change,
  }
}
const judge = (
  action: PilotAction,
  person: Person,
  state: PilotState,
  change: Partial<PilotFacts> = {},
  reason = 'Weil.',
) => judgePilot(action, state, STANDINGS[person], factsOf(person, change), reason)

describe('the life of a pilot', () => {
  it.each(CELLS)('$state: $action by $person is $outcome', ({ state, action, person, outcome }) => {
    const verdict = judge(action as PilotAction, person, state as PilotState)
    const shown = verdict.allowed ? verdict.to : verdict.reason
    expect(shown).toBe(outcome === '-' ? 'notPermitted' : outcome)
  })

  it('is written down whole', () => {
    expect(CELLS).toHaveLength(4 * PILOT_ACTIONS.length * PEOPLE.length)
    expect(PILOT_STATES).toHaveLength(7)
    expect(PILOT_STATES.filter((state) => !PUBLIC_PILOT_STATES.includes(state))).toEqual([
      'draft',
      'inApproval',
    ])
  })

  it.each(['finished', 'stopped', 'withdrawn'] as const)('is over for everybody once %s', (state) => {
    for (const person of PEOPLE)
      for (const action of PILOT_ACTIONS) expect(judge(action, person, state).allowed).toBe(false)
  })

  it.each([
    ['authorityNotVerified', { isAuthorityVerified: false }],
    ['incomplete', { missing: ['indicators'] }],
    ['partnerUnconfirmed', { hasOpenPartner: true }],
    ['partnerLost', { hasUnverifiedPartner: true }],
    ['endTooSoon', { endsOn: '2026-11-26' }],
  ] as const)('neither goes to approval nor through it where %s', (reason, change) => {
    expect(judge('submit', 'author', 'draft', change)).toMatchObject({ allowed: false, reason })
    expect(judge('approve', 'second', 'inApproval', change)).toMatchObject({ allowed: false, reason })
  })

  it('takes no value and no milestone before its start, and is not finished then but stopped', () => {
    const before = { startsOn: '2026-11-28' }
    for (const action of ['reach', 'measure'] as const)
      expect(judge(action, 'author', 'published', before)).toMatchObject({ reason: 'notBegun' })
    expect(judge('proposeEnd', 'author', 'published', before)).toMatchObject({
      reason: 'finishedBeforeStart',
    })
    const stopped = { ...before, ending: 'stopped' } as const
    expect(judge('proposeEnd', 'author', 'published', stopped)).toMatchObject({ allowed: true })
    expect(judge('stop', 'second', 'endInApproval', stopped)).toMatchObject({ to: 'stopped' })
    expect(judge('finish', 'second', 'endInApproval', stopped)).toMatchObject({ reason: 'otherEnding' })
    expect(judge('measure', 'author', 'published', { startsOn: TODAY })).toMatchObject({ allowed: true })
  })

  it.each([
    ['no day', null],
    ['the same day', '2026-12-31'],
    ['an earlier day', '2026-12-30'],
  ] as const)('is not postponed to %s', (_, newEnd) => {
    expect(judge('postpone', 'author', 'published', { newEnd })).toMatchObject({ reason: 'endNotLater' })
  })

  it('is not postponed for ever', () => {
    const often = { postponements: MOST_POSTPONEMENTS }
    expect(judge('postpone', 'author', 'published', often)).toMatchObject({ reason: 'postponedEnough' })
  })

  it('is not postponed into the past, nor without a reason', () => {
    const over = { endsOn: '2026-11-01', newEnd: '2026-11-26' }
    expect(judge('postpone', 'author', 'published', over)).toMatchObject({ reason: 'endNotLater' })
    expect(judge('postpone', 'author', 'published', { ...over, newEnd: TODAY })).toMatchObject({
      allowed: true,
    })
    expect(judge('postpone', 'author', 'published', {}, ' ')).toMatchObject({ reason: 'reasonMissing' })
  })

  it('asks for words wherever something ends or goes back', () => {
    const needing = PILOT_ACTIONS.filter((name) => 'needsReason' in PILOT_TRANSITIONS[name])
    expect(needing).toEqual(['return', 'postpone', 'returnEnd', 'withdraw'])
  })

  it('does not end where something about its outcome is missing', () => {
    const lacking = { missingOutcome: ['lessons'] } as const
    expect(judge('proposeEnd', 'author', 'published', lacking)).toMatchObject({ reason: 'outcomeIncomplete' })
    expect(judge('finish', 'second', 'endInApproval', lacking)).toMatchObject({ reason: 'outcomeIncomplete' })
    expect(judge('proposeEnd', 'author', 'published', { ending: null })).toMatchObject({
      reason: 'outcomeIncomplete',
    })
  })

  it('is decided by nobody of a partner on behalf of the platform', () => {
    const facts = factsOf('staff0')
    const change = {
      text: { ...facts.text, isOwnCause: true },
      end: { ...facts.end, isOwnCause: true },
    }
    expect(judge('approve', 'staff0', 'inApproval', change)).toMatchObject({ reason: 'ownCause' })
    expect(judge('finish', 'staff0', 'endInApproval', change)).toMatchObject({ reason: 'ownCause' })
  })

  it('is approved with a code in this session only', () => {
    const verdict = judgePilot('approve', 'inApproval', member('editor', false), factsOf('second'))
    expect(verdict).toMatchObject({ reason: 'secondFactorMissing' })
  })

  it('offers what is asked for in the form of a step, and only the end that was proposed', () => {
    const names = (state: PilotState, person: Person, change: Partial<PilotFacts> = {}) =>
      pilotActions(state, STANDINGS[person], factsOf(person, change)).map(({ action }) => action)
    expect(names('published', 'author', { ending: null, newEnd: null })).toEqual([
      ...['reach', 'measure', 'report', 'postpone', 'proposeEnd', 'withdraw'],
    ])
    const open = pilotActions(
      'published',
      STANDINGS.author,
      factsOf('author', { ending: null, newEnd: null }),
    )
    expect(open.every(({ allowed }) => allowed)).toBe(true)
    expect(names('endInApproval', 'second')).toEqual(['recallEnd', 'returnEnd', 'finish'])
    expect(names('published', 'foreign')).toEqual([])
  })
})

const DRAFT: PilotDraft = {
  ...{ title: 'T', summary: 'S', goal: 'G', description: 'D', scope: 'E', dataUsed: 'F', protection: 'P' },
  ...{ startsOn: '2026-10-01', endsOn: '2026-12-31' },
  milestones: [{ title: 'M', dueOn: '2026-10-01' }],
  indicators: [{ name: 'I', unit: '%', baseline: 60, target: 90, direction: 'higher' }],
}
const [INDICATOR] = DRAFT.indicators
if (!INDICATOR) throw new Error('The draft has no indicator')

describe('what a draft lacks', () => {
  it('is nothing where all is there', () => {
    expect(missingParts(DRAFT)).toEqual([])
  })

  it.each([
    ['goal', { goal: ' ' }],
    ['protection', { protection: '' }],
    ['startsOn', { startsOn: null }],
    ['endsOn', { endsOn: null }],
    ['milestones', { milestones: [] }],
    ['milestoneName', { milestones: [{ title: ' ', dueOn: '2026-10-01' }] }],
    ['milestoneDay', { milestones: [{ title: 'M', dueOn: null }] }],
    ['milestoneOutside', { milestones: [{ title: 'M', dueOn: '2026-09-30' }] }],
    ['milestoneOutside', { milestones: [{ title: 'M', dueOn: '2027-01-01' }] }],
    ['indicators', { indicators: [] }],
    ['indicatorName', { indicators: [{ ...INDICATOR, name: '' }] }],
    ['indicatorNumbers', { indicators: [{ ...INDICATOR, baseline: null }] }],
    ['indicatorNumbers', { indicators: [{ ...INDICATOR, target: null }] }],
    ['indicatorWay', { indicators: [{ ...INDICATOR, target: 60 }] }],
    ['indicatorWay', { indicators: [{ ...INDICATOR, direction: 'lower' as const }] }],
  ])('%s', (part, change) => {
    expect(missingParts({ ...DRAFT, ...change })).toEqual([part])
  })
})

const OUTCOME: PilotOutcome = {
  ...{ ending: 'finished', result: 'R', lessons: 'L', future: 'adopted', futureBecause: 'B', reuse: 'N' },
  stoppedBecause: '',
  indicators: [{ isMeasured: true, unmeasuredBecause: '' }],
}

describe('what an outcome lacks', () => {
  it('is nothing where all is there', () => {
    expect(missingOutcome(OUTCOME)).toEqual([])
    const excused = [{ isMeasured: false, unmeasuredBecause: 'Kein Zugang.' }]
    expect(missingOutcome({ ...OUTCOME, indicators: excused })).toEqual([])
  })

  it.each([
    ['ending', { ending: null }],
    ['result', { result: '' }],
    ['lessons', { lessons: ' ' }],
    ['unmeasuredBecause', { indicators: [{ isMeasured: false, unmeasuredBecause: ' ' }] }],
    ['future', { future: null }],
    ['futureBecause', { futureBecause: '' }],
    ['reuse', { reuse: '' }],
    ['stoppedBecause', { ending: 'stopped' as const }],
  ])('%s', (part, change) => {
    expect(missingOutcome({ ...OUTCOME, ...change })).toEqual([part])
  })
})
