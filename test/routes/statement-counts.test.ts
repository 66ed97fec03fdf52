import { describe, expect, it } from 'vitest'
import { createAnnouncement, createMessage } from '#test/factories/administration'
import { createChallenge } from '#test/factories/challenge'
import { createPostedDraft } from '#test/factories/challenge-posting'
import { createForeignChallenge, createForeignSource } from '#test/factories/foreign-challenge'
import { createOfferOfEach } from '#test/factories/offer'
import { createOrganisation } from '#test/factories/organisation'
import { createProposal } from '#test/factories/proposal'
import { createUser, viewerOf } from '#test/factories/user'
import { statementsOf } from '#test/support/count-statements'
import { visit } from '#test/support/crawl'
import { useDatabase } from '#test/support/database'
import { createInvitation } from '#test/support/invite'
import { createMember, createScene } from '#test/support/proposal-scene'
import { addressOf, parameterNames, routeModule } from '#test/support/routes'
import { EMPTY_FINANCE } from '~/domain/organisation/finance'
import { fillLists } from '~/features/administration/operations/fill-lists.server'
import { sealFinance } from '~/features/profiles/operations/finance-details.server'
import type { PageName } from '~/paths'
import { db, transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import { newId } from '~/platform/new-id.server'
import { tokenId } from '~/platform/token-id.server'
import { unsubscribeToken } from '~/platform/unsubscribe-token.server'

useDatabase()

type Visitor =
  | 'signedOut'
  | 'official'
  | 'author'
  | 'reader'
  | 'staff'
  | 'moderator'
  | 'administrator'
  | 'citizen'

/** Statements of a page's loader, besides those that find the session. A change here wants a reason. */
const REVIEWED: readonly (readonly [page: PageName, visitor: Visitor, statements: number])[] = [
  ['home', 'signedOut', 3],
  ['about', 'signedOut', 0],
  ['howItWorks', 'signedOut', 0],
  ['plainLanguage', 'signedOut', 0],
  ['imprint', 'signedOut', 0],
  ['privacy', 'signedOut', 0],
  ['accessibility', 'signedOut', 0],
  ['feedback', 'signedOut', 0],
  ['feedbackSent', 'signedOut', 0],
  ['sitemap', 'signedOut', 3],
  ['signUp', 'signedOut', 0],
  ['signUpSent', 'signedOut', 0],
  ['logIn', 'signedOut', 0],
  ['forgottenPassword', 'signedOut', 0],
  ['providerList', 'signedOut', 2],
  ['researchList', 'signedOut', 2],
  ['authorityList', 'signedOut', 2],
  ['listedList', 'signedOut', 2],
  ['organisation', 'signedOut', 4],
  ['challengeList', 'signedOut', 4],
  ['challenge', 'signedOut', 2],
  ['foreignList', 'signedOut', 3],
  ['foreignChallenge', 'signedOut', 2],
  ['challengePrint', 'signedOut', 2],
  ['notFound', 'signedOut', 0],
  ['workspace', 'official', 7],
  ['workspace', 'author', 13],
  ['workspace', 'reader', 4],
  ['workspace', 'citizen', 3],
  ['workspace', 'staff', 5],
  ['workspace', 'moderator', 2],
  ['workspace', 'administrator', 6],
  ['notifications', 'author', 2],
  ['account', 'author', 1],
  ['security', 'author', 1],
  // The secret of a new device belongs to the session.
  ['secondFactor', 'author', 2],
  ['sessions', 'author', 1],
  ['emailChange', 'author', 2],
  ['stepUp', 'author', 0],
  ['tasks', 'official', 6],
  ['tasks', 'author', 9],
  ['tasks', 'staff', 4],
  ['notificationSettings', 'author', 2],
  ['deliveries', 'author', 2],
  ['unsubscribe', 'signedOut', 0],
  ['myData', 'author', 24],
  ['accountDeleted', 'signedOut', 0],
  ['organisationNew', 'citizen', 0],
  ['organisation', 'author', 4],
  ['organisationEdit', 'author', 1],
  ['organisationOffer', 'author', 4],
  ['organisationPreview', 'author', 4],
  ['productNew', 'author', 1],
  ['product', 'author', 2],
  ['referenceNew', 'author', 1],
  ['reference', 'author', 2],
  ['certificateNew', 'author', 1],
  ['certificate', 'author', 2],
  ['organisationMembers', 'author', 5],
  ['organisationInvitations', 'author', 5],
  ['organisationHandover', 'author', 5],
  ['organisationFinance', 'author', 8],
  ['organisationClose', 'author', 3],
  ['workingFor', 'author', 0],
  ['invitationLink', 'signedOut', 5],
  ['invitation', 'citizen', 7],
  ['organisationJoin', 'citizen', 2],
  ['organisationMatches', 'author', 5],
  ['organisationForeignMatches', 'author', 3],
  ['challengeNew', 'official', 0],
  ['challengeEdit', 'official', 5],
  ['challengeStep', 'official', 5],
  ['challengeReview', 'official', 11],
  ['challengePreview', 'official', 2],
  ['challengeManage', 'official', 12],
  ['challengeMatches', 'official', 4],
  ['challengeProposals', 'official', 14],
  ['proposalNew', 'author', 4],
  ['proposal', 'author', 7],
  ['proposal', 'official', 13],
  ['proposalPrint', 'author', 6],
  ['proposalPrint', 'official', 13],
  ['proposalEdit', 'author', 6],
  ['proposalReceipt', 'author', 6],
  ['administration', 'staff', 5],
  ['administration', 'administrator', 6],
  ['organisationMerge', 'staff', 0],
  ['users', 'administrator', 1],
  ['user', 'administrator', 6],
  ['feedbackList', 'staff', 1],
  ['sources', 'administrator', 2],
  ['organisationOverview', 'staff', 2],
  ['taxonomy', 'administrator', 1],
  ['taxonomyEntryNew', 'administrator', 0],
  ['taxonomyEntry', 'administrator', 4],
  ['regionList', 'administrator', 2],
  ['region', 'administrator', 1],
  ['contentList', 'staff', 1],
  ['content', 'staff', 3],
  ['contentVersion', 'staff', 3],
  ['announcementList', 'staff', 1],
  ['announcement', 'staff', 1],
  ['outbox', 'administrator', 5],
  ['mailLog', 'administrator', 2],
  ['eventList', 'administrator', 4],
  ['retention', 'administrator', 1],
]

const POSTING: readonly PageName[] = ['challengeEdit', 'challengeStep', 'challengeReview', 'challengePreview']

/** An opened challenge with several of everything that a page could ask for one by one. */
async function createCrowd(size: number) {
  const scene = await createScene()
  const { authority, provider, author } = scene
  const opened = await createChallenge({ authorityId: authority.id, state: 'opened' })
  const proposal = await createProposal({
    challengeId: opened.id,
    organisationId: provider.id,
    state: 'submitted',
  })
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
    await createInvitation(provider.id, `gast-${count}@example.org`)
    const open = await createChallenge({ authorityId: authority.id, state: 'published' })
    await createProposal({ challengeId: open.id, organisationId: provider.id })
    const match = { organisationId: provider.id, score: 50, reasons: [] }
    await db.match.create({ data: { challengeId: open.id, ...match } })
    await createChallenge({ authorityId: authority.id, state: 'draft' })
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
  const posted = await createPostedDraft(authority.id, scene.official.id, size)
  await fillLists()
  const announcement = await createAnnouncement()
  const citizen = await createUser()
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
  }
  const values = (visitor: Visitor, page: PageName): Record<string, string> => ({
    challengeId: POSTING.includes(page)
      ? posted.id
      : visitor === 'author' || visitor === 'signedOut'
        ? scene.challenge.id
        : opened.id,
    section: 'need',
    proposalId: proposal.id,
    organisationId: provider.id,
    foreignChallengeId: foreign.id,
    invitationId: invitation.id,
    number: '1',
    offerId: newId(),
    token: page === 'unsubscribe' ? unsubscribeToken(author.id, 'matches') : token,
    userId: author.id,
    kind: 'technique',
    code: 'chatbot',
    regionCode: '13003',
    contentPage: 'imprint',
    contentLocale: 'de',
    announcementId: announcement.id,
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
