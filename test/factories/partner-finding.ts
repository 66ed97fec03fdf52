import { challengeDocument } from '#search/documents/challenge'
import { organisationDocument } from '#search/documents/organisation'
import { forgetSimilarCorpus } from '#search/similar/corpus.server'
import { CHALLENGE_KINDS, ORGANISATION_KINDS, writeDocument } from '#search/write-document.server'
import { createChallenge } from '#test/factories/challenge'
import { addMember, createOrganisation } from '#test/factories/organisation'
import { createUser } from '#test/factories/user'
import { introductionEnd } from '~/domain/matching/introduction'
import type { Pair } from '~/features/matching/operations/asking-facts.server'
import { computeChallengeMatches } from '~/features/matching/operations/compute-challenge-matches.server'
import { computePartners } from '~/features/matching/operations/compute-partners.server'
import { computeSameProblem } from '~/features/matching/operations/compute-same-problem.server'
import { forgetCorpus } from '~/features/matching/operations/profile-corpus.server'
import { db } from '~/platform/database/client.server'

type Profile = NonNullable<Parameters<typeof createOrganisation>[0]>

/** Builds what flies; lacks what sees from space. */
export const BUILDER = {
  name: 'Brückenblick',
  kind: 'company',
  summary: 'Wir finden Risse an Brücken auf Bildern von Drohnen.',
  description: 'Unser Verfahren wertet Fotos von Brücken aus und zeigt Schäden auf einer Karte.',
  capabilities: ['computerVision'],
  techniques: ['imageAnalysis'],
  domains: ['transport'],
  districts: ['13003', '13072'],
  ...{ contactName: 'Berta Blick', contactEmail: 'blick@brueckenblick.example', contactPhone: '0381 111' },
} satisfies Profile

/** Knows what sees from space; lacks what flies. */
export const RESEARCHER = {
  name: 'Institut für Bauwerke',
  kind: 'researchCentre',
  summary: 'Wir erforschen, wie Brücken sich aus dem All vermessen lassen.',
  description: 'Radar zeigt, wie sich Brücken senken. Risse sehen wir auf Bildern von Satelliten.',
  capabilities: ['analysis'],
  techniques: ['remoteSensing'],
  domains: ['transport'],
  districts: ['13003'],
  ...{ contactName: 'Rita Raum', contactEmail: 'raum@institut.example', contactPhone: '0381 222' },
} satisfies Profile

const OTHERS = [
  { name: 'Klinikbot', summary: 'Ein Chatbot für Kliniken.', techniques: ['chatbot'], domains: ['health'] },
  { name: 'Netzwerk', summary: 'Wir planen Stromnetze.', techniques: ['optimisation'], domains: ['energy'] },
  { name: 'Musikakademie', summary: 'Lieder verstehen.', kind: 'researchCentre', techniques: ['agents'] },
] satisfies Profile[]

/** An organisation with one writer. */
export async function addSide(profile: Profile) {
  const organisation = await createOrganisation({ contactEmail: 'post@beispiel.example', ...profile })
  const user = await createUser()
  await addMember(user.id, organisation.id, 'editor')
  return { organisation, user }
}

/** A builder and a research centre that complete each other for one open challenge, and others that fit nothing. */
export async function createPartners() {
  forgetCorpus()
  forgetSimilarCorpus()
  for (const other of OTHERS) await addSide(other)
  const builder = await addSide(BUILDER)
  const researcher = await addSide(RESEARCHER)
  const authority = await addSide({ kind: 'authority', name: 'Straßenbauamt' })
  const challenge = await createChallenge({
    authorityId: authority.organisation.id,
    ...BRIDGES,
    state: 'published',
  })
  return { builder, researcher, authority, challenge }
}

/** A challenge about bridges. */
export const BRIDGES = {
  title: 'Brückenprüfung mit Drohnen',
  summary: 'Drohnen und Satelliten liefern Bilder von Brücken. Wir suchen ein Verfahren, das Risse findet.',
  problem: 'Die Prüfung der Brücken dauert Wochen, Schäden bleiben liegen.',
  desiredOutcome: 'Risse stehen mit Foto auf einer Karte.',
  dataSituation: 'Es gibt Fotos von 300 Brücken.',
  domains: ['transport'],
  capabilities: ['computerVision', 'analysis'],
  techniques: ['imageAnalysis', 'remoteSensing'],
  districts: [],
}

/** Lets everything follow as the worker would, and no more than tests need: documents, matches, pairs. */
export async function followEverything(): Promise<void> {
  for (const row of await db.organisation.findMany())
    await writeDocument(ORGANISATION_KINDS, row.id, organisationDocument(row))
  const challenges = await db.challenge.findMany({ orderBy: { id: 'asc' } })
  for (const row of challenges) await writeDocument(CHALLENGE_KINDS, row.id, challengeDocument(row))
  for (const { id } of challenges) {
    await computeChallengeMatches(id)
    await computeSameProblem(id)
  }
  for (const { id } of await db.organisation.findMany({ where: { kind: 'researchCentre' } }))
    await computePartners(id)
}

/** An introduction in one of its states. */
export function createIntroduction(
  pair: Pair,
  state: 'asked' | 'agreed' | 'declined' | 'withdrawn' | 'expired' = 'asked',
  { askedById = 'somebody', message = 'Wollen wir reden?', askedAt = new Date() } = {},
) {
  const isOpen = state === 'asked'
  return db.introduction.create({
    data: {
      ...{ ...pair, state, askedById, askedAt, expiresAt: introductionEnd(askedAt) },
      message: isOpen || state === 'agreed' ? message : '',
      ...(!isOpen && { endedAt: askedAt }),
    },
  })
}

/** Several of everything that the page of possible partners shows of an organisation; returns the last of each. */
export async function createFinding(organisationId: string, challengeId: string, size: number) {
  let last = { introductionId: '', askedId: '' }
  for (let count = 0; count < size; count += 1) {
    const [partner, asked] = [
      await createOrganisation({ kind: 'researchCentre', contactEmail: 'a@b.example' }),
      await createOrganisation({ kind: 'researchCentre', contactEmail: 'a@b.example' }),
    ]
    const reasons = [
      {
        kind: 'complement',
        points: 20,
        challenges: [{ challengeId, missing: ['chatbot'], given: ['agents'] }],
      },
      { kind: 'challenge', points: 10, matched: [challengeId] },
    ]
    for (const { id } of [partner, asked]) {
      const pair = { aboutId: organisationId, otherId: id, score: 50, reasons }
      await db.partnerMatch.create({ data: { kind: 'complement', organisationId, ...pair } })
    }
    const { id } = await createIntroduction({ fromId: organisationId, toId: asked.id }, 'agreed')
    last = { introductionId: id, askedId: asked.id }
  }
  return last
}
