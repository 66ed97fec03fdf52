import { decide } from '~/domain/lifecycle/transition'
import {
  type AgreeObjection,
  agreeObjection,
  INTRODUCTION_TRANSITIONS,
  type IntroductionState,
  type IntroductionStep,
  showsContacts,
} from '~/domain/matching/introduction'
import { isAllowed } from '~/domain/permission/matrix'
import type { Locale } from '~/paths'
import { databaseTime } from '~/platform/database/client.server'
import { explainPair } from './explain-pair.server'
import { type Contact, readContact } from './introduction-sides.server'
import { type requireIntroduction, standingFor } from './require-introduction.server'

type Seen = Pick<
  Awaited<ReturnType<typeof requireIntroduction>>,
  'authorized' | 'introduction' | 'from' | 'to' | 'isAsked' | 'standings'
>
export type ShownContact = Contact & { organisationId: string; organisation: string }

const STEPS: readonly IntroductionStep[] = ['agree', 'decline', 'withdraw']

/** The page of an introduction as this side sees it: who, why, what may happen, and after a yes the contacts of both. */
export async function showIntroduction(seen: Seen, locale: Locale) {
  const { introduction, from, to, isAsked } = seen
  const { id, state, message, reason, askedAt, expiresAt, endedAt } = introduction
  const at = await databaseTime()
  const [own, other] = isAsked ? [to, from] : [from, to]
  const agree = agreeObjection({ at, expiresAt, asking: from, asked: to })
  const steps = STEPS.filter((step) => {
    const transition = INTRODUCTION_TRANSITIONS[step]
    const guards = { mayAsk: () => null, mayAgree: () => null }
    const isPossible = decide<IntroductionState, keyof typeof guards, never>(transition, state, guards).ok
    return isPossible && isAllowed(transition.permission, standingFor(step, seen))
  })
  return {
    ...{ id, state, message, reason, askedAt, expiresAt, endedAt, isAsked, steps },
    own: { id: own.id, name: own.name, kind: own.kind },
    other: { id: other.id, name: other.name, kind: other.kind },
    agreeObjection: steps.includes('agree') ? agree : (null as AgreeObjection | null),
    /** what the other side will see of this one, before it says yes */
    ownContact: steps.includes('agree') ? await contactOf(own) : null,
    reasons: state === 'asked' || state === 'agreed' ? await explainPair(own.id, other.id, locale) : [],
    contacts: showsContacts(state, from, to) ? [await contactOf(other), await contactOf(own)] : [],
    isHidden: state === 'agreed' && !showsContacts(state, from, to),
  }
}

async function contactOf({ id, name }: { id: string; name: string }): Promise<ShownContact> {
  return { organisationId: id, organisation: name, ...(await readContact(id)) }
}
