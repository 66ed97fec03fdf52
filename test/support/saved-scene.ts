import { standingToPerson } from '~/domain/permission/standing'
import { listNotifications } from '~/features/account/operations/list-notifications.server'
import { followSearch } from '~/features/searching/operations/follow-search.server'
import type { OwnSearch } from '~/features/searching/operations/require-saved-search.server'
import { tellSavedSearches } from '~/features/searching/operations/tell-saved-searches.server'
import { drainOutbox } from '~/outbox/worker.server'
import { db } from '~/platform/database/client.server'
import { authorize } from '~/platform/guard/authorized.server'
import { createChallenge } from '../factories/challenge'
import { createOrganisation } from '../factories/organisation'
import { createUser, viewerOf } from '../factories/user'

type Change = Parameters<typeof db.challenge.update>[0]['data']

/** What the worker does when one thing has changed; fails where it failed. */
export async function follow(entity: string, entityId: string): Promise<void> {
  const failed = await followSearch([{ entity, entityId, changedAt: new Date() }])
  for (const reason of failed.values()) throw reason
}

/** An authority that posts what is found at once, and somebody who keeps searches. */
export async function createSavedScene() {
  const authority = await createOrganisation({ kind: 'authority', name: 'Amt Warnow' })
  const anna = await createUser()
  return {
    anna,
    async post(title: string, more = {}) {
      const { id } = await createChallenge({ authorityId: authority.id, state: 'published', title, ...more })
      await follow('challenge', id)
      return id
    },
    async change(id: string, data: Change) {
      await db.challenge.update({ where: { id }, data })
      await follow('challenge', id)
    },
    /** Tells, delivers, and gives what the person's notices in the app say. */
    async notices(userId = anna.id) {
      await tellSavedSearches()
      await drainOutbox({})
      const window = { before: null, isUnreadOnly: false }
      return (await listNotifications(await viewerOf(userId), 'de', window)).notices
    },
    /** What they name, notice by notice. */
    async titles(userId = anna.id) {
      return (await this.notices(userId)).map(({ items }) => items.map(({ title }) => title))
    },
  }
}

/** The proof that a saved search is its person's own. */
export async function ownSearch(savedSearchId: string): Promise<OwnSearch> {
  const search = await db.savedSearch.findUniqueOrThrow({
    where: { id: savedSearchId },
    omit: { known: true },
  })
  const viewer = await viewerOf(search.userId)
  return authorize('savedSearch.use', viewer, standingToPerson(viewer, search.userId), search)
}
