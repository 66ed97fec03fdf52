import { describe, expect, it } from 'vitest'
import { createScene } from '#test/support/proposal-scene'
import { db } from '~/platform/database/client.server'
import { createProposal } from '../factories/proposal'
import { cookieOf, createUser } from '../factories/user'
import { useApplication } from '../support/app-server'
import { allAddresses, pagesWithAction, post, someParameters } from '../support/http'
import { addressOf } from '../support/routes'

const application = useApplication()

describe('pages of nobody in particular', () => {
  it('are equal byte for byte when they are rendered twice', async () => {
    const { origin } = application()
    const scene = await createScene()
    const parameters = someParameters({ challengeId: scene.challenge.id, organisationId: scene.provider.id })
    let count = 0
    for (const address of allAddresses(parameters)) {
      const [first, second] = [
        await fetch(origin + address, { redirect: 'manual' }),
        // With a cookie, even one that is not ours, the page is rendered and not taken from what is kept.
        await fetch(origin + address, { redirect: 'manual', headers: { Cookie: 'other=1' } }),
      ]
      if (first.status !== 200) continue
      count += 1
      expect(await second.text(), address).toBe(await first.text())
      expect(second.headers.get('Content-Security-Policy')).toBe(first.headers.get('Content-Security-Policy'))
      expect(first.headers.get('Set-Cookie')).toBeNull()
    }
    expect(count).toBeGreaterThan(30)
  }, 60_000)
})

describe('what may not be known', () => {
  it('looks the same as what does not exist', async () => {
    const { origin } = application()
    const { challenge, provider } = await createScene()
    const proposal = await createProposal({
      challengeId: challenge.id,
      organisationId: provider.id,
      state: 'submitted',
    })
    const headers = { Cookie: await cookieOf((await createUser()).id) }
    const unknown = someParameters()
    const secret = someParameters({ proposalId: proposal.id })
    for (const page of ['proposal', 'proposalEdit', 'proposalReceipt'] as const) {
      const answers = await Promise.all(
        [unknown, secret].map((parameters) => fetch(origin + addressOf(page, 'de', parameters), { headers })),
      )
      const [one = '', other = ''] = await Promise.all(answers.map((answer) => answer.text()))
      expect(answers.map((answer) => answer.status)).toEqual([404, 404])
      expect(other.replaceAll(proposal.id, '')).toBe(one.replaceAll(unknown['proposalId'] ?? '', ''))
    }
  })
})

describe('forms from other sites', () => {
  it('are refused by every action, whatever cookie they carry', async () => {
    const { origin } = application()
    const { official } = await createScene()
    const cookie = await cookieOf(official.id)
    const before = await db.event.count()
    const pages = await pagesWithAction()
    for (const page of pages) {
      const path = addressOf(page, 'de', someParameters())
      const foreign: Record<string, string>[] = [
        { Origin: 'https://evil.example' },
        { Origin: 'null' },
        { Origin: `${origin}.evil.example` },
      ]
      for (const headers of foreign) {
        const answer = await post({ origin, path, body: 'a=b', headers: { ...headers, Cookie: cookie } })
        expect([page, headers['Origin'], answer.status]).toEqual([page, headers['Origin'], 403])
      }
      const bare = await fetch(origin + path, { method: 'POST', body: 'a=b', headers: { Cookie: cookie } })
      expect([page, 'no origin', bare.status]).toEqual([page, 'no origin', 403])
    }
    expect(await db.event.count()).toBe(before)
    expect(await db.session.count({ where: { userId: official.id } })).toBe(1)
  }, 60_000)
})

describe('headers', () => {
  it('protect every page', async () => {
    const { origin } = application()
    for (const address of allAddresses(someParameters())) {
      const { headers, status } = await fetch(origin + address, { redirect: 'manual' })
      const policy = headers.get('Content-Security-Policy') ?? ''
      expect(policy, address).toContain("default-src 'none'")
      expect(policy, address).toContain("frame-ancestors 'none'")
      expect(policy, address).not.toContain('unsafe')
      expect(policy, address).not.toContain('http')
      expect([address, headers.get('X-Content-Type-Options')]).toEqual([address, 'nosniff'])
      expect(headers.get('Strict-Transport-Security'), 'only behind https').toBeNull()
      expect(headers.get('X-Powered-By')).toBeNull()
      expect(status).toBeLessThan(500)
    }
  }, 60_000)

  it('keep the session from scripts and other sites', async () => {
    const { origin } = application()
    const user = await createUser()
    const body = new URLSearchParams({ email: user.email, password: 'Sieben Brücken im Nebel' })
    const answer = await post({ origin, path: '/anmelden', body })
    expect(answer.status).toBe(303)
    const cookie = answer.headers.get('Set-Cookie') ?? ''
    expect(cookie).toMatch(/^session=/)
    expect(cookie).toContain('HttpOnly')
    expect(cookie).toContain('SameSite=Lax')
    expect(cookie).toContain('Path=/')
    // Plain http on the loopback: a Secure cookie would be dropped by browsers.
    expect(cookie).not.toContain('Secure')
  })
})
