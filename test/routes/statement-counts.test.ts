import { describe, expect, it } from 'vitest'
import { forgetSimilarCorpus } from '#search/similar/corpus.server'
import { createAnnouncement, createMessage } from '#test/factories/administration'
import { createAttachment } from '#test/factories/attachment'
import { createChallenge } from '#test/factories/challenge'
import { createCheckAndContact } from '#test/factories/challenge-checks'
import { createPostedDraft } from '#test/factories/challenge-posting'
import { createAsked, createChange } from '#test/factories/change'
import { createDiscussion } from '#test/factories/comment'
import { createConsultationCrowd } from '#test/factories/consultation-crowd'
import { createForeignChallenge, createForeignSource } from '#test/factories/foreign-challenge'
import { createAnswers, createInvitedAndDeclined } from '#test/factories/match-answers'
import { createModerated } from '#test/factories/moderation'
import { createOfferOfEach } from '#test/factories/offer'
import { createAnsweredContributions } from '#test/factories/official-answer'
import { createPolledWorld } from '#test/factories/opinion'
import { createOrganisation } from '#test/factories/organisation'
import { createConfirmation, createPartner } from '#test/factories/partner'
import { createFinding } from '#test/factories/partner-finding'
import { createPilotCrowd } from '#test/factories/pilot'
import { createProposal } from '#test/factories/proposal'
import { createTraces } from '#test/factories/proposal-writing'
import { createAskedAndWatched } from '#test/factories/question'
import { createEntryCrowd } from '#test/factories/register'
import { createToldSearches } from '#test/factories/saved-search'
import { createUser, viewerOf } from '#test/factories/user'
import { statementsOf } from '#test/support/count-statements'
import { visit } from '#test/support/crawl'
import { useDatabase } from '#test/support/database'
import { createInvitation } from '#test/support/invite'
import { createMember, createScene } from '#test/support/proposal-scene'
import { addressOf, parameterNames, routeModule } from '#test/support/routes'
import { EMPTY_FINANCE } from '~/domain/organisation/finance'
import { fillLegalData } from '~/features/administration/operations/fill-legal-data.server'
import { fillLists } from '~/features/administration/operations/fill-lists.server'
import { sealFinance } from '~/features/profiles/operations/finance-details.server'
import { reconcileIndex } from '~/features/searching/operations/reconcile-index.server'
import type { PageName } from '~/paths'
import { db, transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import { newId } from '~/platform/new-id.server'
import { tokenId } from '~/platform/token-id.server'
import { unsubscribeToken } from '~/platform/unsubscribe-token.server'
import { REVIEWED, type Visitor } from './reviewed-statements'

useDatabase()

/** Pages about a text that is not public yet. */
const POSTING: readonly PageName[] = [
  'challengeEdit',
  'challengeStep',
  'challengeReview',
  'challengePreview',
  'challengeAttachments',
  'attachment',
]

const POLLED: readonly PageName[] = ['opinionMap', 'opinionExport', 'opinionExportJson', 'poll']
const POLL_DRAFT: readonly PageName[] = ['pollNew', 'pollEdit']
const MODERATED: readonly PageName[] = [
  'conductVersion',
  'report',
  'reportStatus',
  'decision',
  'appeal',
  'moderationReport',
  'moderationCase',
]

/** An opened challenge with several of everything that a page could ask for one by one. */
async function createCrowd(size: number) {
  const scene = await createScene()
  const { authority, provider, author } = scene
  const opened = await createChallenge({ authorityId: authority.id, state: 'opened' })
  const proposal = await createProposal({
    challengeId: opened.id,
    organisationId: provider.id,
    state: 'submitted',
    files: size,
  })
  const { id: fileId } = await db.proposalFile.findFirstOrThrow({ where: { proposalId: proposal.id } })
  const { name: source } = await createForeignSource({ name: `sammlung ${size}`, isMatched: true })
  const foreign = await createForeignChallenge({ source })
  for (let count = 0; count < size; count += 1) {
    const other = await createOrganisation()
    await createOrganisation({ kind: 'researchCentre' })
    await createOrganisation({ state: 'listed' })
    await createOrganisation({ state: 'unverified' })
    await createMember(provider.id, 'editor')
    const asking = await createUser()
    await createOfferOfEach(provider.id)
    await db.joinRequest.create({ data: { userId: asking.id, organisationId: provider.id, note: '' } })
    await createProposal({ challengeId: opened.id, organisationId: other.id, state: 'submitted' })
    await createAsked(proposal)
    await createTraces(proposal, author.id, count)
    // Partners of a team, those asked, and those gone: of every one several.
    for (const state of ['joined', 'invited', 'left'] as const) {
      const { id } = await createOrganisation()
      await createPartner(proposal, id, state)
      if (state === 'joined') await createConfirmation(proposal, id)
    }
    const changed = { state: 'applied', number: count + 1, appliedAt: new Date() } as const
    await createChange({ challengeId: scene.challenge.id, authorId: author.id, ...changed })
    await createInvitation(provider.id, `gast-${count}@example.org`)
    const open = await createChallenge({ authorityId: authority.id, state: 'published' })
    await createProposal({ challengeId: open.id, organisationId: provider.id })
    const match = { organisationId: provider.id, score: 50, reasons: [] }
    await db.match.create({ data: { challengeId: open.id, ...match } })
    await createAnswers(opened.id, open.id, other.id)
    if (count < 2) await createInvitedAndDeclined(authority.id, provider.id)
    await createChallenge({ authorityId: authority.id, state: 'draft' })
    await createAttachment(scene.challenge.id, count + 1)
    await createCheckAndContact(opened.id, other.id, asking.id)
    await createCheckAndContact(scene.challenge.id, other.id, asking.id)
    await createAskedAndWatched([scene.challenge, opened, open], { count, asking: [provider, other], author })
    const partner = await createOrganisation({ kind: 'authority' })
    const joint = { challengeId: opened.id, organisationId: partner.id }
    await db.challengePartner.create({ data: { ...joint, state: 'confirmed', invitedById: author.id } })
    await db.sharedProblem.create({ data: { ...joint, createdById: author.id } })
    const { id: foreignChallengeId } = await createForeignChallenge({ source })
    await db.foreignMatch.create({ data: { foreignChallengeId, ...match } })
    await createForeignSource({ name: `weitere ${size} ${count}` })
    await db.importRun.create({ data: { kind: 'challenges', source } })
    const { id: userId } = await createUser({ platformRole: 'moderator' })
    await createMessage({ userId })
    await db.mailDelivery.create({ data: { messageId: userId, userId, template: 'x', outcome: 'sent' } })
    await createAnnouncement()
    await db.contentVersion.create({
      data: {
        page: 'imprint',
        locale: 'de',
        number: size === 1 ? 1 : count + 2,
        markdown: `Text ${count}`,
        authorId: userId,
      },
    })
    await transact((tx) =>
      appendEvent(tx, { stream: { type: 'organisation', id: other.id }, actorId: userId, action: 'x.y' }),
    )
    await db.feedback.create({ data: { topic: 'idea', page: '', text: `Idee ${count}` } })
    const sent = { userId: author.id, template: 'challengePublished' }
    await db.outboxMessage.create({ data: { ...sent, id: open.id, eventId: open.id } })
    await db.mailDelivery.create({ data: { ...sent, messageId: open.id, outcome: 'sent', smtpCode: 250 } })
  }
  const commentId = await createDiscussion(scene.challenge.id, author.id, size)
  const finding = await createFinding(provider.id, scene.challenge.id, size)
  await createChange({ challengeId: opened.id, authorId: author.id })
  const posted = await createPostedDraft(authority.id, scene.official.id, size)
  const attached = await createAttachment(posted.id)
  const answering = { organisationId: authority.id, size }
  const answered = await createAnsweredContributions({ challengeId: opened.id, ...answering })
  await fillLists()
  await fillLegalData()
  const { polled, pollDraft } = await createPolledWorld(authority.id, size)
  const announcement = await createAnnouncement()
  const citizen = await createUser()
  forgetSimilarCorpus()
  const { name, summary } = await db.organisation.findUniqueOrThrow({ where: { id: provider.id } })
  await createOrganisation({ name, summary })
  await reconcileIndex()
  const moderated = await createModerated(author.id, opened.id)
  for (let count = 1; count < size; count += 1) await createModerated(author.id, opened.id)
  const savedSearchId = await createToldSearches(author.id, opened.id, size)
  const consultations = await createConsultationCrowd(authority.id, size)
  const register = await createEntryCrowd(authority.id, size)
  const pilots = await createPilotCrowd(authority.id, provider.id, size)
  const neighbour = await createOrganisation({ kind: 'authority' })
  const invitation = await createInvitation(provider.id, citizen.email)
  const token = newId().padEnd(43, 'x')
  await db.invitation.update({ where: { id: invitation.id }, data: { tokenHash: tokenId(token) } })
  await db.financeDetails.create({
    data: {
      organisationId: provider.id,
      sealed: sealFinance(provider.id, EMPTY_FINANCE),
      updatedById: citizen.id,
    },
  })
  const people = {
    official: scene.official,
    author,
    reader: scene.reader,
    staff: await createUser({ platformRole: 'staff' }),
    moderator: await createUser({ platformRole: 'moderator' }),
    administrator: await createUser({ platformRole: 'administrator' }),
    citizen,
    clerk: await createMember(neighbour.id, 'editor'),
  }
  const values = (visitor: Visitor, page: PageName): Record<string, string> => ({
    challengeId: POSTING.includes(page)
      ? posted.id
      : visitor === 'author' || visitor === 'signedOut'
        ? scene.challenge.id
        : opened.id,
    section: POSTING.includes(page) ? 'need' : 'about',
    attachmentId: attached.id,
    proposalId: proposal.id,
    ...{ fileId, pageNumber: '1' },
    organisationId: page === 'introductionNew' ? finding.askedId : provider.id,
    introductionId: finding.introductionId,
    foreignChallengeId: foreign.id,
    invitationId: invitation.id,
    number: '1',
    position: '1',
    offerId: newId(),
    token: page === 'unsubscribe' ? unsubscribeToken(author.id, 'matches') : token,
    userId: author.id,
    kind: page === 'assessment' ? 'aiAct' : 'technique',
    year: '2027',
    legalKey: 'directAwardSupplies',
    code: 'chatbot',
    regionCode: '13003',
    contentPage: 'imprint',
    contentLocale: 'de',
    announcementId: announcement.id,
    savedSearchId,
    ...answered,
    ...{ commentId, subjectType: 'challenge', subjectId: scene.challenge.id },
    ...(page === 'commentHighlight' && answered),
    ...(MODERATED.includes(page) && moderated),
    consultationId: page === 'consultationResult' ? consultations.closedId : consultations.runningId,
    ...(page.startsWith('register') ? register : {}),
    pilotId: page === 'pilotEdit' || page === 'pilotPartners' ? pilots.draftId : pilots.runningId,
    ...(POLLED.includes(page) && polled),
    ...(POLL_DRAFT.includes(page) && pollDraft),
    '*': 'x',
  })
  return { people, values }
}

async function countAll(size: number) {
  const { people, values } = await createCrowd(size)
  const counts: [page: PageName, visitor: Visitor, count: number][] = []
  for (const [page, visitor] of REVIEWED) {
    const module = await routeModule(page)
    const given = values(visitor, page)
    const parameters = Object.fromEntries(parameterNames(page).map((name) => [name, given[name] ?? '']))
    const viewer = visitor === 'signedOut' ? null : await viewerOf(people[visitor].id)
    const seen = { name: visitor, viewer }
    let status = 0
    const statements = await statementsOf(async () => {
      status = (await visit(module, addressOf(page, 'de', parameters), parameters, seen)).status
    })
    expect([page, visitor, status]).toEqual([page, visitor, page === 'notFound' ? 404 : 200])
    counts.push([page, visitor, statements.length])
  }
  return counts
}

describe('the statements of a page', () => {
  it('are as reviewed, and as many for many rows as for few', async () => {
    expect(await countAll(1)).toEqual(REVIEWED)
    expect(await countAll(6)).toEqual(REVIEWED)
  }, 120_000)

  it('are counted inside transactions and outside', async () => {
    const statements = await statementsOf(async () => {
      await db.user.count()
      await transact(async (tx) => {
        await tx.user.count()
        await tx.feedback.count()
      })
    })
    expect(statements).toHaveLength(3)
    expect(await statementsOf(async () => undefined)).toEqual([])
  })
})
