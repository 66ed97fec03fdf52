import { createChallenge } from '#test/factories/challenge'
import { addMember, createOrganisation } from '#test/factories/organisation'
import { createUser } from '#test/factories/user'
import { followChallenge, followOrganisation } from '~/features/matching/operations/follow-changes.server'
import { forgetCorpus } from '~/features/matching/operations/profile-corpus.server'
import { db } from '~/platform/database/client.server'

type Profile = NonNullable<Parameters<typeof createOrganisation>[0]>

/** A profile that fits the bridge challenge. */
export const BRIDGE_PROFILE = {
  summary: 'Wir finden Risse an Brücken auf Bildern von Drohnen.',
  description: 'Unser Verfahren wertet Fotos von Brücken und Straßen aus und zeigt Schäden auf einer Karte.',
  capabilities: ['computerVision', 'analysis'],
  techniques: ['imageAnalysis', 'remoteSensing'],
  domains: ['transport'],
  hostingLocations: ['germany'],
  licenceModels: ['openSource'],
  readinessMin: 4,
  readinessMax: 7,
} satisfies Profile

const OTHERS = [
  {
    techniques: ['chatbot'],
    capabilities: ['computerLinguistics'],
    domains: ['health'],
    summary: 'Ein Chatbot für Kliniken.',
  },
  {
    techniques: ['optimisation'],
    capabilities: ['planning'],
    domains: ['energy'],
    summary: 'Wir planen Stromnetze.',
  },
  {
    techniques: ['speechRecognition'],
    capabilities: ['computerAudition'],
    domains: ['culture'],
    summary: 'Wir schreiben Reden mit.',
  },
] satisfies Profile[]

/** Makes a provider with one writer. */
export async function addProvider(profile: Profile = BRIDGE_PROFILE) {
  const organisation = await createOrganisation({ ...profile, description: profile.description ?? '' })
  const user = await createUser()
  await addMember(user.id, organisation.id, 'editor')
  return { organisation, user }
}

/** An authority with a challenge about bridges, and three providers that do something else. */
export async function setStage(challenge: Partial<Parameters<typeof createChallenge>[0]> = {}) {
  forgetCorpus()
  for (const other of OTHERS) await addProvider(other)
  const authority = await createOrganisation({ kind: 'authority', name: 'Straßenbauamt' })
  const row = await createChallenge({
    authorityId: authority.id,
    state: 'published',
    title: 'Risse an Brücken erkennen',
    summary: 'Drohnen liefern Bilder von Brücken. Wir suchen ein Verfahren, das Risse findet.',
    problem: 'Die Prüfung der Brücken dauert Wochen.',
    desiredOutcome: 'Schäden stehen mit Foto auf einer Karte.',
    dataSituation: 'Es gibt Fotos.',
    domains: ['transport'],
    capabilities: ['computerVision'],
    techniques: ['imageAnalysis'],
    districts: [],
    ...challenge,
  })
  return { authority, challenge: row }
}

/** Lets everything follow: first all organisations, then the challenge, as the worker would. */
export async function followAll(challengeId: string): Promise<void> {
  for (const { id } of await db.organisation.findMany({ orderBy: { id: 'asc' } }))
    await followOrganisation(id)
  await followChallenge(challengeId)
}

/** Organisations that a challenge has a match with, best first. */
export async function matchedIds(challengeId: string): Promise<string[]> {
  const rows = await db.match.findMany({ where: { challengeId }, orderBy: { score: 'desc' } })
  return rows.map((row) => row.organisationId)
}
