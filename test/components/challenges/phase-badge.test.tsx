import { describe, expect, it } from 'vitest'
import { CHALLENGE_PHASES } from '~/domain/challenge/view'
import { PhaseBadge } from '~/features/challenges/components/phase-badge'
import { BOTH, show, textOf, wordsIn } from '../show'

describe('the badge of a phase', () => {
  it.each(BOTH)('says in words where a challenge stands (%s)', (locale) => {
    const { t } = wordsIn(locale)
    for (const phase of CHALLENGE_PHASES) {
      expect(textOf(show(<PhaseBadge phase={phase} />, locale))).toBe(t(`challenge.phase.${phase}`))
    }
  })

  it.each(BOTH)('needs no colour: no two phases have the same words (%s)', (locale) => {
    const texts = CHALLENGE_PHASES.map((phase) => textOf(show(<PhaseBadge phase={phase} />, locale)))
    expect(new Set(texts).size).toBe(CHALLENGE_PHASES.length)
  })

  it('marks what is open differently from what is withdrawn', () => {
    const markup = (phase: 'open' | 'withdrawn') =>
      show(<PhaseBadge phase={phase} />).replace(wordsIn('de').t(`challenge.phase.${phase}`), '')
    expect(markup('open')).not.toBe(markup('withdrawn'))
  })
})
