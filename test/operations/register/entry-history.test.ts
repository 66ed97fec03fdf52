import { expect, it } from 'vitest'
import { addMember, createOrganisation } from '#test/factories/organisation'
import { createEntry } from '#test/factories/register'
import { createUser, viewerOf } from '#test/factories/user'
import { useDatabase } from '#test/support/database'
import { standingToOrganisation } from '~/domain/permission/standing'
import { readEntryHistory } from '~/features/register/operations/read-entry-history.server'
import { transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import { authorize } from '~/platform/guard/authorized.server'

useDatabase()

it('names the people of the authority, and none of another one that told of experiences', async () => {
  const authority = await createOrganisation({ kind: 'authority' })
  const [clerk, neighbour] = [
    await createUser({ displayName: 'Karla Klar' }),
    await createUser({ displayName: 'Nele Nah' }),
  ]
  await addMember(clerk.id, authority.id, 'owner')
  const entry = await createEntry({ authorityId: authority.id, state: 'published' })
  const stream = { type: 'registerEntry', id: entry.id } as const
  for (const [actorId, action] of [
    [clerk.id, 'registerEntry.confirmed'],
    [neighbour.id, 'experience.written'],
  ] as const)
    await transact((tx) => appendEvent(tx, { stream, actorId, action, values: {} }))
  const viewer = await viewerOf(clerk.id)
  const standing = standingToOrganisation(viewer, authority.id)
  const history = await readEntryHistory(authorize('register.manage', viewer, standing, entry))
  expect(history.map(({ action, actorName }) => [action, actorName])).toEqual([
    ['registerEntry.confirmed', 'Karla Klar'],
  ])
})
