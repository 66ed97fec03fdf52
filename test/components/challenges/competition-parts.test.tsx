import { describe, expect, it } from 'vitest'
import { SOME_JURY, SOME_PRIZES, somePhases } from '#test/factories/competition'
import { ChallengeCard } from '~/features/challenges/components/challenge-card'
import { CompetitionParts } from '~/features/challenges/components/competition-parts'
import { withEmptyRows } from '~/features/challenges/components/form-rows'
import { PhaseBadge } from '~/features/challenges/components/phase-badge'
import { ProposalCall } from '~/features/challenges/components/proposal-call'
import { presentCompetition } from '~/features/challenges/operations/present-competition.server'
import { BOTH, EVIL, show, textOf, wordsIn } from '../show'

const START = new Date('2027-01-10T11:00:00Z')
const DAY = 86_400_000
const { t } = wordsIn('de')

const competition = (day: number, more: object = {}) => {
  const row = { kind: 'competition', state: 'published', phases: somePhases(2, START.getTime()) }
  const lists = { prizes: [...SOME_PRIZES], jury: [...SOME_JURY] }
  const shown = presentCompetition(
    { ...row, ...lists, ...more } as never,
    new Date(START.getTime() + day * DAY),
  )
  if (!shown) throw new Error('no competition')
  return shown
}

describe('a competition as everybody reads it', () => {
  it.each([
    [-1, ['steht bevor', 'steht bevor'], 'competition.forEverybody'],
    [1, ['läuft', 'steht bevor'], 'competition.turn.everybody'],
    [32, ['beendet', 'steht bevor'], 'competition.turn.twoPersons'],
    [41, ['beendet', 'läuft'], 'competition.turn.admitted'],
  ] as const)('on day %i says where the phases stand and whose turn it is', (day, states, turn) => {
    const html = show(<CompetitionParts competition={competition(day)} />)
    const seen = [...html.matchAll(/kern-label">(steht bevor|läuft|beendet)</g)].map(([, state]) => state)
    expect(seen).toEqual([...states])
    expect(textOf(html)).toContain(t(turn))
  })

  it.each(BOTH)(
    'names periods, criteria with weights, prizes with their sum, and the jury (%s)',
    (locale) => {
      const words = wordsIn(locale)
      const html = show(<CompetitionParts competition={competition(1)} />, locale)
      const text = textOf(html)
      for (const part of [
        'Nutzen',
        '60',
        'Machbarkeit',
        '40',
        'Hauptpreis',
        words.t('juryRole.chair'),
        'Bo Muster, Landesamt',
      ])
        expect(text).toContain(part)
      expect(text).toMatch(/40[.,]000[.,]50/)
      expect(html.includes('lang="de"')).toBe(locale === 'en')
    },
  )

  it('keeps the place of somebody whose name is gone, and escapes every word', () => {
    const jury = [{ name: '', affiliation: 'Landesamt', role: 'member' }]
    const phases = [{ ...somePhases(1, START.getTime())[0], title: EVIL, description: EVIL }]
    const html = show(<CompetitionParts competition={competition(1, { jury, phases, prizes: [] })} />)
    expect(textOf(html)).toContain(`${t('competition.juryNameless')}, Landesamt`)
    expect(html).not.toContain('<img')
    expect(textOf(html)).not.toContain(t('competition.prizes'))
  })

  it('is nothing for an open call', () => {
    expect(presentCompetition({ kind: 'open' } as never, START)).toBe(null)
  })
})

describe('the call for proposals of a competition', () => {
  const call = (objection: 'phaseNotOpen' | 'admissionMissing' | null, opensAt: Date | null = null) =>
    show(<ProposalCall challengeId="c" phase="open" isSignedOut={false} call={{ objection, opensAt }} />)

  it('says when it begins, or who may take part, instead of leading on', () => {
    const ahead = call('phaseNotOpen', START)
    expect(textOf(ahead)).toContain(t('reason.phaseNotOpen'))
    expect(textOf(ahead)).toContain('10. Januar 2027')
    expect(ahead).not.toContain('href')
    expect(textOf(call('admissionMissing'))).toContain(t('reason.admissionMissing'))
    expect(call(null)).toContain('href="/herausforderungen/c/vorschlag"')
  })
})

describe('marks of a competition', () => {
  it('announce what has not begun, as long as the challenge is open', () => {
    expect(textOf(show(<PhaseBadge phase="open" isAhead />))).toBe(t('competition.ahead'))
    expect(textOf(show(<PhaseBadge phase="withdrawn" isAhead />))).toBe(t('challenge.phase.withdrawn'))
  })

  it('stand on the card with the sum of the prizes and the beginning', () => {
    const words = { text: 'Preis', lang: 'de' as const }
    const card = {
      ...{ id: 'c', phase: 'open' as const, title: words, summary: words, authorityName: 'Amt', domains: [] },
      ...{ kind: 'competition' as const, prizeCents: 4_000_050n, opensAt: START },
      ...{ deadlineAt: new Date(START.getTime() + DAY), partnerCount: 0 },
    }
    const text = textOf(show(<ChallengeCard challenge={card} />))
    for (const part of [
      t('challengeKind.competition'),
      t('competition.ahead'),
      '40.000,50',
      '10. Januar 2027',
    ])
      expect(text).toContain(part)
  })
})

describe('the rows of the form', () => {
  it('stand ready where there are too few, and stay where there are more', () => {
    const none = { successCriteria: [], phases: [], prizes: [], jury: [] } as never
    const { phases, prizes, jury } = withEmptyRows(none)
    expect([phases.length, phases[0]?.criteria.length, prizes.length, jury.length]).toEqual([2, 2, 2, 3])
    const many = { ...(none as object), jury: Array.from({ length: 5 }, () => SOME_JURY[0]) } as never
    expect(withEmptyRows(many).jury).toHaveLength(5)
  })
})
