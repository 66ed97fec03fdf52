import type { Challenge } from '#prisma/generated/client'
import { challengeLexemes } from '#search/analysis/matching-texts'
import { wordsBehind } from '#search/analysis/words-behind'
import { findCandidates } from '#search/similar/candidates.server'
import { similarCorpus } from '#search/similar/corpus.server'
import {
  SIMILAR_KIND_NAMES,
  SIMILAR_KINDS,
  type SimilarKind,
  type SimilarThing,
} from '#search/similar/kinds.server'
import { phaseOf } from '~/domain/challenge/view'
import { rankSimilar, tellingLexemes } from '~/domain/matching/similarity'
import { db } from '~/platform/database/client.server'
import type { Authorized } from '~/platform/guard/authorized.server'

/** Something that could be the same, with the words that both texts share, as people write them. */
export type SimilarHit = SimilarThing & { kind: SimilarKind; isOwn: boolean; words: string[] }

type Text = Pick<
  Challenge,
  'id' | 'authorityId' | 'title' | 'summary' | 'problem' | 'desiredOutcome' | 'dataSituation'
>
type Compared = { id: string; kind: SimilarKind; lexemes: readonly string[]; thing?: SimilarThing }

/** So many unpublished texts of the own authority are compared as well, the latest first. */
const MOST_OWN = 20

/**
 * What exists already and is similar to a challenge: everything public, and what the own authority has not
 * published yet; kind by kind, the most similar first. The same few statements, however much there is.
 */
export async function findSimilar(
  { thing }: Authorized<'challenge.viewSimilar', Text>,
  at: Date,
): Promise<SimilarHit[]> {
  const lexemes = challengeLexemes(thing)
  const corpus = await similarCorpus()
  const found = await findCandidates(tellingLexemes(lexemes, corpus), thing.id)
  const compared: Compared[] = [...found, ...(await unpublished(thing, at))]
  const ranked = SIMILAR_KIND_NAMES.flatMap((kind) =>
    rankSimilar(
      lexemes,
      compared.filter((text) => text.kind === kind),
      corpus,
    ),
  )
  const things = await readThings(
    ranked.map(({ text }) => text),
    at,
  )
  const word = wordsBehind([thing.title, thing.summary, thing.problem, thing.desiredOutcome].join(' '))
  return ranked.flatMap(({ text, matched }) => {
    const shown = text.thing ?? things.get(`${text.kind} ${text.id}`)
    if (!shown) return []
    const words = [...new Set(matched.map(word))]
    return [{ ...shown, kind: text.kind, isOwn: shown.organisationId === thing.authorityId, words }]
  })
}

/** Drafts of the own authority stand in no index: they are analysed here. */
async function unpublished({ id, authorityId }: Text, at: Date): Promise<Compared[]> {
  const rows = await db.challenge.findMany({
    where: { authorityId, state: { in: ['draft', 'inApproval'] }, id: { not: id } },
    orderBy: [{ updatedAt: 'desc' }, { id: 'asc' }],
    take: MOST_OWN,
  })
  return rows.map((row) => ({
    id: row.id,
    kind: 'challenge',
    lexemes: challengeLexemes(row),
    thing: {
      ...{ id: row.id, title: row.title, organisationId: authorityId, organisation: '' },
      stands: { kind: 'challenge', phase: phaseOf(row, at), state: row.state },
    },
  }))
}

/** Reads the public things of the hits, one statement a kind, whether it has hits or not. */
async function readThings(hits: readonly Compared[], at: Date): Promise<Map<string, SimilarThing>> {
  const kinds = SIMILAR_KIND_NAMES.map(async (kind) => {
    const ids = hits.filter((hit) => hit.kind === kind && !hit.thing).map(({ id }) => id)
    return (await SIMILAR_KINDS[kind](ids, at)).map((thing) => [`${kind} ${thing.id}`, thing] as const)
  })
  return new Map((await Promise.all(kinds)).flat())
}
