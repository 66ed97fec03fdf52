import { fillLists } from '~/features/administration/operations/fill-lists.server'
import { db } from '~/platform/database/client.server'
import { newId } from '~/platform/new-id.server'
import { tokenId } from '~/platform/token-id.server'
import { unsubscribeToken } from '~/platform/unsubscribe-token.server'
import { createAnnouncement } from '../factories/administration'
import { createAttachment } from '../factories/attachment'
import { createChallenge } from '../factories/challenge'
import { createComment } from '../factories/comment'
import { createConsultation } from '../factories/consultation'
import { createForeignChallenge, createForeignSource } from '../factories/foreign-challenge'
import { createModerated } from '../factories/moderation'
import { createAnsweredContributions, createAuthor, createContribution } from '../factories/official-answer'
import { createPolledWorld } from '../factories/opinion'
import { addMember, createOrganisation } from '../factories/organisation'
import { createPartner } from '../factories/partner'
import { createIntroduction } from '../factories/partner-finding'
import { createPilot, createPilotPartner } from '../factories/pilot'
import { createProposal } from '../factories/proposal'
import { createEntry } from '../factories/register'
import { keepSearch } from '../factories/saved-search'
import { createUser } from '../factories/user'
import { createPersonas } from './personas'

/** What the parameters of an address can stand for. */
export type Thing =
  | 'none'
  | 'provider'
  | 'authority'
  | 'unverified'
  | 'listed'
  | 'draft'
  | 'published'
  | 'sealed'
  | 'opened'
  | 'claim'
  /** a product of another organisation under the address of this one */
  | 'foreignOffer'
  | 'mailing'
  | 'foreign'
  | 'account'
  | 'entry'
  | 'region'
  | 'text'
  | 'announcement'
  | 'invitation'
  | 'legal'
  | 'research'
  | 'introduction'
  /** of the citizen */
  | 'savedSearch'
  /** a provider and a challenge that it has answered */
  | 'declining'
  /** a discussion and a contribution of the citizen to it */
  | 'contribution'
  /** a hidden contribution of the citizen, and one that can be read */
  | 'moderated'
  /** of the authority: one that runs, and one that nobody outside knows */
  | 'consultation'
  | 'draftConsultation'
  /** of the authority, with the partner: one that runs, and a draft, where somebody else is asked too */
  | 'pilot'
  | 'draftPilot'
  /** of the authority in the register: one that is public, one that nobody outside knows, one that was withdrawn */
  | 'registerEntry'
  | 'draftEntry'
  | 'withdrawnEntry'
  /** an owed answer and a highlighted contribution */
  | 'answer'
  /** a challenge about which no answer is owed, and a contribution about it */
  | 'answerable'
  /** a consultation that runs, with a map and a poll, and one that is a draft, with a poll */
  | 'polled'
  | 'pollDraft'

/** What addresses about an entry name beside it. */
const OF_ENTRY = { section: 'basics', number: '1', standard: 'atrs.json' }

/** One of each thing: two organisations with members, their challenges and proposals, and a claim. */
export async function createWorld() {
  const provider = await createOrganisation({ kind: 'company', name: 'Anbieter der Matrix' })
  const unverified = await createOrganisation({ state: 'unverified' })
  const listed = await createOrganisation({ state: 'listed', website: 'https://listed.example' })
  const authority = await createOrganisation({ kind: 'authority', name: 'Behörde der Matrix' })
  const ofAuthority = { authorityId: authority.id }
  const draft = await createChallenge(ofAuthority)
  const published = await createChallenge({ ...ofAuthority, state: 'published' })
  const answer = await createAnsweredContributions({
    ...{ challengeId: published.id, organisationId: authority.id, size: 1 },
  })
  const attachments = {
    draft: await createAttachment(draft.id),
    published: await createAttachment(published.id),
  }
  const openedChallenge = await createChallenge({ ...ofAuthority, state: 'opened' })
  const contribution = await createContribution({
    ...{ subjectId: openedChallenge.id, authorId: (await createAuthor()).id },
  })
  const submitted = { organisationId: provider.id, state: 'submitted' } as const
  const sealed = await createProposal({ ...submitted, challengeId: published.id, files: 1 })
  const opened = await createProposal({ ...submitted, challengeId: openedChallenge.id, files: 1 })
  const fileOf = (proposalId: string) => db.proposalFile.findFirstOrThrow({ where: { proposalId } })
  const [sealedFile, openedFile] = [await fileOf(sealed.id), await fileOf(opened.id)]
  const partner = await createOrganisation({ kind: 'researchCentre' })
  const invited = await createOrganisation({ kind: 'researchCentre' })
  for (const proposal of [sealed, opened]) {
    await createPartner(proposal, partner.id, 'joined')
    await createPartner(proposal, invited.id, 'invited')
  }
  const product = { name: 'Fremdes Produkt', licenceModel: 'proprietary', hostingLocations: [], readiness: 7 }
  const foreignProduct = await db.product.create({ data: { ...product, organisationId: unverified.id } })
  const introduction = await createIntroduction({ fromId: partner.id, toId: provider.id }, 'declined')
  const claimant = await createUser()
  const claim = await db.claim.create({
    data: {
      id: newId(),
      userId: claimant.id,
      organisationId: listed.id,
      email: 'amt@listed.example',
      state: 'awaitingStaff',
      confirmedAt: new Date(),
    },
  })
  await createForeignSource()
  const foreign = await createForeignChallenge()
  const { id: userId } = await createUser({ confirmed: false })
  await fillLists()
  const announcement = await createAnnouncement()
  const inviter = await createUser()
  await addMember(inviter.id, provider.id, 'owner')
  const citizenEmail = `${newId()}@matrix.example`
  const inviteToken = newId().padEnd(43, 'x')
  const invitation = await db.invitation.create({
    data: {
      organisationId: provider.id,
      email: citizenEmail,
      role: 'editor',
      invitedById: inviter.id,
      tokenHash: tokenId(inviteToken),
      expiresAt: new Date(Date.now() + 3_600_000),
    },
  })
  const cookies = await createPersonas({
    citizenEmail,
    provider: [provider.id, unverified.id],
    authority: [authority.id],
    partner: [partner.id],
    invited: [invited.id],
  })
  const { id: citizenId } = await db.user.findUniqueOrThrow({ where: { email: citizenEmail } })
  const running = await createConsultation({ organisationId: authority.id, state: 'published' })
  const draftConsultation = await createConsultation({ organisationId: authority.id })
  const pilot = await createPilot({ authorityId: authority.id, state: 'published' })
  const draftPilot = await createPilot({ authorityId: authority.id })
  await createPilotPartner(pilot.id, partner.id)
  await createPilotPartner(draftPilot.id, partner.id)
  await createPilotPartner(draftPilot.id, invited.id, 'invited')
  const ofRegister = {
    registerEntry: await createEntry({ ...ofAuthority, state: 'published' }),
    draftEntry: await createEntry(ofAuthority),
    withdrawnEntry: await createEntry({ ...ofAuthority, state: 'withdrawn' }),
  }
  const savedSearchId = await keepSearch(citizenId, { text: 'Brücke' })
  const comment = await createComment({ subjectId: published.id, authorId: citizenId })
  const polled = await createPolledWorld(authority.id)
  const token = 'x'.repeat(43)
  const parameters: Record<Thing, Record<string, string>> = {
    none: { token, '*': 'gibt/es/nicht' },
    provider: { organisationId: provider.id, offerId: newId() },
    authority: { organisationId: authority.id, offerId: newId() },
    unverified: { organisationId: unverified.id, offerId: newId() },
    listed: { organisationId: listed.id, offerId: newId() },
    foreignOffer: { organisationId: provider.id, offerId: foreignProduct.id },
    draft: {
      challengeId: draft.id,
      kind: 'aiAct',
      section: 'need',
      attachmentId: attachments.draft.id,
      ...{ subjectType: 'challenge', subjectId: draft.id },
    },
    published: {
      challengeId: published.id,
      kind: 'procurement',
      section: 'need',
      position: '1',
      attachmentId: attachments.published.id,
    },
    sealed: {
      ...{ proposalId: sealed.id, number: '1', section: 'about' },
      ...{ fileId: sealedFile.id, pageNumber: '1' },
    },
    opened: {
      ...{ proposalId: opened.id, number: '1', section: 'about' },
      ...{ fileId: openedFile.id, pageNumber: '1' },
      ...{ challengeId: openedChallenge.id, position: '1' },
    },
    claim: { claimId: claim.id },
    research: { organisationId: partner.id },
    introduction: { introductionId: introduction.id },
    mailing: { token: unsubscribeToken(claimant.id, 'matches') },
    foreign: { foreignChallengeId: foreign.id },
    account: { userId },
    entry: { kind: 'technique', code: 'chatbot' },
    region: { regionCode: '13003' },
    text: { contentPage: 'imprint', contentLocale: 'de', number: '0' },
    legal: { year: '2027', legalKey: 'directAwardSupplies' },
    announcement: { announcementId: announcement.id },
    declining: { organisationId: provider.id, challengeId: published.id },
    invitation: { invitationId: invitation.id, token: inviteToken },
    savedSearch: { savedSearchId },
    contribution: { commentId: comment.id, subjectType: 'challenge', subjectId: published.id },
    moderated: await createModerated(citizenId),
    consultation: { consultationId: running.id },
    draftConsultation: { consultationId: draftConsultation.id },
    pilot: { pilotId: pilot.id },
    draftPilot: { pilotId: draftPilot.id },
    registerEntry: { entryId: ofRegister.registerEntry.id, ...OF_ENTRY },
    draftEntry: { entryId: ofRegister.draftEntry.id, ...OF_ENTRY },
    withdrawnEntry: { entryId: ofRegister.withdrawnEntry.id, ...OF_ENTRY },
    answer,
    answerable: {
      ...{ subjectType: 'challenge', subjectId: openedChallenge.id },
      commentId: contribution.id,
    },
    ...polled,
  }
  const ids = { provider: provider.id, authority: authority.id, partner: partner.id, invited: invited.id }
  return { parameters, ...cookies, ids }
}
export type World = Awaited<ReturnType<typeof createWorld>>
