import { beforeEach, describe, expect, it, vi } from 'vitest'
import { addMember, createOrganisation } from '#test/factories/organisation'
import { createPilot, createPilotPartner } from '#test/factories/pilot'
import { createEntry } from '#test/factories/register'
import { createUser, viewerOf } from '#test/factories/user'
import { crawl, type Visitor } from '#test/support/crawl'
import { useDatabase } from '#test/support/database'
import { tokensIn } from '#test/support/leaks'
import { letters } from '#test/support/letters'
import { PAGE_NAMES, parameterNames } from '#test/support/routes'
import { countLeaks, searchLeaks } from '#test/support/search-leaks'
import { contentFrom, REGISTER_FIELDS } from '~/domain/register/fields'
import { reconcileIndex } from '~/features/searching/operations/reconcile-index.server'
import { db } from '~/platform/database/client.server'

useDatabase()
vi.setConfig({ testTimeout: 300_000 })

const SOMEBODY = '00000000-0000-7000-8000-00000000e009'
const at = new Date('2026-06-01T08:00:00Z')
/** What a loader answers is what stands behind an address with `.data`: the pages show no more than that. */
let scene: Awaited<ReturnType<typeof createScene>>
beforeEach(async () => {
  scene = await createScene()
})

/** Words that nobody outside may meet, each with the place where it was planted. */
function planter() {
  const places = new Map<string, string>()
  const plant = (place: string) => {
    const word = letters()
    places.set(word, place)
    return word
  }
  return { places, plant }
}

async function createScene() {
  const { places, plant } = planter()
  const person = async (what: string) =>
    createUser({ email: `${plant(`${what}: address`)}@amt.example`, displayName: plant(`${what}: name`) })
  const authority = await createOrganisation({ kind: 'authority' })
  const member = async (organisationId: string, what: string, ended = false) => {
    const user = await person(what)
    await addMember(user.id, organisationId, 'owner', { ended })
    return user
  }
  const author = await member(authority.id, 'author')
  const former = await member(authority.id, 'former member', true)
  const other = await createOrganisation({ kind: 'authority' })
  const company = await createOrganisation()
  const declined = await createOrganisation({ name: plant('partner that declined'), state: 'unverified' })
  const pilots = await createPilots({ authorityId: authority.id, author, declined: declined.id, plant })
  const entries = await createEntries({ authorityId: authority.id, author, plant })
  await reconcileIndex()
  const outside = {
    former,
    clerk: await member(other.id, 'clerk of another authority'),
    maker: await member(company.id, 'maker'),
    citizen: await person('citizen'),
  }
  return { places, authority, author, pilots, entries, outside, words: [...places.keys()] }
}

type Planting = { authorityId: string; author: { id: string }; plant: (place: string) => string }

/** A pilot in every state that keeps something back. */
async function createPilots({ authorityId, author, declined, plant }: Planting & { declined: string }) {
  const texts = (state: string) =>
    Object.fromEntries(
      ['summary', 'goal', 'description', 'scope', 'outOfScope', 'dataUsed', 'protection', 'funding'].map(
        (name) => [name, plant(`pilot ${state}: ${name}`)],
      ),
    )
  const outcome = (state: string) =>
    Object.fromEntries(
      ['result', 'lessons', 'futureBecause', 'reuse', 'stoppedBecause'].map((name) => [
        name,
        plant(`pilot ${state}: ${name}`),
      ]),
    )
  const returned = (state: string) => ({
    returnReason: plant(`pilot ${state}: returnReason`),
    endReturnReason: plant(`pilot ${state}: endReturnReason`),
  })
  const written = { authorityId, createdById: author.id, editorIds: [author.id] }
  const draft = await createPilot({ ...written, title: plant('pilot draft: title'), ...texts('draft') })
  const waiting = await createPilot({
    ...{ ...written, state: 'inApproval', title: plant('pilot inApproval: title'), ...texts('inApproval') },
    ...{ submittedById: author.id },
  })
  const running = await createPilot({ ...written, state: 'published', ...returned('published') })
  const ending = await createPilot({
    ...{ ...written, state: 'endInApproval', ...outcome('endInApproval'), ...returned('endInApproval') },
    ...{ endProposedById: author.id, endEditorIds: [author.id] },
  })
  await db.pilotIndicator.updateMany({
    where: { pilotId: ending.id },
    data: { unmeasuredBecause: plant('pilot endInApproval: unmeasuredBecause') },
  })
  const withdrawn = await createPilot({ ...written, state: 'withdrawn', ...texts('withdrawn') })
  const reason = plant('pilot published: reason of who declined')
  for (const { id } of [draft, running]) {
    await createPilotPartner(id, declined, 'declined')
    await db.pilotPartner.updateMany({ where: { pilotId: id }, data: { reason } })
  }
  return [draft, waiting, running, ending, withdrawn].map(({ id }) => id)
}

/** An entry in every state that keeps something back; a working copy is public in none. */
async function createEntries({ authorityId, author, plant }: Planting) {
  const words = (state: string) => {
    const texts = Object.entries(REGISTER_FIELDS).filter(([, { kind }]) => kind === 'line' || kind === 'text')
    return contentFrom(Object.fromEntries(texts.map(([name]) => [name, plant(`entry ${state}: ${name}`)])))
  }
  const kept = (state: string) => ({
    ...{ authorityId, createdById: author.id, editorIds: [author.id] },
    returnReason: plant(`entry ${state}: returnReason`),
    changeNote: plant(`entry ${state}: changeNote`),
  })
  const draft = await createEntry({ ...kept('draft'), says: words('draft') })
  const waiting = await createEntry({ ...kept('waiting'), state: 'inApproval', says: words('inApproval') })
  const revised = await createEntry({ ...kept('revised'), state: 'published' })
  await db.registerEntry.update({ where: { id: revised.id }, data: { content: words('revised') } })
  const { name: _, ...gone } = words('withdrawn')
  const withdrawn = await createEntry({ ...kept('withdrawn'), state: 'withdrawn', says: gone })
  return [draft, waiting, revised, withdrawn].map(({ id }) => id)
}

/** Where a visitor meets a word, over every page that names a pilot, an entry, their authority, or nothing. */
async function seen(visitors: readonly Visitor[], isOfPilots = false) {
  const { pilots, entries, authority, places, words } = scene
  const values: Record<string, string[]> = {
    ...{ pilotId: pilots, entryId: entries, organisationId: [authority.id] },
    ...{ number: ['1'], section: ['provider'], standard: ['register.json'], '*': ['unbekannt'] },
    ...{ subjectType: ['pilot', 'registerEntry'], subjectId: [...pilots, ...entries] },
  }
  const pages = PAGE_NAMES.filter((page) => {
    const names = parameterNames(page)
    return names.every((name) => Object.hasOwn(values, name)) && (!isOfPilots || names.includes('pilotId'))
  })
  const visits = await crawl({ visitors, values, pages, isInTurn: true })
  expect(visits.filter(({ status }) => status === 200).length).toBeGreaterThan(isOfPilots ? 1 : 40)
  return visits.flatMap(({ page, visitor, text }) =>
    tokensIn(text, words).map(
      (word) => `${visitor} ${page.replace(/[0-9a-f-]{36}/, ':id')}: ${places.get(word)}`,
    ),
  )
}

const SIGNED_OUT = { name: 'signedOut', viewer: null }
/** Everybody meets their own name and address: nobody else's is looked for by them. */
const isOwn = (met: string) =>
  /^(former|clerk|maker|citizen) .*: (former member|clerk of|maker|citizen)/.test(met)

describe('what is not published of pilots and of the register', () => {
  it('reaches nobody outside by any page, and nobody finds it by any word', async () => {
    const visitors: Visitor[] = [SIGNED_OUT]
    for (const [name, { id }] of Object.entries(scene.outside))
      visitors.push({ name, viewer: await viewerOf(id) })
    const moderator = await createUser({ platformRole: 'moderator' })
    visitors.push({ name: 'moderator', viewer: await viewerOf(moderator.id) })
    expect((await seen(visitors)).filter((met) => !isOwn(met))).toEqual([])
    expect(await searchLeaks(scene.words.slice(0, 12))).toEqual([])
    expect(await countLeaks(scene.words.slice(0, 12))).toEqual([])
  })

  it('is found by the searcher where it has got out: a draft that became public, a name in a report', async () => {
    const [draftId = '', , runningId = ''] = scene.pilots
    expect(await seen([SIGNED_OUT], true)).toEqual([])
    await db.pilot.update({
      where: { id: draftId },
      data: { state: 'published', publishedAt: at, approvedById: SOMEBODY, submittedById: scene.author.id },
    })
    await db.pilotReport.create({
      data: {
        ...{ pilotId: runningId, organisationId: scene.authority.id, reportedOn: at, createdAt: at },
        ...{ createdById: scene.author.id, text: `Geschrieben von ${[...scene.places][1]?.[0]}` },
      },
    })
    const met = await seen([SIGNED_OUT], true)
    expect(met).toContain('signedOut /pilotprojekte/:id: pilot draft: title')
    expect(met).toContain('signedOut /pilotprojekte/:id: pilot draft: protection')
    expect(met).toContain('signedOut /pilotprojekte/:id: author: name')
  })

  it('is there for those who work on it', async () => {
    const met = await seen([{ name: 'author', viewer: await viewerOf(scene.author.id) }], true)
    for (const place of ['pilot draft: goal', 'pilot inApproval: goal', 'pilot endInApproval: result'])
      expect(met.some((one) => one.endsWith(place))).toBe(true)
  })
})
