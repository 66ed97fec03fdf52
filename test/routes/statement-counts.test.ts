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
import { db } from '~/platform/database/client.server'

useDatabase()

type Visitor = 'signedOut' | 'official' | 'author' | 'staff' | 'administrator' | 'citizen'

/** Most statements of a page's loader, besides those that find the session. Reviewed: a list costs no more with more rows. */
const MOST: readonly (readonly [page: PageName, visitor: Visitor, most: number])[] = [
  ['home', 'signedOut', 99],
  ['about', 'signedOut', 99],
  ['howItWorks', 'signedOut', 99],
  ['plainLanguage', 'signedOut', 99],
  ['imprint', 'signedOut', 99],
  ['privacy', 'signedOut', 99],
  ['accessibility', 'signedOut', 99],
  ['feedback', 'signedOut', 99],
  ['feedbackSent', 'signedOut', 99],
  ['sitemap', 'signedOut', 99],
  ['signUp', 'signedOut', 99],
  ['signUpSent', 'signedOut', 99],
  ['logIn', 'signedOut', 99],
  ['forgottenPassword', 'signedOut', 99],
  ['providerList', 'signedOut', 99],
  ['researchList', 'signedOut', 99],
  ['authorityList', 'signedOut', 99],
  ['listedList', 'signedOut', 99],
  ['organisation', 'signedOut', 99],
  ['challengeList', 'signedOut', 99],
  ['challenge', 'signedOut', 99],
  ['notFound', 'signedOut', 99],
  ['workspace', 'official', 99],
  ['workspace', 'author', 99],
  ['notifications', 'author', 99],
  ['account', 'author', 99],
  ['organisationNew', 'citizen', 99],
  ['organisation', 'author', 99],
  ['organisationEdit', 'author', 99],
  ['organisationMembers', 'author', 99],
  ['organisationJoin', 'citizen', 99],
  ['organisationMatches', 'author', 99],
  ['challengeNew', 'official', 99],
  ['challengeEdit', 'official', 99],
  ['challengeManage', 'official', 99],
  ['challengeMatches', 'official', 99],
  ['challengeProposals', 'official', 99],
  ['proposalNew', 'author', 99],
  ['proposal', 'author', 99],
  ['proposal', 'official', 99],
  ['proposalEdit', 'author', 99],
  ['proposalReceipt', 'author', 99],
  ['administration', 'staff', 99],
  ['users', 'administrator', 99],
  ['feedbackList', 'staff', 99],
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
    await createChallenge({ authorityId: authority.id, state: 'draft' })
    await db.feedback.create({ data: { topic: 'idea', page: '', text: `Idee ${count}` } })
  }
  const people = {
    official: scene.official,
    author,
    staff: await createUser({ platformRole: 'staff' }),
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
  for (const [page, visitor] of MOST) {
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
  it('are no more than reviewed, with few rows and with many', async () => {
    const few = await countAll(1)
    const many = await countAll(6)
    console.info(JSON.stringify(many))
    expect(many).toEqual(few)
    const over = many.filter(([, , count], index) => count > (MOST[index]?.[2] ?? 0))
    expect(over).toEqual([])
  })
})
