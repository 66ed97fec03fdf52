import { expect, test, vi } from 'vitest'
import { z } from 'zod'
import { createAnnouncement } from '#test/factories/administration'
import { createOrganisation } from '#test/factories/organisation'
import { useDatabase } from '#test/support/database'
import { challengeShape } from '~/features/challenges/schema'
import { readProfile } from '~/features/matching/operations/profile-facts.server'
import { db, transact } from '~/platform/database/client.server'
import { parseForm } from '~/platform/forms/parse-form.server'
import { shownAnnouncements } from '~/platform/public-data/announcements.server'
import { codeLabel, offered, withoutRetired, withRetired } from '~/platform/public-data/codes.server'
import {
  catalogueDifference,
  publicDataChanged,
  refreshPublicData,
  watchPublicData,
} from '~/platform/public-data/public-data.server'

useDatabase()

const entry = { kind: 'technique', position: 500, labelDe: 'Randgeräte', labelEn: 'Edge' } as const
const add = (code: string, change: { retiredAt?: Date; replacedBy?: string } = {}) =>
  db.taxonomyEntry.create({ data: { ...entry, code, ...change } })

const challenge = (techniques: string[]) => {
  const form = new FormData()
  const fields = {
    kind: 'open',
    title: 'T',
    personalData: 'none',
    hostingDemand: 'any',
    licenceDemand: 'any',
  }
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  for (const code of techniques) form.append('techniques', code)
  return parseForm(form, z.object(challengeShape))
}

test('an empty database says what is built in', async () => {
  await refreshPublicData()
  expect(catalogueDifference('de')).toBeNull()
  expect(offered('technique')).toContain('chatbot')
})

test('what another process has changed is read when it commits, and the pages are forgotten', async () => {
  const onRefreshed = vi.fn()
  const faults: unknown[] = []
  const stop = await watchPublicData({ onRefreshed, onError: (error) => faults.push(error) })
  await transact(async (tx) => {
    await tx.taxonomyEntry.create({ data: { ...entry, code: 'edge' } })
    await publicDataChanged(tx)
  })
  await expect.poll(() => codeLabel('de', 'technique', 'edge')).toBe('Randgeräte')
  await expect.poll(() => onRefreshed.mock.calls.length).toBeGreaterThan(0)
  await stop()
  expect(faults).toEqual([])
})

test('who asks while a reading runs gets one that began afterwards', async () => {
  const first = refreshPublicData()
  await add('edge')
  await Promise.all([first, refreshPublicData()])
  expect(offered('technique')).toContain('edge')
})

test('an added code is taken by forms, counts in matching and has a label', async () => {
  expect(challenge(['edge']).status).toBe('error')
  await add('edge')
  await refreshPublicData()
  expect(challenge(['edge', 'edge', 'chatbot'])).toMatchObject({ value: { techniques: ['edge', 'chatbot'] } })
  const { id } = await createOrganisation({ techniques: ['edge', 'unknown'] })
  expect((await readProfile(id))?.facts.techniques).toEqual(['edge'])
  expect(codeLabel('en', 'technique', 'edge')).toBe('Edge')
})

test('a retired code stays where it stood, comes in nowhere else, and counts as its replacement', async () => {
  await add('edge', { retiredAt: new Date(), replacedBy: 'agents' })
  await refreshPublicData()
  expect(offered('technique')).not.toContain('edge')
  expect(withoutRetired('technique', ['edge', 'chatbot'], [])).toEqual(['chatbot'])
  expect(withoutRetired('technique', ['edge', 'chatbot'], ['edge'])).toEqual(['edge', 'chatbot'])
  expect(withRetired('technique', 'agents')).toEqual(['agents', 'edge'])
  const { id } = await createOrganisation({ techniques: ['edge'] })
  expect((await readProfile(id))?.facts.techniques).toEqual(['agents'])
})

test('announcements that are over or taken down are not even kept', async () => {
  await createAnnouncement({ from: -2, until: -1 })
  const { id } = await createAnnouncement({ text: 'Zurückgenommen' })
  await db.announcement.update({ where: { id }, data: { revokedAt: new Date() } })
  await createAnnouncement({ text: 'Jetzt' })
  expect(shownAnnouncements('de', new Date()).map((one) => one.text)).toEqual(['Jetzt'])
})
