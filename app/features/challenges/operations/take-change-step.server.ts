import type { PermissionKey, Standing } from '~/domain/permission/matrix'
import { tell } from '~/outbox/append.server'
import { bothPaths } from '~/paths'
import { type Authorized, authorize } from '~/platform/guard/authorized.server'
import type { Viewer } from '~/platform/session/viewer.server'
import type { ChangeStep } from '../schema-changes'
import { applyChange } from './apply-change.server'
import { authorsOf, platformStaff, returnedTo, without } from './challenge-recipients.server'
import { type ChangeMoved, type ChangeWish, discarded, moveChange } from './move-change.server'
import type { ChallengeWithAuthority } from './require-challenge.server'

type Actor<Key extends PermissionKey> = Authorized<Key, { id: string }>

/** Hands a change to a second person: to colleagues, or to staff where all have written. */
export function submitChange(authorized: Actor<'challenge.change'>, wish: ChangeWish): Promise<ChangeMoved> {
  const actorId = authorized.actor.id
  return moveChange('submit', authorized, wish, {
    data: ({ at }) => ({ submittedById: actorId, submittedAt: at, returnReason: null }),
    afterwards: async (tx, { challenge, approvers, eventId }) => {
      const colleagues = without(approvers, actorId)
      const asked = colleagues.length > 0 ? colleagues : await platformStaff(tx)
      const params = {
        ...bothPaths('challengeChange', { challengeId: challenge.id }),
        title: challenge.title,
      }
      const userIds = without(asked, actorId)
      await tell(tx, { eventId, userIds, template: 'changeAwaitsApproval', params })
    },
  })
}

/** Takes a change back from the approval, so that its text can be written on. */
export function recallChange(authorized: Actor<'challenge.change'>, wish: ChangeWish): Promise<ChangeMoved> {
  return moveChange('recall', authorized, wish, {
    data: () => ({ submittedById: null, submittedAt: null }),
  })
}

/** Gives a change back to its authors with a reason. */
export function returnChange(
  authorized: Actor<'challenge.decideChange'>,
  wish: Required<ChangeWish>,
): Promise<ChangeMoved> {
  const reason = wish.reason.trim()
  return moveChange('return', authorized, wish, {
    // Whoever submitted it has stood behind the text: an author like those who wrote it.
    data: (_, before) => ({
      ...{ submittedById: null, submittedAt: null, returnReason: reason },
      editorIds: authorsOf(before),
    }),
    afterwards: async (tx, { challenge, change, eventId }) => {
      const { id: challengeId, authorityId, title } = challenge
      const params = { ...bothPaths('challengeChange', { challengeId }), title, reason }
      const authors = await returnedTo(tx, authorityId, authorsOf(change))
      const userIds = without(authors, authorized.actor.id)
      await tell(tx, { eventId, userIds, template: 'changeReturned', params })
    },
  })
}

/** Puts a change aside; of its text nothing is kept. */
export function discardChange(authorized: Actor<'challenge.change'>, wish: ChangeWish): Promise<ChangeMoved> {
  return moveChange('discard', authorized, wish, { data: ({ at }) => discarded(at) })
}

type Wish = Required<ChangeWish> & { step: ChangeStep }

/**
 * Takes the step that the page of a change asked for, with the permission that the transition table names.
 * @param tellTeams tells and asks those who have a proposal, when the change comes into force
 * @throws Response 404 for people who do not hold the permission
 */
export function takeChangeStep(
  viewer: Viewer,
  standing: Standing,
  challenge: ChallengeWithAuthority,
  { step, ...wish }: Wish,
  tellTeams: Parameters<typeof applyChange>[2],
): Promise<ChangeMoved> {
  const writer = () => authorize('challenge.change', viewer, standing, challenge)
  const decider = () => authorize('challenge.decideChange', viewer, standing, challenge)
  switch (step) {
    case 'submit':
      return submitChange(writer(), wish)
    case 'recall':
      return recallChange(writer(), wish)
    case 'return':
      return returnChange(decider(), wish)
    case 'apply':
      return applyChange(decider(), wish, tellTeams)
    case 'discard':
      return discardChange(writer(), wish)
  }
}
