import { describe, expect, it } from 'vitest'
import { createChallenge } from '#test/factories/challenge'
import { addMember } from '#test/factories/organisation'
import { createProposal } from '#test/factories/proposal'
import { createUser, viewerOf } from '#test/factories/user'
import { useDatabase } from '#test/support/database'
import { plantContributions, SAID } from '#test/support/planted-contributions'
import { plantPerson, TOKENS } from '#test/support/planted-person'
import { createScene } from '#test/support/proposal-scene'
import { unzip } from '#test/support/unzip'
import { exportPersonalData } from '~/features/account/operations/export-personal-data.server'
import { PERSONAL_DATA } from '~/features/administration/operations/personal-data-areas.server'
import { db, transact } from '~/platform/database/client.server'
import { appendEvents } from '~/platform/events/append-events.server'

useDatabase()

async function exported(userId: string) {
  const answer = await exportPersonalData(
    await viewerOf(userId),
    PERSONAL_DATA,
    new Date('2026-11-25T10:00:00Z'),
  )
  if (!answer.ok) return expect.fail('refused')
  const files = unzip(new Uint8Array(await new Response(answer.archive).arrayBuffer()))
  const [html = '', json = ''] = ['html', 'json'].map((end) => {
    const name = Object.keys(files).find((one) => one.endsWith(end)) ?? ''
    return files[name]
  })
  const data: { format: string; version: number; sections: Record<string, Record<string, unknown>[]> } =
    JSON.parse(json)
  return { name: answer.name, names: Object.keys(files), html, json, data, sections: data.sections }
}

describe('the copy of one person', () => {
  it('holds everything that was planted, once for machines and once for reading', async () => {
    const planted = await plantPerson()
    const { html, json, data, name, names } = await exported(planted.id)
    expect(name).toBe('meine-daten-2026-11-25.zip')
    expect(names).toEqual(['meine-daten.html', 'meine-daten.json'])
    expect(data).toMatchObject({
      format: 'brueckenschlag-personal-data',
      version: 1,
      exportedAt: '2026-11-25T10:00:00.000Z',
      platform: 'http://127.0.0.1:3000',
    })
    for (const token of Object.values(TOKENS)) {
      expect(json, token).toContain(token)
      expect(html, token).toContain(token)
    }
    expect(Object.keys(data.sections)).toEqual(
      PERSONAL_DATA.flatMap((area) => area.sections.map((one) => one.name)),
    )
    expect(data.sections['challenges']).toEqual([
      expect.objectContaining({
        organisation: 'Amt mit Kontakt',
        part: 'created, edited',
        state: 'published',
      }),
    ])
    expect(data.sections['actions']?.map(({ action }) => action)).toContain('joinRequest.sent')
  })

  it('holds what they said in public, under which name, and what was decided about it', async () => {
    const user = await createUser()
    const { other } = await plantContributions(user.id, user.email, 'some-challenge')
    const { html, json, sections } = await exported(user.id)
    for (const token of Object.values(SAID)) for (const file of [json, html]) expect(file).toContain(token)
    expect(sections['account']).toMatchObject([{ pseudonym: SAID.alias }])
    expect(sections['contributions']).toMatchObject([{ state: 'visible', thing: 'challenge some-challenge' }])
    const counts = [
      'contributionTexts',
      'commentVotes',
      'follows',
      'statements',
      'ballots',
      'reports',
      'appeals',
    ]
    expect(counts.map((name) => sections[name]?.length)).toEqual([2, 1, 1, 1, 1, 2, 1])
    expect(sections['moderationDecisions']).toMatchObject([{ outcome: 'warn' }])
    expect(json).not.toContain('Was meinen Sie?')
    const cells = [...html.matchAll(/<td>([^<]*)</g)].map(([, text = '']) => text)
    expect(cells.filter((text) => /^(agree|visible|warn|pending)$/.test(text))).toEqual([])
    expect((await exported(other.id)).json).not.toContain(SAID.report)
  })

  it('holds no hash, no secret and nothing of others', async () => {
    const planted = await plantPerson()
    await db.user.update({ where: { id: planted.id }, data: { totpSecret: Buffer.from('geheimnis') } })
    const { json } = await exported(planted.id)
    const { passwordHash } = await db.user.findUniqueOrThrow({ where: { id: planted.id } })
    for (const secret of [
      passwordHash,
      'argon2',
      'geheimnis',
      planted.owner.email,
      planted.owner.displayName,
    ])
      expect(json).not.toContain(secret)
    const tokens = await db.session.findMany({ where: { userId: planted.id } })
    for (const { id } of tokens.filter((one) => one.id !== 'planted')) expect(json).not.toContain(id)
  })

  it('names proposals and challenges but dumps nothing that is sealed or not published', async () => {
    const { author, provider, challenge, authority } = await createScene()
    const content = { title: 'Versiegelterinhalt' }
    const proposal = {
      challengeId: challenge.id,
      organisationId: provider.id,
      createdById: author.id,
      content,
    }
    await createProposal({ ...proposal, state: 'submitted' })
    await createChallenge({ authorityId: authority.id, title: 'Geheimerentwurf', createdById: author.id })
    const { json, sections } = await exported(author.id)
    expect(sections['proposals']).toMatchObject([
      { title: challenge.title, part: 'created', state: 'submitted' },
    ])
    expect(sections['submissions']).toMatchObject([{ number: 1 }])
    expect(sections['challenges']).toMatchObject([{ title: '', state: 'draft' }])
    expect(json).not.toContain('Versiegelterinhalt')
    expect(json).not.toContain('Geheimerentwurf')
    await addMember(author.id, authority.id, 'viewer')
    expect((await exported(author.id)).sections['challenges']).toMatchObject([{ title: 'Geheimerentwurf' }])
  })

  it('is in English for whoever reads English, and safe to open', async () => {
    const user = await createUser({ locale: 'en', displayName: '<script>alert(1)</script>' })
    const { html, name } = await exported(user.id)
    expect(name).toBe('my-data-2026-11-25.zip')
    expect(html).toContain('<html lang="en">')
    expect(html).toContain('Name or pseudonym')
    expect(html).toContain('&lt;script&gt;')
    expect(html).not.toContain('<script')
    expect(html).not.toMatch(/(?:src|href)=/)
  })

  it('labels every column and every code', async () => {
    const planted = await plantPerson()
    const { html } = await exported(planted.id)
    const heads = [...html.matchAll(/<th scope="(?:col|row)">([^<]*)</g)].map(([, text = '']) => text)
    expect(heads.length).toBeGreaterThan(50)
    expect(heads.filter((text) => /^[a-z]+[A-Z]?\w*$/.test(text))).toEqual([])
    const cells = [...html.matchAll(/<td>([^<]*)</g)].map(([, text = '']) => text)
    expect(cells.filter((text) => /^account[.A-Z]\w*$/.test(text))).toEqual([])
  })

  it('takes a long history page by page', async () => {
    const user = await createUser()
    const events = Array.from({ length: 1_001 }, (_, count) => ({
      stream: { type: 'x', id: String(count) },
      actorId: user.id,
      action: `x.${count}`,
    }))
    await transact((tx) => appendEvents(tx, events))
    const { sections } = await exported(user.id)
    expect(new Set(sections['actions']?.map(({ action }) => action)).size).toBe(1_001)
    expect(sections['actions']).toHaveLength(1_001)
  })
})

it('is limited, and leaves an event each time', async () => {
  const user = await createUser()
  const viewer = await viewerOf(user.id)
  const answers = []
  for (let count = 0; count < 7; count += 1) answers.push(await exportPersonalData(viewer, PERSONAL_DATA))
  expect(answers.map((answer) => answer.ok)).toEqual([true, true, true, true, true, true, false])
  for (const answer of answers) if (answer.ok) await answer.archive.cancel()
  expect(await db.event.count({ where: { action: 'account.exported' } })).toBe(6)
})
