import { expect } from 'vitest'
import { deliver, type JourneyPerson, mailTo } from '#test/support/journey-person'
import type { MailBox } from '#test/support/mail-box'
import * as challengeMatches from '~/features/matching/routes/challenge-matches'
import * as organisationMatches from '~/features/matching/routes/organisation-matches'
import { TITLE } from './bridge-texts'

type Provider = { person: JourneyPerson; organisationId: string; name: string }
const REASON = 'Passende Techniken: Bilder auswerten'

/**
 * The authority sees the claimed providers and nobody of the thousands that are only listed; each provider
 * sees the challenge and was told of it once, every time with the reasons in words.
 */
export async function seeMatches(
  box: MailBox,
  author: JourneyPerson,
  challengeId: string,
  providers: readonly Provider[],
): Promise<void> {
  await deliver()
  const { data } = await author.open(challengeMatches, ['challengeMatches', { challengeId }])
  expect(data.rows.map((row) => row.name).sort()).toEqual(providers.map((one) => one.name).sort())
  for (const { reasons } of data.rows) expect(reasons).toContain(REASON)
  const reasonsAboutWords = data.rows.flatMap((row) => row.reasons).join('\n')
  expect(reasonsAboutWords, 'compounds are taken apart').toMatch(/Riss/i)
  for (const { person, organisationId } of providers) {
    const seen = await person.open(organisationMatches, ['organisationMatches', { organisationId }])
    expect(seen.data).toMatchObject({ total: 1, rows: [{ id: challengeId, title: { text: TITLE } }] })
    const subject = `Neue passende Herausforderung: „${TITLE}“`
    expect((await mailTo(box, person.email, subject)).text).toContain(REASON)
    const told = box.mails.filter(
      ({ to, headers }) => to.includes(person.email) && headers['subject'] === subject,
    )
    expect(told).toHaveLength(1)
  }
}
