import { TEXT_FIELDS, type TextField } from '~/domain/challenge/sections'
import { translate } from '~/i18n/messages.server'
import { tell } from '~/outbox/append.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { authorsOf, messageParams, returnedTo, without } from './challenge-recipients.server'
import { type Moved, moveChallenge, type Step } from './move-challenge.server'

type Return = Required<Step> & { comments?: Partial<Record<TextField, string>> }

/**
 * Gives a challenge back to its authors with a reason and comments on its fields; they stay authors and
 * cannot approve it later.
 */
export function returnChallenge(
  authorized: Authorized<'challenge.return', { id: string }>,
  { comments = {}, ...step }: Return,
): Promise<Moved> {
  const actorId = authorized.actor.id
  const written = (Object.entries(comments) as [TextField, string][]).filter(([, text]) => text.trim() !== '')
  return moveChallenge('return', authorized, step, {
    // Whoever submitted it has stood behind the text: an author like those who wrote it.
    data: (_, before) => ({
      ...{ submittedById: null, submittedAt: null, returnReason: step.reason.trim() },
      editorIds: authorsOf(before),
    }),
    afterwards: async (tx, { before, eventId, facts }) => {
      // The event of this very return is counted.
      const round = await tx.event.count({
        where: { streamType: 'challenge', streamId: before.id, action: 'challenge.returned' },
      })
      const row = { challengeId: before.id, round, authorId: actorId, asStaff: facts.actsAsStaff }
      await tx.approvalComment.createMany({
        data: written.map(([field, text]) => ({ ...row, field, text: text.trim() })),
      })
      const params = {
        ...{ ...messageParams(before, 'challengeManage'), reason: step.reason.trim() },
        comments: written
          .toSorted(([one], [other]) => placeOf(one) - placeOf(other))
          .map(([field, text]) => ({ ...namesOf(field), text: text.trim() })),
      }
      const userIds = without(await returnedTo(tx, before.authorityId, authorsOf(before)), actorId)
      await tell(tx, { eventId, userIds, template: 'challengeReturned', params })
    },
  })
}

const placeOf = (field: TextField) => TEXT_FIELDS.indexOf(field)

/** What people call a field, in both languages: a mail goes out in the language of its reader. */
function namesOf(field: TextField) {
  const key = `challengeForm.${field}` as const
  return { de: translate('de')(key), en: translate('en')(key) }
}
