import { describe, expect, it } from 'vitest'
import { createChallenge } from '#test/factories/challenge'
import { addMember, createOrganisation } from '#test/factories/organisation'
import { cookieOf, createUser } from '#test/factories/user'
import { useApplication } from '../support/app-server'
import { addressOf } from '../support/routes'

const application = useApplication()
const SECRET = 'Noch nicht freigegebener Titel'

describe('shared addresses', () => {
  it('show a public challenge, and lead to a picture that other sites may show', async () => {
    const { origin } = application()
    const authority = await createOrganisation({ kind: 'authority' })
    const { id: challengeId } = await createChallenge({ authorityId: authority.id, state: 'published' })
    const html = await (await fetch(origin + addressOf('challenge', 'en', { challengeId }))).text()
    expect(html).toContain(`/en/challenges/${challengeId}"`)
    expect(html).toMatch(/<link rel="canonical" href="http[^"]+\/en\/challenges\/[^"]+"\/>/)
    const [, picture = ''] = html.match(/<meta property="og:image" content="([^"]+)"/) ?? []
    const answer = await fetch(origin + new URL(picture).pathname)
    expect([answer.status, answer.headers.get('Content-Type')]).toEqual([200, 'image/png'])
    expect(answer.headers.get('Cross-Origin-Resource-Policy')).toBe('cross-origin')
    const other = await fetch(`${origin}/favicon.svg`)
    expect(other.headers.get('Cross-Origin-Resource-Policy')).toBe('same-origin')
  })

  it.each(['/', '/herausforderungen', '/en/challenges', '/gibt-es-nicht'])(
    'have one title each: %s',
    async (address) => {
      const html = await (await fetch(application().origin + address)).text()
      const titles = html.match(/<title>[^<]*<\/title>/g) ?? []
      expect(titles).toHaveLength(1)
      expect(titles[0]?.includes('Das hat nicht geklappt')).toBe(false)
    },
  )

  it('tell nothing of a draft, not even to its author', async () => {
    const { origin } = application()
    const authority = await createOrganisation({ kind: 'authority' })
    const author = await createUser()
    await addMember(author.id, authority.id, 'editor')
    const draft = await createChallenge({ authorityId: authority.id, state: 'draft', title: SECRET })
    const address = origin + addressOf('challenge', 'de', { challengeId: draft.id })
    const html = await (await fetch(address, { headers: { Cookie: await cookieOf(author.id) } })).text()
    expect(html).toContain(SECRET)
    expect(html).not.toContain('og:title')
    expect(html).not.toContain('canonical')
    expect(await (await fetch(address)).text()).not.toContain(SECRET)
  })
})
