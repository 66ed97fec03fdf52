import { describe, expect, it } from 'vitest'
import type { Standing } from '~/domain/permission/matrix'
import { standingToTeam } from '~/domain/permission/standing'
import {
  type Candidate,
  candidateObjection,
  confirmObjection,
  judgePartnerStep,
  LAPSE,
  lapsesWithout,
  MOST_PARTNERS,
  PARTNER_ACTIONS,
  PARTNER_STATES,
  PARTNER_TRANSITIONS,
  type PartnerFacts,
  partnerSteps,
  partnersToAsk,
  unconfirmed,
} from '~/domain/proposal/consortium'

const T = new Date('2026-11-30T11:00:00Z')
const before = (milliseconds: number) => new Date(T.getTime() - milliseconds)
const CALL = {
  challengeState: 'published',
  opensAt: null,
  deadlineAt: T,
  laterPhases: [],
  at: before(1000),
} as const
const ANYBODY: Candidate = {
  kind: 'company',
  state: 'verified',
  isLead: false,
  isBehindChallenge: false,
  freeWriters: 1,
  isInAnotherTeam: false,
}
const facts = (one: Partial<Candidate> = {}, more: Partial<PartnerFacts> = {}): PartnerFacts => ({
  call: CALL,
  candidate: { ...ANYBODY, ...one },
  counted: 0,
  ...more,
})

/** What happens in every state; written by hand. */
const TABLE: Record<string, Record<string, string>> = {
  none: { invite: 'invited' },
  invited: { join: 'joined', decline: 'declined', remove: 'removed' },
  joined: { leave: 'left', remove: 'removed' },
  declined: { invite: 'invited' },
  left: { invite: 'invited' },
  removed: { invite: 'invited' },
}

describe('the life of a partner', () => {
  it.each(PARTNER_STATES.flatMap((state) => PARTNER_ACTIONS.map((action) => ({ state, action }))))(
    '$action from $state is as reviewed',
    ({ state, action }) => {
      const decision = judgePartnerStep(action, state, facts())
      const expected = TABLE[state]?.[action]
      expect(decision).toEqual(expected ? { ok: true, to: expected } : { ok: false, reason: 'wrongState' })
    },
  )

  it('has an event and a permission of its own side for every step', () => {
    const events = PARTNER_ACTIONS.map((action) => PARTNER_TRANSITIONS[action].event)
    expect(new Set(events).size).toBe(PARTNER_ACTIONS.length)
    const ofLead = PARTNER_ACTIONS.filter(
      (action) => PARTNER_TRANSITIONS[action].permission === 'proposal.managePartners',
    )
    expect(ofLead).toEqual(['invite', 'remove'])
  })

  it.each(PARTNER_ACTIONS)(
    'lets %s happen until the second before the deadline, not from it on',
    (action) => {
      const from = PARTNER_TRANSITIONS[action].from[0]
      const at = (milliseconds: number) =>
        judgePartnerStep(action, from, facts({}, { call: { ...CALL, at: before(milliseconds) } }))
      expect(at(1).ok).toBe(true)
      expect(at(0)).toEqual({ ok: false, reason: 'deadlinePassed' })
      expect(at(-1000)).toEqual({ ok: false, reason: 'deadlinePassed' })
      const withdrawn = facts({}, { call: { ...CALL, challengeState: 'withdrawn' } })
      expect(judgePartnerStep(action, from, withdrawn)).toEqual({ ok: false, reason: 'challengeNotOpen' })
    },
  )
})

describe('who may be a partner', () => {
  it.each([
    ['the lead itself', { isLead: true }, 'partnerIsLead'],
    ['an authority', { kind: 'authority' }, 'partnerMayNotPropose'],
    ['an organisation behind the challenge', { isBehindChallenge: true }, 'partnerMayNotPropose'],
    ['a listed entry', { state: 'listed' }, 'partnerMayNotPropose'],
    ['a rejected one', { state: 'rejected' }, 'partnerMayNotPropose'],
    ['a closed one', { state: 'closed' }, 'partnerMayNotPropose'],
    ['one that was merged', { state: 'merged' }, 'partnerMayNotPropose'],
    ['one whose writers all belong to an authority behind it', { freeWriters: 0 }, 'partnerCannotAnswer'],
  ] as const)('not %s', (_who, one, reason) => {
    expect(candidateObjection({ ...ANYBODY, ...one })).toBe(reason)
    expect(judgePartnerStep('invite', 'none', facts(one))).toEqual({ ok: false, reason })
    expect(judgePartnerStep('join', 'invited', facts(one))).toEqual({ ok: false, reason })
  })

  it.each(['unverified', 'verified'] as const)('an organisation that is %s', (state) => {
    expect(candidateObjection({ ...ANYBODY, state })).toBeNull()
  })

  it('not more than fit, and whoever is asked can still join then', () => {
    const full = facts({}, { counted: MOST_PARTNERS })
    expect(judgePartnerStep('invite', 'none', full)).toEqual({ ok: false, reason: 'teamFull' })
    expect(judgePartnerStep('join', 'invited', full).ok).toBe(true)
    expect(judgePartnerStep('invite', 'none', facts({}, { counted: MOST_PARTNERS - 1 })).ok).toBe(true)
  })

  it('nobody in two teams; and whoever asks is not told that there is another one', () => {
    const busy = facts({ isInAnotherTeam: true })
    expect(judgePartnerStep('join', 'invited', busy)).toEqual({ ok: false, reason: 'inAnotherTeam' })
    expect(judgePartnerStep('invite', 'none', busy).ok).toBe(true)
    expect(judgePartnerStep('leave', 'joined', busy).ok).toBe(true)
  })
})

describe('the steps that somebody sees', () => {
  const standing = (
    relation: Standing['relation'],
    organisationRole: Standing['organisationRole'] = null,
  ) => ({
    ...{ relation, organisationRole, platformRole: 'citizen' as const, secondFactor: false },
  })
  const writer = standing('sameOrganisation', 'editor')
  const reader = standing('sameOrganisation', 'viewer')
  const foreign = standing('foreign')
  const steps = (state: (typeof PARTNER_STATES)[number], lead: Standing, own: Standing, call = CALL) =>
    partnerSteps(state, { lead, own, call })

  it('are those of the lead for the lead, and those of the partner for the partner', () => {
    expect(steps('invited', writer, foreign)).toEqual(['remove'])
    expect(steps('joined', writer, foreign)).toEqual(['remove'])
    expect(steps('left', writer, foreign)).toEqual(['invite'])
    expect(steps('invited', foreign, writer)).toEqual(['join', 'decline'])
    expect(steps('joined', foreign, writer)).toEqual(['leave'])
    expect(steps('removed', foreign, writer)).toEqual([])
  })

  it('are none for readers, strangers, the conflicted and partners of a partner', () => {
    for (const other of [reader, foreign, standing('conflicted', 'owner'), standing('partner', 'owner')])
      for (const state of PARTNER_STATES) expect(steps(state, other, other)).toEqual([])
  })

  it('are none from the deadline on', () => {
    expect(partnerSteps('joined', { lead: writer, own: writer, call: { ...CALL, at: T } })).toEqual([])
  })
})

describe('when a partner goes', () => {
  const submitted = { state: 'submitted', rule: 'needsResubmission', frozenPartners: ['a', 'b'] } as const

  it('what stands submitted with it counts no more, where the rule says so', () => {
    expect(lapsesWithout('a', submitted)).toBe(true)
    expect(LAPSE).toEqual({ from: ['submitted'], to: 'draft', event: 'proposal.lapsed' })
  })

  it.each([
    ['where the rule lets it stand', { rule: 'staysValid' }, 'a'],
    ['where it came after the submission', {}, 'c'],
    ['where nothing stands submitted', { state: 'draft' }, 'a'],
    ['where it was withdrawn', { state: 'withdrawn' }, 'a'],
  ] as const)('it goes on counting %s', (_when, change, organisationId) => {
    expect(lapsesWithout(organisationId, { ...submitted, ...change })).toBe(false)
  })
})

describe('the yes of the partners', () => {
  const partners = [{ organisationId: 'a' }, { organisationId: 'b' }]
  const yes = (organisationId: string, contentHash = 'h') => ({ organisationId, contentHash })

  it('is needed of everybody, to exactly this copy', () => {
    expect(unconfirmed(partners, [yes('a'), yes('b')], 'h')).toEqual([])
    expect(unconfirmed(partners, [yes('b')], 'h')).toEqual([{ organisationId: 'a' }])
    expect(unconfirmed(partners, [yes('a', 'older'), yes('b')], 'h')).toEqual([{ organisationId: 'a' }])
    expect(unconfirmed(partners, [yes('c'), yes('d')], 'h')).toEqual(partners)
    expect(unconfirmed([], [], 'h')).toEqual([])
  })

  it('is given in time and to a copy without gaps', () => {
    expect(confirmObjection(CALL, [])).toBeNull()
    expect(confirmObjection(CALL, ['title'])).toBe('incomplete')
    expect(confirmObjection({ ...CALL, at: T }, ['title'])).toBe('deadlinePassed')
  })
})

describe('who is asked for a yes after a change', () => {
  const partners = ['a', 'b', 'c'].map((organisationId) => ({ organisationId }))
  const yes = (organisationId: string, contentHash: string) => ({ organisationId, contentHash })
  const copy = (hash: string, isComplete = true) => ({ hash, isComplete })
  const ask = (
    before: ReturnType<typeof copy>,
    after: ReturnType<typeof copy>,
    confirmations: ReturnType<typeof yes>[] = [],
    joined?: string,
  ) => partnersToAsk(partners, { before, after, confirmations, joined })

  it('everybody, once the copy is whole for the first time', () => {
    expect(ask(copy('1', false), copy('2'))).toEqual({ first: ['a', 'b', 'c'], again: [] })
  })

  it('nobody with a later save, as long as nobody has answered', () => {
    expect(ask(copy('2'), copy('3'))).toEqual({ first: [], again: [] })
  })

  it('again whoever had said yes to it as it was, and nobody else', () => {
    expect(ask(copy('2'), copy('3'), [yes('b', '2'), yes('c', '1')])).toEqual({ first: [], again: ['b'] })
  })

  it('nobody for a copy with gaps, whatever was said before', () => {
    expect(ask(copy('2'), copy('3', false), [yes('b', '2')], 'a')).toEqual({ first: [], again: [] })
  })

  it('nobody who has said yes to just this copy, which came back', () => {
    expect(ask(copy('3', false), copy('2'), [yes('b', '2')])).toEqual({ first: ['a', 'c'], again: [] })
    expect(ask(copy('3'), copy('2'), [yes('b', '2'), yes('b', '3'), yes('c', '3')])).toEqual({
      first: [],
      again: ['c'],
    })
  })

  it('whoever joins when the copy is whole already', () => {
    expect(ask(copy('2'), copy('3'), [yes('b', '2')], 'c')).toEqual({ first: ['c'], again: ['b'] })
  })
})

describe('how somebody stands towards a team', () => {
  const person = (...memberships: [string, 'owner' | 'editor' | 'viewer', boolean?][]) => ({
    ...{ id: 'p', platformRole: 'citizen' as const, secondFactorAt: null },
    memberships: memberships.map(([organisationId, role, isActive = true]) => ({
      ...{ organisationId, role, isActive },
    })),
  })
  const seen = (...memberships: Parameters<typeof person>) => {
    const { relation, organisationRole } = standingToTeam(person(...memberships), 'lead', ['a', 'b'])
    return [relation, organisationRole]
  }

  it('is that of the lead, of a partner, or of a stranger', () => {
    expect(seen(['lead', 'viewer'])).toEqual(['sameOrganisation', 'viewer'])
    expect(seen(['b', 'editor'])).toEqual(['partner', 'editor'])
    expect(seen(['c', 'owner'])).toEqual(['foreign', null])
    expect(seen(['a', 'owner', false])).toEqual(['foreign', null])
    expect(seen(['lead', 'owner', false])).toEqual(['formerMember', null])
    expect(standingToTeam(null, 'lead', ['a']).relation).toBe('signedOut')
  })

  it('counts where somebody of several may write, the lead first', () => {
    expect(seen(['lead', 'editor'], ['a', 'owner'])).toEqual(['sameOrganisation', 'editor'])
    expect(seen(['lead', 'viewer'], ['a', 'editor'])).toEqual(['partner', 'editor'])
    expect(seen(['lead', 'viewer'], ['a', 'viewer'])).toEqual(['sameOrganisation', 'viewer'])
    expect(seen(['lead', 'owner', false], ['a', 'viewer'])).toEqual(['partner', 'viewer'])
  })
})
