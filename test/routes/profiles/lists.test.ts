import { describe, expect, it } from 'vitest'
import { quickest } from '#test/support/quickest'
import { sortKey } from '~/domain/text/sort-key'
import * as authorities from '~/features/profiles/routes/authority-list'
import * as directory from '~/features/profiles/routes/listed-list'
import * as providers from '~/features/profiles/routes/provider-list'
import { db } from '~/platform/database/client.server'
import { createOrganisation } from '../../factories/organisation'
import { callLoader } from '../../support/call-route'
import { useDatabase } from '../../support/database'

useDatabase()

const names = (answer: { data: { list: { rows: { name: string }[] } } }) =>
  answer.data.list.rows.map((row) => row.name)

/** In one statement inside the database: what is measured is the reading. */
async function crowd(count: number) {
  const names = Array.from({ length: count }, (_, at) => `Firma ${String(at).padStart(5, '0')}`)
  const rows = JSON.stringify(names.map((name) => ({ name, key: sortKey(name) })))
  await db.$executeRaw`
    INSERT INTO "Organisation" (id, name, "sortKey", kind, state)
    SELECT gen_random_uuid()::text, r.name, r.key, 'company', 'verified'
    FROM jsonb_to_recordset(${rows}::jsonb) AS r(name text, key text)`
}

describe('lists of organisations', () => {
  it('show verified ones of their kinds in German order', async () => {
    await createOrganisation({ name: 'Zander' })
    await createOrganisation({ name: 'Ägir', kind: 'network' })
    await createOrganisation({ name: 'ahoi', kind: 'freelancer' })
    for (const state of ['listed', 'unverified', 'rejected'] as const) await createOrganisation({ state })
    await createOrganisation({ kind: 'researchCentre' })
    await createOrganisation({ name: 'Amt', kind: 'authority' })
    expect(names(await callLoader(providers, { path: '/anbieter' }))).toEqual(['Ägir', 'ahoi', 'Zander'])
    expect(names(await callLoader(authorities, { path: '/behoerden' }))).toEqual(['Amt'])
  })

  it('show listed ones apart, with source and licence', async () => {
    await createOrganisation({ state: 'listed', name: 'Gemeinde A', source: 'amtlich', sourceLicence: 'CC0' })
    const { data } = await callLoader(directory, { path: '/verzeichnis' })
    expect(data.list).toMatchObject({ total: 1, rows: [{ source: 'amtlich', sourceLicence: 'CC0' }] })
  })

  it('filter by name, domain, capability, district and kind', async () => {
    await createOrganisation({
      name: 'Küsten-KI',
      domains: ['energy'],
      capabilities: ['analysis'],
      districts: ['13003'],
    })
    await createOrganisation({ name: 'Landwerk', kind: 'network', districts: [] })
    const found = async (query: string) => names(await callLoader(providers, { path: `/anbieter?${query}` }))
    expect(await found('q=kusten')).toEqual(['Küsten-KI'])
    expect(await found('q=KÜSTEN%20ki')).toEqual(['Küsten-KI'])
    expect(await found('domain=energy')).toEqual(['Küsten-KI'])
    expect(await found('capability=planning')).toEqual([])
    expect(await found('district=13004')).toEqual(['Landwerk'])
    expect(await found('district=13003')).toEqual(['Küsten-KI', 'Landwerk'])
    expect(await found('kind=network')).toEqual(['Landwerk'])
  })

  it('ignore what is in no list and survive nonsense', async () => {
    await createOrganisation({ name: 'A' })
    for (const query of [
      'kind=zirkus&domain=x',
      'nach=quatsch',
      'nach=%00',
      `q=${'%00'}`,
      'vor=~~~',
      `q=${'x'.repeat(5000)}`,
    ]) {
      expect((await callLoader(providers, { path: `/anbieter?${query}` })).status).toBe(200)
    }
  })

  it('are read page by page, forwards and back, each row once', async () => {
    await crowd(60)
    const first = await callLoader(providers, { path: '/anbieter?q=firma' })
    expect(first.data.list).toMatchObject({ total: 60, previous: null })
    const second = await callLoader(providers, { path: first.data.list.next ?? '' })
    const third = await callLoader(providers, { path: second.data.list.next ?? '' })
    expect(third.data.list.next).toBeNull()
    const read = [first, second, third].flatMap(names)
    expect(new Set(read).size).toBe(60)
    expect(read).toEqual([...read].sort())
    const back = await callLoader(providers, { path: third.data.list.previous ?? '' })
    expect(names(back)).toEqual(names(second))
    const start = await callLoader(providers, { path: back.data.list.previous ?? '' })
    expect(names(start)).toEqual(names(first))
    expect(start.data.list.previous).toBeNull()
  })

  it('stay quick with ten thousand rows', async () => {
    await crowd(10_000)
    const look = async () => {
      const { data } = await callLoader(providers, { path: '/anbieter?q=firma+09' })
      expect(data.list.total).toBe(1000)
    }
    expect(await quickest(2000, look)).toBeLessThan(2000)
  })
})
