import { describe, expect, it } from 'vitest'
import { createChallenge } from '#test/factories/challenge'
import { createOrganisation } from '#test/factories/organisation'
import { createProposal } from '#test/factories/proposal'
import { createUser, viewerOf } from '#test/factories/user'
import { statementsOf } from '#test/support/count-statements'
import { visit } from '#test/support/crawl'
import { useDatabase } from '#test/support/database'
import { createMember, createScene } from '#test/support/proposal-scene'
import { addressOf, parameterNames, routeModule } from '#test/support/routes'
import type { PageName } from '~/paths'
import { db, transact } from '~/platform/database/client.server'

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
  ['sitemap', 'signedOut', 2],
  ['signUp', 'signedOut', 0],
  ['signUpSent', 'signedOut', 0],
  ['logIn', 'signedOut', 0],
  ['forgottenPassword', 'signedOut', 0],
  ['providerList', 'signedOut', 2],
  ['researchList', 'signedOut', 2],
  ['authorityList', 'signedOut', 2],
  ['listedList', 'signedOut', 2],
  ['organisation', 'signedOut', 1],
  ['challengeList', 'signedOut', 4],
  ['challenge', 'signedOut', 2],
  ['challengePrint', 'signedOut', 2],
  ['notFound', 'signedOut', 0],
  ['workspace', 'official', 4],
  ['workspace', 'author', 10],
  ['workspace', 'reader', 3],
  ['workspace', 'citizen', 2],
  ['workspace', 'staff', 8],
  ['workspace', 'moderator', 1],
  ['workspace', 'administrator', 9],
  ['notifications', 'author', 1],
  ['account', 'author', 1],
  ['organisationNew', 'citizen', 0],
  ['organisation', 'author', 1],
  ['organisationEdit', 'author', 1],
  ['organisationMembers', 'author', 5],
  ['organisationJoin', 'citizen', 2],
  ['organisationMatches', 'author', 3],
  ['challengeNew', 'official', 0],
  ['challengeEdit', 'official', 2],
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
  ['administration', 'staff', 6],
  ['users', 'administrator', 1],
  ['feedbackList', 'staff', 1],
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
  })
  for (let count = 0; count < size; count += 1) {
    const other = await createOrganisation()
    await createOrganisation({ kind: 'researchCentre' })
    await createOrganisation({ state: 'listed' })
    await createOrganisation({ state: 'unverified' })
    await createMember(provider.id, 'editor')
    const asking = await createUser()
    await db.joinRequest.create({ data: { userId: asking.id, organisationId: provider.id, note: '' } })
    await createProposal({ challengeId: opened.id, organisationId: other.id, state: 'submitted' })
    const open = await createChallenge({ authorityId: authority.id, state: 'published' })
    await createProposal({ challengeId: open.id, organisationId: provider.id })
    const match = { organisationId: provider.id, score: 50, reasons: [] }
    await db.match.create({ data: { challengeId: open.id, ...match } })
    await createChallenge({ authorityId: authority.id, state: 'draft' })
    await db.feedback.create({ data: { topic: 'idea', page: '', text: `Idee ${count}` } })
  }
  const people = {
    official: scene.official,
    author,
    reader: scene.reader,
    staff: await createUser({ platformRole: 'staff' }),
    moderator: await createUser({ platformRole: 'moderator' }),
    administrator: await createUser({ platformRole: 'administrator' }),
    citizen: await createUser(),
  }
  const values = (visitor: Visitor): Record<string, string> => ({
    challengeId: visitor === 'author' || visitor === 'signedOut' ? scene.challenge.id : opened.id,
    proposalId: proposal.id,
    organisationId: provider.id,
    number: '1',
    '*': 'x',
  })
  return { people, values }
}

async function countAll(size: number) {
  const { people, values } = await createCrowd(size)
  const counts: [page: PageName, visitor: Visitor, count: number][] = []
  for (const [page, visitor] of REVIEWED) {
    const module = await routeModule(page)
    const given = values(visitor)
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
  })

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
