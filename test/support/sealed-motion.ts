import { createChallenge } from '#test/factories/challenge'
import { sectionForm } from '#test/factories/challenge-form'
import { createChange } from '#test/factories/change'
import { addMember, createOrganisation } from '#test/factories/organisation'
import { createQuestion } from '#test/factories/question'
import { createUser, viewerOf } from '#test/factories/user'
import * as draftPage from '~/features/challenges/routes/draft'
import { db } from '~/platform/database/client.server'
import { callAction } from './call-route'
import type { Visit } from './crawl'
import { tokensIn } from './leaks'
import { createMember } from './proposal-scene'
import { PAGE_NAMES, parameterNames } from './routes'

type Scene = {
  challenge: { id: string }
  authority: { id: string }
  official: { id: string }
}

const AUTHORITY = ['official', 'colleague', 'reader']
const PLATFORM = ['staff', 'administrator']

/**
 * What goes on around an open challenge beside its proposals, with one word for each thing that not everybody
 * may read: a change that waits for its second person, an authority that stands behind it and one that has
 * declined, a question whose asker is sealed, and what somebody types in a draft.
 */
export async function createMotion({ challenge: { id: challengeId }, authority, official }: Scene) {
  const tokens = { change: 'Zwqxchange', declined: 'Zwqxdeclined', asker: 'Zwqxasker', draft: 'Zwqxdraft' }
  await createChange({ challengeId, authorId: official.id, text: { problem: tokens.change } })
  const partner = await createOrganisation({ kind: 'authority' })
  const decliner = await createOrganisation({ kind: 'authority' })
  const asked = { challengeId, invitedById: official.id, answeredAt: new Date() }
  await db.challengePartner.createMany({
    data: [
      { ...asked, organisationId: partner.id, state: 'confirmed' },
      { ...asked, organisationId: decliner.id, state: 'declined', reason: tokens.declined },
    ],
  })
  const asking = await createOrganisation({ name: tokens.asker })
  await createQuestion({ challengeId, number: 1, organisationId: asking.id })
  const drafted = await createChallenge({ authorityId: authority.id })
  const kept = await callAction(draftPage, {
    ...{ path: '/x', params: { challengeId: drafted.id, section: 'need' } },
    viewer: await viewerOf(official.id),
    form: sectionForm('need', { problem: tokens.draft }),
  })
  if (kept.status !== 200) throw new Error('the draft was not kept')
  return { tokens, partner, drafted, asker: await createMember(asking.id, 'owner') }
}
export type Motion = Awaited<ReturnType<typeof createMotion>>

/** Somebody outside who writes for a company and for an authority that stands behind the challenge too. */
export async function createPartnersClerk({ partner }: Motion) {
  const user = await createUser()
  await addMember(user.id, (await createOrganisation()).id, 'owner')
  await addMember(user.id, partner.id, 'editor')
  return user
}

/** Reviewed by hand: who may read each of the words. */
const READERS: Record<keyof Motion['tokens'], readonly string[]> = {
  change: [...AUTHORITY, ...PLATFORM],
  /** authorities that stand behind the challenge agree with each other, so they know why another one does not */
  declined: [...AUTHORITY, 'stranger'],
  asker: ['asker'],
  draft: ['official'],
}

/** Pages about one challenge: organisations have pages of their own, whoever asks what. */
export const CHALLENGE_PAGES = PAGE_NAMES.filter((name) => {
  const names = parameterNames(name)
  return names.includes('challengeId') && names.every((one) => ['challengeId', 'section'].includes(one))
})

/** Which of the words a visitor met, on pages about the challenge or, but for the asker, on any page. */
export function motionIn(visits: readonly Visit[], { tokens }: Motion): { name: string; visitor: string }[] {
  const words = Object.entries(tokens) as [keyof Motion['tokens'], string][]
  return visits.flatMap(({ page, visitor, text }) =>
    words
      .filter(([name]) => name !== 'asker' || /herausforderungen\/.|challenges\/./.test(page))
      .filter(([, word]) => tokensIn(text, [word]).length > 0)
      .map(([name]) => ({ name, visitor, page })),
  )
}

/** The words that somebody met who may not read them. */
export function motionLeaks(visits: readonly Visit[], motion: Motion) {
  return motionIn(visits, motion).filter(
    ({ name, visitor }) => !READERS[name as keyof Motion['tokens']].includes(visitor),
  )
}
