import { describe, expect, it } from 'vitest'
import { createMember, createScene } from '#test/support/proposal-scene'
import { db } from '~/platform/database/client.server'
import { newId } from '~/platform/new-id.server'
import { completeContent, createProposal } from '../factories/proposal'
import { cookieOf, createUser } from '../factories/user'
import { useApplication } from '../support/app-server'
import { allAddresses, announce, pagesWithAction, post, someParameters } from '../support/http'
import { addressOf } from '../support/routes'

const application = useApplication()

const BAD_VALUES = ['nichts', "' OR 1=1 --", '%00', '..%2f..%2fetc', 'ü'.repeat(300), '00000000-0000']
const BAD_COOKIES = [
  'session=%E0%A4%A',
  'session=',
  `session=${'x'.repeat(6000)}`,
  'session=a; session=b',
  '%%%=;;',
]
const BAD_QUERIES = [
  '?vor=1&nach=%00&konto=x',
  '?_data=routes',
  '?seite=-1&text=%ff%fe',
  `?text=${'a'.repeat(3000)}`,
  `?q=${'Brücke '.repeat(700)}`,
  `?q=${'a'.repeat(5000)}`,
  '?q=%00%01%7f%EF%BF%BE&q=zwei&q=%ed%a0%80',
  '?q=der+die+das&seite=9999999999&seite=2',
  '?q=%22offen+-+-%22+%26%7C!()%3A*&sortierung=x&sortierung=newest',
  '?q=%E2%80%AE%D7%A9%D7%9C%D7%95%D7%9D%F0%9F%8C%89&art=gibtesnicht&ort=99999&ort=13003&budget=x&frist=week&frist=over',
  "?q=';DROP+TABLE+x;--&seite=500",
]

/** Statuses from 500 on, with the address that gave them. */
async function faultsOf(answers: readonly Promise<Response>[]): Promise<string[]> {
  const faults: string[] = []
  for (const answer of await Promise.all(answers)) {
    await answer.text()
    if (answer.status >= 500) faults.push(`${answer.status} ${answer.url}`)
  }
  return faults
}

/** English addresses lead to the same route files. */
const germanAddresses = (parameters: Record<string, string>) =>
  allAddresses(parameters).filter((_address, index) => index % 2 === 0)

const TOO_MANY_BYTES = 3 * 1024 * 1024
const manual = { redirect: 'manual' } as const

describe('malformed input gives no fault of the server', () => {
  it('in the parameters of every address', async () => {
    const { origin } = application()
    const headers = { Cookie: await cookieOf((await createUser({ platformRole: 'administrator' })).id) }
    for (const value of BAD_VALUES) {
      const names = Object.keys(someParameters())
      const bad = Object.fromEntries(names.map((name) => [name, value]))
      const answers = germanAddresses(bad)
        .filter((address) => address.includes(encodeURIComponent(value)))
        .map((address) => fetch(origin + address, { ...manual, headers }))
      expect(await faultsOf(answers), value).toEqual([])
    }
  }, 120_000)

  it('in cookies', async () => {
    const { origin } = application()
    for (const cookie of BAD_COOKIES) {
      const answers = ['/', '/konto', '/herausforderungen', '/verwaltung'].map((path) =>
        fetch(origin + path, { ...manual, headers: { Cookie: cookie } }),
      )
      expect(await faultsOf(answers), cookie.slice(0, 40)).toEqual([])
    }
  })

  it('in the query string of every address', async () => {
    const { origin } = application()
    for (const query of BAD_QUERIES) {
      const answers = germanAddresses(someParameters()).map((path) => fetch(origin + path + query, manual))
      expect(await faultsOf(answers), query.slice(0, 40)).toEqual([])
    }
  }, 120_000)

  it('in forms that are empty, foreign or of another kind, sent to every action', async () => {
    const { origin } = application()
    const scene = await createScene()
    const proposal = await createProposal({
      challengeId: scene.challenge.id,
      organisationId: scene.provider.id,
    })
    const parameters = someParameters({
      challengeId: scene.challenge.id,
      organisationId: scene.provider.id,
      proposalId: proposal.id,
    })
    for (const page of await pagesWithAction()) {
      // A session each: logging out is an action, too.
      const headers = { Cookie: await cookieOf(scene.author.id) }
      const json = { 'Content-Type': 'application/json' }
      const path = addressOf(page, 'de', parameters)
      const answers = [
        post({ origin, path, headers, body: new URLSearchParams() }),
        post({
          origin,
          path,
          headers,
          body: new URLSearchParams({ version: '1e99', id: 'x', intent: '__proto__' }),
        }),
        post({
          origin,
          path,
          headers,
          body: new URLSearchParams({ 'costs[999999999].item': 'x', 'a[b][c': 'y' }),
        }),
        post({ origin, path, headers: { ...headers, ...json }, body: '{"version":' }),
        post({ origin, path, headers: json, body: '{"version":' }),
      ]
      expect(await faultsOf(answers), page).toEqual([])
    }
  }, 120_000)
})

describe('too much input', () => {
  it('is refused by every action with 413, signed in or not', async () => {
    const { origin } = application()
    const headers = { Cookie: await cookieOf((await createUser()).id) }
    for (const page of await pagesWithAction()) {
      const url = origin + addressOf(page, 'de', someParameters())
      const statuses = [
        await announce(url, TOO_MANY_BYTES, { Origin: origin }),
        await announce(url, TOO_MANY_BYTES, { Origin: origin, ...headers }),
      ]
      expect([page, ...statuses]).toEqual([page, 413, 413])
    }
  })
})

describe('a form that arrives twice', () => {
  it('starts one proposal, also when both arrive at once or the back button sends it again', async () => {
    const { origin } = application()
    const { challenge, provider, author } = await createScene()
    const headers = { Cookie: await cookieOf(author.id) }
    const path = addressOf('proposalNew', 'de', { challengeId: challenge.id })
    const body = new URLSearchParams({ id: newId(), organisationId: provider.id })
    const both = await Promise.all([
      post({ origin, path, headers, body }),
      post({ origin, path, headers, body }),
    ])
    const again = await post({ origin, path, headers, body })
    expect([...both, again].map((answer) => answer.status)).toEqual([303, 303, 303])
    expect(await db.proposal.count()).toBe(1)
    expect(await db.event.count({ where: { action: 'proposal.created' } })).toBeLessThanOrEqual(1)
  })

  it('makes one challenge and one organisation', async () => {
    const { origin } = application()
    const { authority, official } = await createScene()
    const headers = { Cookie: await cookieOf(official.id) }
    const challenge = new URLSearchParams({
      id: newId(),
      authorityId: authority.id,
      title: 'Einmal',
      summary: '',
    })
    const organisation = new URLSearchParams({
      id: newId(),
      kind: 'company',
      name: 'Einmalig GmbH',
      city: 'Wismar',
    })
    const before = [await db.challenge.count(), await db.organisation.count()]
    for (let count = 0; count < 2; count += 1) {
      const sent = [
        await post({ origin, path: '/herausforderungen/neu', headers, body: challenge }),
        await post({ origin, path: '/organisationen/neu', headers, body: organisation }),
      ]
      expect(sent.map((answer) => answer.status)).toEqual([303, 303])
    }
    const after = [await db.challenge.count(), await db.organisation.count()]
    expect(after).toEqual(before.map((count) => count + 1))
  })

  it('submits one version of a proposal', async () => {
    const { origin } = application()
    const { challenge, provider } = await createScene()
    const owner = await createMember(provider.id, 'owner')
    const proposal = await createProposal({
      challengeId: challenge.id,
      organisationId: provider.id,
      content: completeContent(),
    })
    const headers = { Cookie: await cookieOf(owner.id) }
    const path = addressOf('proposal', 'de', { proposalId: proposal.id })
    const body = new URLSearchParams({ step: 'submit', version: '1' })
    const answers = await Promise.all([
      post({ origin, path, headers, body }),
      post({ origin, path, headers, body }),
    ])
    expect(answers.map((answer) => answer.status).sort()).not.toContain(500)
    expect(await db.submission.count()).toBe(1)
  })
})
