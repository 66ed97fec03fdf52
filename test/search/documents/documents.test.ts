import { describe, expect, it } from 'vitest'
import { challengeDocument } from '#search/documents/challenge'
import { organisationDocument } from '#search/documents/organisation'
import { CHALLENGE_STATES } from '~/domain/challenge/lifecycle'

const challenge = {
  title: 'Risse an Brücken',
  summary: 'Drohnen liefern Bilder.',
  problem: 'Die Prüfung dauert.',
  desiredOutcome: 'Eine Karte.',
  dataSituation: '10.000 Fotos',
}
const organisation = { name: 'Küstendaten', summary: 'Bilder auswerten', description: 'Wir prüfen Brücken.' }

describe('documents', () => {
  it('hold a challenge in every public state and in no other', () => {
    const found = CHALLENGE_STATES.filter((state) => challengeDocument({ ...challenge, state }) !== null)
    expect(found).toEqual(['published', 'opened', 'withdrawn', 'archived'])
  })

  it('hold the words of title, summary, problem, outcome and data', () => {
    const document = challengeDocument({ ...challenge, state: 'published' })
    expect(document).toMatchObject({ kind: 'challenge', language: 'de', title: 'Risse an Brücken' })
    expect(document?.lexemes).toEqual(expect.arrayContaining(['riss', 'drohn', 'pruf', 'kart', 'foto']))
  })

  it('hold verified organisations, and listed ones under a kind of their own', () => {
    const kinds = (['verified', 'listed', 'unverified', 'rejected'] as const).map(
      (state) => organisationDocument({ ...organisation, state })?.kind ?? null,
    )
    expect(kinds).toEqual(['organisation', 'listing', null, null])
  })
})
