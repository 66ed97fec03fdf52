import { contentFrom, type RegisterContent } from '~/domain/register/fields'
import { authorsOf, without } from '~/features/challenges/operations/challenge-recipients.server'
import { tell } from '~/outbox/append.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { newId } from '~/platform/new-id.server'
import { entryParams } from './entry-recipients.server'
import { type Moved, moveEntry, type Step } from './move-entry.server'

/** Publishes the working copy as a version that nobody changes any more: a second person stands by it. */
export function approveEntry(
  authorized: Authorized<'register.approve', { id: string }>,
  step: Step,
): Promise<Moved> {
  const actorId = authorized.actor.id
  return moveEntry('approve', authorized, step, {
    data: async (tx, { before, facts, at }) => {
      const content = contentFrom(before.content)
      const version = {
        ...{ id: newId(), entryId: before.id, number: (before.currentVersion?.number ?? 0) + 1 },
        ...{ content, note: before.changeNote, publishedAt: at },
        ...{ approvedById: actorId, approvedByStaff: facts.actsAsStaff },
      }
      await tx.registerVersion.create({ data: { ...version, ...listedColumns(content) } })
      return { currentVersionId: version.id, changeNote: '' }
    },
    afterwards: async (tx, { before, eventId }) => {
      const params = entryParams(before, 'registerEntry')
      const userIds = without(authorsOf(before), actorId)
      await tell(tx, { eventId, userIds, template: 'registerPublished', params })
    },
  })
}

/** What lists filter by, taken out of the content of a version. */
export function listedColumns(content: RegisterContent) {
  const { name, summary, phase, domain, capabilities, techniques, districts } = content
  const { aiActClass, licenceModel, providerName, providerPlace, providerCountry } = content
  return {
    ...{ name, summary, phase, domain, capabilities, techniques, districts },
    ...{ aiActClass, licenceModel, providerName, providerPlace, providerCountry },
    providerOrganisationId: content.providerOrganisation || null,
  }
}
