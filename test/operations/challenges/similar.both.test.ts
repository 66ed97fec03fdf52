import { beforeEach, describe, expect, it } from 'vitest'
import { challengeDocument } from '#search/documents/challenge'
import { forgetSimilarCorpus } from '#search/similar/corpus.server'
import { CHALLENGE_KINDS, writeDocument } from '#search/write-document.server'
import { standingToOrganisation } from '~/domain/permission/standing'
import { findSimilar } from '~/features/challenges/operations/find-similar.server'
import { followPilot } from '~/features/pilots/operations/follow-pilot.server'
import { followEntry } from '~/features/register/operations/follow-entry.server'
import { db } from '~/platform/database/client.server'
import { authorize } from '~/platform/guard/authorized.server'
import { createChallenge } from '../../factories/challenge'
import { type Cast, createCast } from '../../factories/challenge-cast'
import { createOrganisation } from '../../factories/organisation'
import { createPilot } from '../../factories/pilot'
import { createEntry } from '../../factories/register'
import { useDatabase } from '../../support/database'

useDatabase()
let cast: Cast
let other: { id: string }
beforeEach(async () => {
  cast = await createCast()
  other = await createOrganisation({ kind: 'authority', name: 'Straßenbauamt' })
  forgetSimilarCorpus()
  // Other subjects, so that words are rare or common.
  for (const title of ['Wohngeldanträge prüfen', 'Badegewässer überwachen', 'Bibliothek katalogisieren']) {
    await published({
      title,
      summary: title,
      problem: `${title} dauert lange.`,
      desiredOutcome: 'Schneller.',
    })
  }
})

const BRIDGES = {
  title: 'Risse an Brücken erkennen',
  summary: 'Drohnen fotografieren Brücken, Risse sollen gefunden werden.',
  problem: 'Die Bauwerksprüfung der Brücken dauert Wochen, Risse bleiben unentdeckt.',
  desiredOutcome: 'Risse stehen auf einer Karte der Brücken.',
  dataSituation: '',
}
const SAME = {
  title: 'Schäden an Bauwerken finden',
  summary: 'Mit Drohnen Brücken fotografieren und Risse finden.',
  problem: 'Wochenlang dauert die Prüfung der Brücke. Ein Riss bleibt unentdeckt.',
  desiredOutcome: 'Eine Karte zeigt jeden Riss der Brücken.',
  dataSituation: '',
}

type Options = Partial<Parameters<typeof createChallenge>[0]>

/** Makes a challenge and what the worker would write for it. */
async function published(options: Options = {}) {
  const challenge = await createChallenge({ authorityId: other.id, state: 'published', ...options })
  await writeDocument(CHALLENGE_KINDS, challenge.id, challengeDocument(challenge))
  return challenge
}

async function similarTo(draft: Awaited<ReturnType<typeof createChallenge>>, viewer = cast.author) {
  const standing = standingToOrganisation(viewer, draft.authorityId)
  return findSimilar(authorize('challenge.viewSimilar', viewer, standing, draft), new Date())
}
const draftOf = (options: Options = {}) =>
  createChallenge({ authorityId: cast.authority.id, ...SAME, ...options })

describe('what is similar to a draft', () => {
  it('is found though it is worded differently, with its state and the shared words as people write them', async () => {
    const { id } = await published(BRIDGES)
    const [first, ...rest] = await similarTo(await draftOf())
    expect(first).toMatchObject({
      ...{ id, kind: 'challenge', title: BRIDGES.title },
      stands: { kind: 'challenge', phase: 'open', state: 'published' },
      ...{ organisation: 'Straßenbauamt', isOwn: false },
    })
    expect(first?.words).toContain('Brücken')
    expect(rest).toEqual([])
  })

  it('is never the challenge itself, published or not', async () => {
    const draft = await draftOf()
    expect(await similarTo(draft)).toEqual([])
    const own = await published({ authorityId: cast.authority.id, ...BRIDGES })
    expect((await similarTo(own)).map(({ id }) => id)).toEqual([draft.id])
  })

  it('may be an unpublished one of the own authority, never of another one', async () => {
    const own = await createChallenge({ authorityId: cast.authority.id, state: 'inApproval', ...BRIDGES })
    await createChallenge({ authorityId: other.id, ...BRIDGES })
    const hits = await similarTo(await draftOf())
    expect(hits.map(({ id, isOwn }) => [id, isOwn])).toEqual([[own.id, true]])
  })

  it('is not believed from the index: what is public no more is not shown', async () => {
    const { id } = await published(BRIDGES)
    await db.challenge.update({
      where: { id },
      data: { state: 'draft', publishedAt: null, approvedById: null },
    })
    expect(await similarTo(await draftOf())).toEqual([])
  })

  it('names finished and withdrawn ones too', async () => {
    await published({ ...BRIDGES, state: 'withdrawn' })
    expect((await similarTo(await draftOf())).map(({ stands }) => stands.phase)).toEqual(['withdrawn'])
  })

  it('is nothing where the draft says nothing', async () => {
    await published(BRIDGES)
    const empty = { title: 'X', summary: '', problem: '', desiredOutcome: '', dataSituation: '' }
    expect(await similarTo(await draftOf(empty))).toEqual([])
  })

  it('takes words as words, whatever signs stand in them', async () => {
    const evil = { ...SAME, title: `'; DROP TABLE "Challenge"; -- & | ! <-> \\ brücke:*` }
    await published(BRIDGES)
    expect(await similarTo(await draftOf(evil))).toHaveLength(1)
  })
})

describe('pilots and entries of the register that are similar to a draft', () => {
  const PILOT = {
    title: 'Brücken mit Drohnen prüfen',
    summary: 'Drohnen fotografieren Brücken, eine KI findet Risse.',
    goal: 'Risse an Brücken werden früher gefunden.',
    description: 'Zwölf Brücken werden geprüft.',
  }
  const ENTRY = {
    name: 'Rissfinder',
    summary: 'Findet Risse an Brücken in Bildern von Drohnen.',
    goal: 'Die Prüfung der Brücken dauert keine Wochen mehr.',
  }
  const stands = async () =>
    (await similarTo(await draftOf())).map(({ id, kind, stands: { phase } }) => [kind, id, phase])

  /** The drafts of the own authority are similar too; they are left out. */
  const among = async (...kinds: string[]) => (await stands()).filter(([kind = '']) => kinds.includes(kind))

  it('are found beside challenges, kind by kind, with where they stand', async () => {
    const challenge = await published(BRIDGES)
    const pilot = await createPilot({ authorityId: other.id, state: 'finished', ...PILOT })
    const entry = await createEntry({ authorityId: other.id, state: 'published', says: ENTRY })
    await Promise.all([followPilot(pilot.id), followEntry(entry.id)])
    expect(await stands()).toEqual([
      ['challenge', challenge.id, 'open'],
      ['pilot', pilot.id, 'finished'],
      ['registerEntry', entry.id, 'inUse'],
    ])
  })

  it('are not crowded out by many challenges', async () => {
    for (let count = 0; count < 12; count += 1) await published(BRIDGES)
    const pilot = await createPilot({ authorityId: other.id, state: 'published', ...PILOT })
    await followPilot(pilot.id)
    expect((await stands()).at(-1)).toEqual(['pilot', pilot.id, 'running'])
  })

  it('are none that are not public, whatever the index says', async () => {
    const pilot = await createPilot({ authorityId: other.id, state: 'published', ...PILOT })
    const entry = await createEntry({ authorityId: other.id, state: 'published', says: ENTRY })
    await Promise.all([followPilot(pilot.id), followEntry(entry.id)])
    expect(await among('pilot', 'registerEntry')).toHaveLength(2)
    await db.pilot.update({
      where: { id: pilot.id },
      data: { state: 'withdrawn', withdrawnReason: 'Vorbei.' },
    })
    const gone = { state: 'withdrawn', withdrawnReason: 'Vorbei.', withdrawnAt: new Date() } as const
    await db.registerEntry.update({ where: { id: entry.id }, data: gone })
    expect(await among('pilot', 'registerEntry')).toEqual([])
    await Promise.all([followPilot(pilot.id), followEntry(entry.id)])
    expect(await db.searchDocument.count({ where: { kind: { in: ['pilot', 'registerEntry'] } } })).toBe(0)
    const draft = await createPilot({ authorityId: other.id, ...PILOT })
    const secret = await createEntry({ authorityId: other.id, says: ENTRY })
    await Promise.all([followPilot(draft.id), followEntry(secret.id)])
    expect(await among('pilot', 'registerEntry')).toEqual([])
  })
})
