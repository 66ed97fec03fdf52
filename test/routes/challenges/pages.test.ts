import { beforeEach, describe, expect, it } from 'vitest'
import * as list from '~/features/challenges/routes/list'
import * as show from '~/features/challenges/routes/show'
import { createChallenge } from '../../factories/challenge'
import { type Cast, createCast } from '../../factories/challenge-cast'
import { callLoader } from '../../support/call-route'
import { useDatabase } from '../../support/database'

useDatabase()
let cast: Cast
beforeEach(async () => {
  cast = await createCast()
})
const make = (options: Partial<Parameters<typeof createChallenge>[0]> = {}) =>
  createChallenge({ authorityId: cast.authority.id, editorIds: [cast.author.id], ...options })
const at = (id: string, viewer: Cast['author'] | null = null, path = '/herausforderungen/x') => ({
  path,
  params: { challengeId: id },
  viewer,
})

describe('the page of a challenge', () => {
  it.each(['published', 'opened', 'withdrawn', 'archived'] as const)(
    'shows %s to everybody',
    async (state) => {
      const { id } = await make({ state })
      const answer = await callLoader(show, at(id))
      expect(answer).toMatchObject({ status: 200, data: { isPublic: true, canManage: false } })
    },
  )

  it.each(['draft', 'inApproval'] as const)(
    'shows %s to members and staff, marked, and to nobody else',
    async (state) => {
      const { id } = await make({ state })
      for (const viewer of [cast.author, cast.reader, cast.staff])
        expect(await callLoader(show, at(id, viewer))).toMatchObject({
          status: 200,
          data: { isPublic: false },
        })
      for (const viewer of [null, cast.foreign, cast.former])
        expect((await callLoader(show, at(id, viewer))).status).toBe(404)
    },
  )

  it.each(['', 'x', '00000000-0000-7000-8000-000000000000', "1' OR '1'='1"])('is 404 for %j', async (id) => {
    expect((await callLoader(show, at(id))).status).toBe(404)
  })

  it('gives away no id of a person', async () => {
    const { id } = await make({ state: 'published', createdById: cast.author.id })
    const { data } = await callLoader(show, at(id))
    const text = JSON.stringify(data, (_, value) => (typeof value === 'bigint' ? String(value) : value))
    expect(text).not.toContain(cast.author.id)
  })

  it('invites visitors and providers to propose, not the authority', async () => {
    const { id } = await make({ state: 'published' })
    const asked = async (viewer: Cast['author'] | null) =>
      (await callLoader(show, at(id, viewer))).data.mayPropose
    expect(await asked(null)).toBe(true)
    expect(await asked(cast.foreign)).toBe(true)
    expect(await asked(cast.author)).toBe(false)
  })

  it('shows the English text on English pages where there is one', async () => {
    const english = { title: 'Read forms', summary: '', problem: 'Slow.', desiredOutcome: '' }
    const { id } = await make({ state: 'published', english, problem: '**Langsam**' })
    const { data } = await callLoader(show, at(id, null, '/en/challenges/x'))
    expect(data.challenge.title).toEqual({ text: 'Read forms', lang: 'en' })
    expect(data.challenge.summary.lang).toBe('de')
    expect(data.challenge.texts.problem).toMatchObject({ lang: 'en', html: '<p>Slow.</p>' })
    const german = await callLoader(show, at(id))
    expect(german.data.challenge.texts.problem).toMatchObject({
      lang: 'de',
      html: '<p><strong>Langsam</strong></p>',
    })
  })

  it('shows no HTML of an author', async () => {
    const problem =
      '<script>alert(1)</script>\n\n[x](javascript:alert(1))\n\n![y](https://evil.example/y.png)'
    const { id } = await make({ state: 'published', problem })
    const { html } = (await callLoader(show, at(id))).data.challenge.texts.problem ?? { html: '' }
    expect(html).not.toMatch(/<script|javascript:|<img|evil\.example/)
  })
})

describe('the list', () => {
  it.each([
    '?after=nonsense',
    '?phase=x&domain=y&district=99',
    '?text=%00%25_\\',
    '?authority=1',
    `?text=${'a'.repeat(5000)}`,
  ])('stands %s', async (query) => {
    await make({ state: 'published' })
    expect((await callLoader(list, { path: `/herausforderungen${query}` })).status).toBe(200)
  })

  it('is the same twice for visitors and offers writers a new challenge', async () => {
    await make({ state: 'published' })
    const look = async (viewer: Cast['author'] | null) =>
      (await callLoader(list, { path: '/herausforderungen', viewer })).data
    expect(await look(null)).toEqual(await look(null))
    expect((await look(cast.second)).mayCreate).toBe(true)
    for (const viewer of [null, cast.reader, cast.former, cast.foreign, cast.staff])
      expect((await look(viewer)).mayCreate).toBe(false)
  })
})
