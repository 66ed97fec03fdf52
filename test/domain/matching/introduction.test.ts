import { describe, expect, it } from 'vitest'
import { decide } from '~/domain/lifecycle/transition'
import { askersFor } from '~/domain/matching/askers'
import {
  type AgreeFacts,
  ASKED_A_DAY,
  type AskFacts,
  agreeObjection,
  askObjection,
  INTRODUCTION_ACTIONS,
  INTRODUCTION_EXPIRY,
  INTRODUCTION_TRANSITIONS,
  type IntroductionAction,
  type IntroductionState,
  introductionEnd,
  mayAskAgainFrom,
  showsContacts,
} from '~/domain/matching/introduction'
import { canBePartners, PARTNER_KINDS } from '~/domain/matching/partner-kinds'
import { ORGANISATION_ROLES } from '~/domain/permission/matrix'
import { ORGANISATION_KINDS } from '~/domain/taxonomy/vocabulary'

const STATES: readonly IntroductionState[] = ['none', 'asked', 'agreed', 'declined', 'withdrawn', 'expired']
/** Reviewed by hand: every cell that is not here is refused. */
const EXPECTED: Partial<Record<`${IntroductionAction} ${IntroductionState}`, IntroductionState>> = {
  'ask none': 'asked',
  'agree asked': 'agreed',
  'decline asked': 'declined',
  'withdraw asked': 'withdrawn',
}
const FREE = { mayAsk: () => null, mayAgree: () => null }

describe('the life of an introduction', () => {
  for (const action of INTRODUCTION_ACTIONS)
    for (const state of STATES) {
      const to = EXPECTED[`${action} ${state}`]
      it(`${action} when ${state}: ${to ?? 'refused'}`, () => {
        const decision = decide<IntroductionState, keyof typeof FREE, never>(
          INTRODUCTION_TRANSITIONS[action],
          state,
          FREE,
        )
        expect(decision).toEqual(to ? { ok: true, to } : { ok: false, reason: 'wrongState' })
      })
    }

  it('gives each step to the side that it belongs to, and expires only what waits', () => {
    const permissions = INTRODUCTION_ACTIONS.map((action) => [
      action,
      INTRODUCTION_TRANSITIONS[action].permission,
    ])
    expect(Object.fromEntries(permissions)).toEqual({
      ask: 'introduction.ask',
      withdraw: 'introduction.ask',
      agree: 'introduction.answer',
      decline: 'introduction.answer',
    })
    expect(INTRODUCTION_EXPIRY).toMatchObject({ from: 'asked', to: 'expired' })
  })

  it('shows contacts after a yes and while both are verified, and never else', () => {
    for (const state of STATES)
      for (const one of [true, false])
        for (const other of [true, false])
          expect(showsContacts(state, { isVerified: one }, { isVerified: other })).toBe(
            state === 'agreed' && one && other,
          )
  })
})

const AT = new Date('2026-06-01T10:00:00Z')
const SIDE = { isVerified: true, hasContact: true }
const ASK: AskFacts = {
  at: AT,
  isSame: false,
  kindsFit: true,
  asking: SIDE,
  asked: { ...SIDE, isProposedAsPartner: true },
  sharesMembers: false,
  askedToday: 0,
  declinedAt: null,
}
const ago = (days: number) => new Date(AT.getTime() - days * 86_400_000)

describe('askObjection', () => {
  it.each<[string, Partial<AskFacts>, ReturnType<typeof askObjection>]>([
    ['nothing stands against it', {}, null],
    ['itself', { isSame: true }, 'introductionSame'],
    ['kinds that do not fit', { kindsFit: false }, 'introductionKinds'],
    ['not verified', { asking: { ...SIDE, isVerified: false } }, 'introductionNotVerified'],
    [
      'the other one not verified',
      { asked: { ...ASK.asked, isVerified: false } },
      'introductionOtherNotVerified',
    ],
    ['switched off', { asked: { ...ASK.asked, isProposedAsPartner: false } }, 'introductionNotWanted'],
    ['shared members', { sharesMembers: true }, 'introductionSharesMembers'],
    ['nothing to show', { asking: { ...SIDE, hasContact: false } }, 'introductionNoContact'],
    ['the asked one may add its contact later', { asked: { ...ASK.asked, hasContact: false } }, null],
    ['a no lately', { declinedAt: ago(1) }, 'introductionTooSoon'],
    ['a moment before 90 days', { declinedAt: new Date(ago(90).getTime() + 1) }, 'introductionTooSoon'],
    ['90 days after a no', { declinedAt: ago(90) }, null],
    ['one below the limit', { askedToday: ASKED_A_DAY - 1 }, null],
    ['the limit', { askedToday: ASKED_A_DAY }, 'introductionTooMany'],
  ])('%s', (_, change, expected) => {
    expect(askObjection({ ...ASK, ...change })).toBe(expected)
  })
})

describe('agreeObjection', () => {
  const AGREE: AgreeFacts = { at: AT, expiresAt: introductionEnd(AT), asking: SIDE, asked: SIDE }
  it.each<[string, Partial<AgreeFacts>, ReturnType<typeof agreeObjection>]>([
    ['nothing stands against it', {}, null],
    ['a moment before the end', { at: new Date(introductionEnd(AT).getTime() - 1) }, null],
    ['at the end', { at: introductionEnd(AT) }, 'introductionOver'],
    ['not verified', { asked: { ...SIDE, isVerified: false } }, 'introductionNotVerified'],
    [
      'the asking one not verified',
      { asking: { ...SIDE, isVerified: false } },
      'introductionOtherNotVerified',
    ],
    ['nothing to show', { asked: { ...SIDE, hasContact: false } }, 'introductionNoContact'],
    ['the asking one took its contact out', { asking: { ...SIDE, hasContact: false } }, null],
  ])('%s', (_, change, expected) => {
    expect(agreeObjection({ ...AGREE, ...change })).toBe(expected)
  })

  it('counts 30 days to the end and 90 days after a no', () => {
    expect(introductionEnd(AT).toISOString()).toBe('2026-07-01T10:00:00.000Z')
    expect(mayAskAgainFrom(AT).toISOString()).toBe('2026-08-30T10:00:00.000Z')
  })
})

describe('kinds of partners', () => {
  it('fit the same from both sides: builders and research, authorities and authorities', () => {
    for (const one of ORGANISATION_KINDS)
      for (const other of ORGANISATION_KINDS)
        expect(canBePartners(one, other)).toBe(canBePartners(other, one))
    expect(canBePartners('company', 'researchCentre')).toBe(true)
    expect(canBePartners('company', 'freelancer')).toBe(false)
    expect(canBePartners('authority', 'company')).toBe(false)
    expect(PARTNER_KINDS.innovationCentre).toEqual([])
  })

  it('let only those ask who write for a verified organisation that fits and is another one', () => {
    const member = { organisationId: 'o', isActive: true, kind: 'company', state: 'verified' } as const
    const asked = { id: 'r', kind: 'researchCentre' } as const
    const who = ORGANISATION_ROLES.filter((role) => askersFor([{ ...member, role }], asked).length > 0)
    expect(who).toEqual(['owner', 'admin', 'editor'])
    const owner = { ...member, role: 'owner' } as const
    expect(askersFor([{ ...owner, isActive: false }], asked)).toEqual([])
    expect(askersFor([{ ...owner, state: 'unverified' }], asked)).toEqual([])
    expect(askersFor([{ ...owner, kind: 'authority' }], asked)).toEqual([])
    expect(askersFor([{ ...owner, kind: 'authority' }], { id: 'o', kind: 'authority' })).toEqual([])
  })
})
