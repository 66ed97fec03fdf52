import { describe, expect, it } from 'vitest'
import { PROGRESS, type ProgressKey, progressOf } from '~/domain/progress/progress'
import { ProgressFacts, ProgressLine, WhereItStands } from '~/shell/where-it-stands'
import { BOTH, factsOf, show, textOf, wordsIn } from '../show'
import { openingTags } from '../ui/markup'

const { t } = wordsIn('de')
const DUE = new Date('2026-12-20T09:00:00Z')

describe('where it stands', () => {
  it.each(BOTH)('answers the four questions for every state of every thing (%s)', async (locale) => {
    const lines = Object.keys(PROGRESS).map((key) => {
      const facts = factsOf(show(<ProgressFacts progress={progressOf(key as ProgressKey)} />, locale))
      expect(Object.keys(facts)).toHaveLength(4)
      return [key, ...Object.entries(facts).map(([term, value]) => `  ${term}: ${value}`)].join('\n')
    })
    // The reviewed table of all answers: whoever changes one reads it there.
    await expect(`${lines.join('\n\n')}\n`).toMatchFileSnapshot(`./answers.${locale}.txt`)
  })

  it('names the day of the week of a date, and speaks to whoever is awaited', () => {
    const yours = show(<WhereItStands progress={progressOf('proposal.draft', DUE)} isYours />)
    expect(textOf(yours)).toContain('Sonntag, 20. Dezember 2026 um 10:00 MEZ')
    expect(textOf(yours)).toContain(t('progress.yourTurn'))
    expect(textOf(yours)).not.toContain(t('progress.turn.team'))
    expect(openingTags(yours, '<time', 'dateTime="2026-12-20T09:00:00.000Z"')).toHaveLength(1)
    const others = show(<WhereItStands progress={progressOf('proposal.draft', DUE)} />)
    expect(textOf(others)).toContain(t('progress.turn.team'))
    expect(textOf(others)).not.toContain(t('progress.yourTurn'))
  })

  it.each([
    [{ isKnown: true, days: 1, count: 7 }, t('usual.opening', { count: 1, cases: 7 })],
    [{ isKnown: true, days: 12, count: 7 }, t('usual.opening', { count: 12, cases: 7 })],
    [{ isKnown: false }, t('usual.unknown', { fewest: 5 })],
  ] as const)('says what is usual, and beside a date only where it is known: %j', (usual, text) => {
    const progress = { ...progressOf('challenge.closed'), usual }
    expect(textOf(show(<ProgressFacts progress={progress} />))).toContain(text)
    const dated = { ...progressOf('challenge.closed', DUE), usual }
    expect(textOf(show(<ProgressFacts progress={dated} />)).includes(text)).toBe(usual.isKnown)
  })

  it('has what a badge does not say in one line', () => {
    const line = textOf(show(<ProgressLine progress={progressOf('question.answered')} />))
    for (const part of [
      t('progress.turn.nobody'),
      t('progress.due.nobody'),
      t('progress.next.question.answered'),
    ])
      expect(line).toContain(part)
  })
})
