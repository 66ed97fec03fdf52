import { expect } from 'vitest'
import { sectionForm } from '#test/factories/challenge-form'
import { type JourneyPerson, mailTo } from '#test/support/journey-person'
import type { MailBox } from '#test/support/mail-box'
import { sectionsOf } from '~/domain/challenge/sections'
import * as write from '~/features/challenges/routes/edit-step'
import * as manage from '~/features/challenges/routes/manage'
import * as start from '~/features/challenges/routes/new'
import * as similar from '~/features/challenges/routes/similar'
import * as join from '~/features/profiles/routes/organisation-join'
import * as members from '~/features/profiles/routes/organisation-members'
import { bridgeChallenge, TITLE } from './bridge-texts'

type Two = { author: JourneyPerson; colleague: JourneyPerson }

/** A colleague asks to join; the owner hears of it by mail and lets them in as an editor. */
export async function letIn(box: MailBox, { author, colleague }: Two, organisationId: string): Promise<void> {
  const asked = await colleague.send(join, ['organisationJoin', { organisationId }], { note: 'Tiefbauamt' })
  expect(asked.status).toBe(303)
  const { displayName } = await colleague.viewer()
  const authority = (await author.viewer()).memberships[0]?.name
  await mailTo(box, author.email, `${displayName} möchte „${authority}“ beitreten`)
  const page = await author.open(members, ['organisationMembers', { organisationId }])
  const requestId = page.data.requests[0]?.id ?? ''
  const form = { intent: 'accept', requestId, role: 'editor' }
  expect((await author.send(members, ['organisationMembers', { organisationId }], form)).status).toBe(303)
  expect((await colleague.viewer()).memberships).toMatchObject([{ organisationId, role: 'editor' }])
}

/** One person writes and hands in, the other one approves; the author cannot do both. */
export async function publish(
  box: MailBox,
  { author, colleague }: Two,
  authorityId: string,
): Promise<string> {
  const challengeId = (await author.open(start, ['challengeNew'])).data.id
  const form = { id: challengeId, authorityId, title: TITLE, summary: 'Haarriss?' }
  expect((await author.send(start, ['challengeNew'], form)).status).toBe(303)
  for (const section of sectionsOf('open')) {
    const address = ['challengeStep', { challengeId, section }] as const
    const { version, base } = (await author.open(write, [...address])).data
    const form = sectionForm(section, { base }, bridgeChallenge(version))
    expect((await author.send(write, [...address], form)).status, section).toBe(303)
  }
  const page = await author.open(similar, ['challengeSimilar', { challengeId }])
  const why = { intent: 'why', seen: page.data.challenge.seen, whyNew: 'Es gibt noch nichts.' }
  expect((await author.send(similar, ['challengeSimilar', { challengeId }], why)).status).toBe(303)
  const step = async (person: JourneyPerson, name: string) => {
    const { challenge } = (await person.open(manage, ['challengeManage', { challengeId }])).data
    return person.send(manage, ['challengeManage', { challengeId }], {
      step: name,
      version: String(challenge.version),
      reason: '',
    })
  }
  expect((await step(author, 'submit')).status).toBe(303)
  await mailTo(box, colleague.email, `Bitte freigeben: „${TITLE}“`)
  expect((await step(author, 'approve')).status, 'nobody approves alone').toBe(409)
  expect((await step(colleague, 'approve')).status).toBe(303)
  await mailTo(box, author.email, `Veröffentlicht: „${TITLE}“`)
  return challengeId
}
