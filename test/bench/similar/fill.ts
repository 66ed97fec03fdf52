import { db } from '../../../app/platform/database/client.server'
import { newId } from '../../../app/platform/new-id.server'
import type { ChallengeTexts } from '../../../search/analysis/matching-texts'
import { challengeDocument } from '../../../search/documents/challenge'
import { VERIFIED } from '../matching/generated-profiles'
import { mulberry } from '../matching/retrieval-measures'
import { fillEntries, fillPilots } from './fill-tried'
import { reword } from './reword'

const BATCH = 500
const DAY = 86_400_000
/** So many pilots, and so many entries of the register. */
export const TRIED = 2_000

/** A reworded draft, and the published challenge, pilot and entry of the register that say the same. */
export type Planted = { draftId: string; originalId: string; pilotId: string; entryId: string }

/**
 * Publishes challenges that are put together from real sentences, each with its document, and lays reworded
 * drafts of some of them before another authority.
 */
export async function fillChallenges(sentences: readonly string[], count: number, planted: number) {
  const random = mulberry(11)
  const [authorityId, otherId] = [await createAuthority('Amt'), await createAuthority('Anderes Amt')]
  const texts = Array.from({ length: count }, () => compose(sentences, random))
  const ids = texts.map(() => newId())
  for (let start = 0; start < count; start += BATCH) {
    const rows = texts.slice(start, start + BATCH).map((text, index) => ({
      id: ids[start + index] ?? '',
      authorityId,
      state: 'published' as const,
      ...text,
      ...PUBLISHED,
    }))
    await db.challenge.createMany({ data: rows })
    await db.searchDocument.createMany({
      data: rows.flatMap((row) => {
        const document = challengeDocument(row)
        return document ? [{ ...document, entityId: row.id }] : []
      }),
    })
  }
  const step = Math.floor(count / planted)
  const originals = texts.filter((_text, index) => index % step === 0).slice(0, planted)
  // Others besides those that are to be found, so that those have to be told from them.
  const others = Array.from({ length: TRIED - planted }, () => compose(sentences, random))
  const pilotIds = await fillPilots([...originals, ...others], authorityId)
  const entryIds = await fillEntries([...originals, ...others], authorityId)
  const pairs: Planted[] = []
  for (let index = 0; index < planted; index += 1) {
    const original = texts[index * step]
    if (!original) throw new Error('there are fewer challenges than planted ones')
    const draftId = newId()
    const text = reword(original, titleFrom(pick(sentences, random)), random)
    // The other authority has no second draft of the same problem: each is compared with what is public.
    await db.challenge.create({
      data: { id: draftId, authorityId: otherId, ...text, createdById: 'author' },
    })
    const [pilotId = '', entryId = ''] = [pilotIds[index], entryIds[index]]
    pairs.push({ draftId, originalId: ids[index * step] ?? '', pilotId, entryId })
  }
  await db.$executeRaw`ANALYZE`
  return { pairs, authorityId: otherId }
}

const PUBLISHED = {
  deadlineAt: new Date(Date.now() + 30 * DAY),
  createdById: 'author',
  approvedById: 'approver',
  publishedAt: new Date(),
}

async function createAuthority(name: string): Promise<string> {
  const data = {
    kind: 'authority',
    state: 'verified',
    name,
    sortKey: name.toLowerCase(),
    ...VERIFIED,
  } as const
  return (await db.organisation.create({ data })).id
}

/** A title of a few words, two sentences to sum up, five for the problem, two for what is wanted. */
function compose(sentences: readonly string[], random: () => number): ChallengeTexts {
  const some = (length: number) => Array.from({ length }, () => pick(sentences, random)).join(' ')
  const problem = some(5)
  return { title: titleFrom(problem), summary: some(2), problem, desiredOutcome: some(2) }
}

function titleFrom(text: string): string {
  return text.split(/\s+/).slice(0, 7).join(' ').slice(0, 120)
}

function pick(sentences: readonly string[], random: () => number): string {
  return sentences[Math.floor(random() * sentences.length)] ?? ''
}
