import { beforeEach, expect, it } from 'vitest'
import { addMember, createOrganisation } from '#test/factories/organisation'
import { createUser, viewerOf } from '#test/factories/user'
import { useDatabase } from '#test/support/database'
import { grant } from '#test/support/grant'
import { invite } from '#test/support/invite'
import { changeProfile } from '~/features/account/operations/change-profile.server'
import { requestDeletion } from '~/features/account/operations/request-deletion.server'
import { requestEmailChange } from '~/features/account/operations/request-email-change.server'
import { PERSONAL_DATA } from '~/features/administration/operations/personal-data-areas.server'
import { requestJoin } from '~/features/profiles/operations/request-join.server'
import { drainOutbox } from '~/outbox/worker.server'
import { db, transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import { stateHandlers } from '~/platform/server/background'

useDatabase()

const STRANGER = 'amt@example.org'
const CONTACT = { contactName: 'Dr. Frauke Fremd', contactEmail: STRANGER, contactPhone: '0385 12345' }
let attacker: { id: string }
let target: Awaited<ReturnType<typeof createOrganisation>>

beforeEach(async () => {
  target = await createOrganisation({ kind: 'authority', name: 'Amt mit Kontakt' })
  await db.organisation.update({ where: { id: target.id }, data: CONTACT })
  const owner = await createUser()
  await addMember(owner.id, target.id, 'owner')
  await invite(owner.id, target, STRANGER)
  await db.feedback.create({ data: { topic: 'idea', text: 'Mehr Farben, bitte.', replyTo: STRANGER } })
  const stream = { type: 'organisation', id: target.id }
  const action = 'organisation.edited'
  await transact((tx) => appendEvent(tx, { stream, actorId: owner.id, action, values: CONTACT }))
  attacker = await createUser()
})

async function whatIsKept() {
  const { contactName, contactEmail, contactPhone } = await db.organisation.findUniqueOrThrow({
    where: { id: target.id },
  })
  return {
    contact: { contactName, contactEmail, contactPhone },
    details: await db.eventDetail.count({ where: { event: { action: 'organisation.edited' } } }),
    invitations: await db.invitation.count({ where: { email: STRANGER, state: 'pending' } }),
    feedback: await db.feedback.count({ where: { replyTo: STRANGER } }),
  }
}
const ALL_OF_IT = { contact: CONTACT, details: 3, invitations: 1, feedback: 1 }

async function closeAccount() {
  expect(await requestDeletion(await viewerOf(attacker.id), PERSONAL_DATA)).toEqual({ ok: true })
  await drainOutbox(stateHandlers)
  expect(await db.user.count({ where: { id: attacker.id, erasedAt: { not: null } } })).toBe(1)
}

it('an address that somebody only asked for is not erased with them', async () => {
  await requestEmailChange(await viewerOf(attacker.id), STRANGER)
  await closeAccount()
  expect(await whatIsKept()).toEqual(ALL_OF_IT)
})

it('an address that its mailbox has confirmed is, though the change was never completed', async () => {
  await requestEmailChange(await viewerOf(attacker.id), STRANGER)
  await db.emailChange.updateMany({ data: { newConfirmedAt: new Date() } })
  await closeAccount()
  // The name is another person's: it stays in what was written down.
  const nobody = { contactName: null, contactEmail: null, contactPhone: null }
  expect(await whatIsKept()).toEqual({ contact: nobody, details: 1, invitations: 0, feedback: 0 })
})

it('whoever takes the name of a contact and asks to join takes nothing along', async () => {
  await changeProfile(await viewerOf(attacker.id), { displayName: CONTACT.contactName, locale: 'de' })
  await requestJoin(await grant('organisation.join', attacker.id, target, target.id), { note: '' })
  await closeAccount()
  expect(await whatIsKept()).toEqual(ALL_OF_IT)
})
