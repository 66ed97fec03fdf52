import { changeProfile } from '~/features/account/operations/change-profile.server'
import { requestEmailChange } from '~/features/account/operations/request-email-change.server'
import { signUp } from '~/features/account/operations/sign-up.server'
import { offerHandover } from '~/features/profiles/operations/offer-handover.server'
import { requestClaim } from '~/features/profiles/operations/request-claim.server'
import { requestJoin } from '~/features/profiles/operations/request-join.server'
import { db, transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import { newId } from '~/platform/new-id.server'
import { createChallenge } from '../factories/challenge'
import { createCheckAndContact } from '../factories/challenge-checks'
import { createChange } from '../factories/change'
import { createCompetition } from '../factories/competition'
import { addMember, createOrganisation } from '../factories/organisation'
import { createIntroduction } from '../factories/partner-finding'
import { createProposal } from '../factories/proposal'
import { createTraces } from '../factories/proposal-writing'
import { keepSearch } from '../factories/saved-search'
import { createUser, viewerOf } from '../factories/user'
import { grant } from './grant'
import { invite as inviteByMail } from './invite'

/** Words that occur nowhere else: each stands for one thing that is known of a person. */
export const TOKENS = {
  name: 'Zwqxname',
  formerName: 'Zwqxformer',
  mail: 'zwqxmail',
  newMail: 'zwqxnext',
  note: 'Zwqxnote',
  claim: 'zwqxclaim',
  claimNote: 'Zwqxdeed',
  reason: 'Zwqxreason',
  device: 'Zwqxdevice',
  phone: 'Zwqxphone',
} as const
export const PASSWORD = 'Acht Kähne auf der Warnow'

type Stream = { type: string; id: string }
const write = (
  stream: Stream,
  actorId: string,
  action: string,
  values: Parameters<typeof appendEvent>[1]['values'],
) => transact((tx) => appendEvent(tx, { stream, actorId, action, values }))

/**
 * Somebody who has left a trace everywhere: signed up, renamed, asked to join, claimed, was invited, is a
 * contact, wants another address, gave feedback, works for an authority, hands an organisation over; a digest
 * waits for them.
 */
export async function plantPerson() {
  const email = `${TOKENS.mail}@example.org`
  const company = await createOrganisation({ name: 'Firma mit Anfrage' })
  const listed = await createOrganisation({ state: 'listed', website: 'https://listed.example' })
  const authority = await createOrganisation({ kind: 'authority', name: 'Amt mit Kontakt' })
  const owner = await createUser({ displayName: 'Olga Owner' })
  await addMember(owner.id, company.id, 'owner')
  await addMember(owner.id, authority.id, 'owner')

  await signUp({ email, displayName: TOKENS.formerName, password: PASSWORD, locale: 'de' })
  const { id } = await db.user.update({ where: { email }, data: { emailConfirmedAt: new Date() } })
  await changeProfile(await viewerOf(id), { displayName: TOKENS.name, locale: 'de' })
  const asking = { askedById: id, message: `Rufen Sie an, ${TOKENS.note}` }
  await createIntroduction({ fromId: company.id, toId: authority.id }, 'asked', asking)
  await addMember(id, authority.id, 'editor')

  await requestJoin(await grant('organisation.join', id, company, company.id), { note: TOKENS.note })
  const claim = { id: newId(), email: `${TOKENS.claim}@listed.example`, note: TOKENS.claimNote }
  await requestClaim(await grant('organisation.claim', id, listed, listed.id), claim)
  await db.claim.update({
    where: { id: claim.id },
    data: { state: 'awaitingStaff', confirmedAt: new Date(), reason: TOKENS.reason },
  })
  await write({ type: 'organisation', id: listed.id }, owner.id, 'claim.noted', {
    userId: id,
    reason: TOKENS.reason,
  })
  await invite(company.id, owner.id, email)
  const club = await shareClub(id, owner.id, email)
  await beContact(authority.id, id, email)
  await plantRows(id, email)
  await keepSearch(id, { text: TOKENS.note, name: `Suche nach ${TOKENS.note}` })
  const challenge = await plantChallenge(authority.id, id, email)
  const proposal = await plantTeamwork(challenge.id, club.id, id)
  return { id, email, owner, company, listed, authority, claim, challenge, club, proposal }
}

/** An organisation that the person hands over and for which they invite; another one invites them. */
async function shareClub(userId: string, ownerId: string, email: string) {
  const club = await createOrganisation({ name: 'Verein mit Übergabe' })
  await addMember(userId, club.id, 'owner')
  await addMember(ownerId, club.id, 'owner')
  const heir = await createUser({ displayName: 'Erna Erbin' })
  const { id: membershipId } = await addMember(heir.id, club.id, 'viewer')
  const manager = await grant('organisation.handOver', userId, club, club.id)
  await offerHandover(manager, { membershipId, roleAfter: 'leave' })
  await inviteByMail(userId, club, 'gast@example.org')
  const inviting = await createOrganisation({ name: 'Firma mit Einladung' })
  await addMember(ownerId, inviting.id, 'owner')
  await inviteByMail(ownerId, inviting, email)
  return club
}

async function invite(organisationId: string, invitedById: string, email: string) {
  const expiresAt = new Date(Date.now() + 7 * 86_400_000)
  await db.invitation.create({ data: { organisationId, email, role: 'viewer', invitedById, expiresAt } })
  const stream = { type: 'organisation', id: organisationId }
  const { id: eventId } = await write(stream, invitedById, 'invitation.sent', { email })
  const params = { path: '/x', organisation: 'Firma', isGranted: true, reason: '' }
  const message = { eventId, address: email, template: 'claimDecided', params, inApp: false }
  await db.outboxMessage.create({ data: { ...message, nextAt: new Date(Date.now() + 3_600_000) } })
}

async function beContact(organisationId: string, userId: string, email: string) {
  const contact = { contactName: TOKENS.name, contactEmail: email, contactPhone: TOKENS.phone }
  await db.organisation.update({ where: { id: organisationId }, data: contact })
  await write({ type: 'organisation', id: organisationId }, userId, 'organisation.edited', contact)
}

async function plantRows(userId: string, email: string) {
  const expiresAt = new Date(Date.now() + 86_400_000)
  const newEmail = `${TOKENS.newMail}@example.org`
  await requestEmailChange(await viewerOf(userId), newEmail)
  const held = { eventId: 'held', userId, template: 'joinDecided', state: 'held' as const }
  const params = { path: '/x', organisation: 'Firma', isAccepted: false, reason: TOKENS.reason }
  await db.outboxMessage.create({ data: { ...held, params, nextAt: expiresAt } })
  await db.session.create({ data: { id: 'planted', userId, expiresAt, device: TOKENS.device } })
  await db.device.create({ data: { id: 'planted', userId } })
  await db.recoveryCode.create({ data: { id: 'planted', userId } })
  await db.feedback.create({ data: { topic: 'idea', text: 'Mehr Farben, bitte.', replyTo: email } })
  const reply = `550 ${TOKENS.mail} unknown`
  await db.mailDelivery.create({
    data: { userId, messageId: 'planted', template: 'x', outcome: 'failed', reply },
  })
  await db.notificationPreference.create({
    data: { userId, kind: 'x', channel: 'mail', frequency: 'daily' },
  })
}

async function plantChallenge(authorityId: string, userId: string, email: string) {
  const contact = { contactName: TOKENS.name, contactEmail: email, contactPhone: TOKENS.phone }
  const challenge = await createChallenge({
    ...{ authorityId, state: 'published', createdById: userId, editorIds: [userId] },
    ...contact,
  })
  await write({ type: 'challenge', id: challenge.id }, userId, 'challenge.saved', contact)
  await createChange({ challengeId: challenge.id, authorId: userId })
  await plantJury(authorityId, userId)
  await createCheckAndContact(challenge.id, authorityId, userId)
  return challenge
}

/** The person writes a proposal with others: has taken on a section, typed in it and said something. */
async function plantTeamwork(challengeId: string, organisationId: string, userId: string) {
  const proposal = await createProposal({ challengeId, organisationId })
  await createTraces(proposal, userId, 1)
  return proposal
}

/** The person sits in a jury, and an open change would have them there too. */
async function plantJury(authorityId: string, userId: string) {
  const jury = [{ name: TOKENS.name, affiliation: 'Amt mit Kontakt', role: 'chair' as const }]
  const { id } = await createCompetition({ authorityId, state: 'published', jury })
  await write({ type: 'challenge', id }, userId, 'challenge.saved', { jury })
  await createChange({ challengeId: id, authorId: userId })
}
