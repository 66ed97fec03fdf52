import { describe, expect, it } from 'vitest'
import { CONTENT_FIELDS, EMPTY_CONTENT } from '~/domain/proposal/content'
import { ContentView } from '~/features/proposals/components/content-view'
import { isStaleAnswer, StaleComparison } from '~/features/proposals/components/stale-comparison'
import { BOTH, EVIL, factsOf, headingsOf, rowHeaders, rowsOf, show, textOf, wordsIn } from '../show'
import { openingTags } from '../ui/markup'
import { written } from './content'

describe('a content as people read it', () => {
  it.each(BOTH)('names every field in the order of the form (%s)', (locale) => {
    const { t } = wordsIn(locale)
    const terms = Object.keys(factsOf(show(<ContentView content={EMPTY_CONTENT} />, locale)))
    expect(terms).toEqual(CONTENT_FIELDS.map((field) => t(`proposalForm.${field}`)))
  })

  it.each(BOTH)('says of every empty field that there is nothing (%s)', (locale) => {
    const { t } = wordsIn(locale)
    const facts = factsOf(show(<ContentView content={EMPTY_CONTENT} />, locale))
    expect(Object.values(facts)).toEqual(CONTENT_FIELDS.map(() => t('shell.none')))
  })

  it.each(BOTH)('puts licence and readiness into words (%s)', (locale) => {
    const { t, label } = wordsIn(locale)
    const facts = factsOf(show(<ContentView content={written()} />, locale))
    expect(facts[t('proposalForm.resultLicence')]).toBe(label('licenceModel', 'openSource'))
    const readiness = t('proposalForm.readinessLevel', { level: '6', label: label('readiness', '6') })
    expect(facts[t('proposalForm.readiness')]).toBe(readiness)
  })

  it.each([
    ['de', '12.345,50\u00a0€', '1.000\u00a0€', '13.345,50\u00a0€'],
    ['en', '€12,345.50', '€1,000', '€13,345.50'],
  ] as const)('adds up the costs in a table (%s)', (locale, first, second, total) => {
    const html = show(<ContentView content={written()} />, locale)
    const sum = wordsIn(locale).t('proposalForm.total')
    expect(rowsOf(html)).toEqual([
      ['Drohne', first],
      ['Auswertung', second],
      [sum, total],
    ])
    expect(rowHeaders(html)).toEqual(['Drohne', 'Auswertung', sum])
  })

  it('says where an amount is not known yet', () => {
    const content = written({ costs: [{ item: 'Drohne', cents: null }] })
    const { t } = wordsIn('de')
    expect(rowsOf(show(<ContentView content={content} />))).toEqual([
      ['Drohne', t('proposalForm.noAmount')],
      [t('proposalForm.total'), '0\u00a0€'],
    ])
  })

  it('counts to the cent where floating point numbers would not', () => {
    const costs = [
      { item: 'Viel', cents: '9007199254740' },
      { item: 'Wenig', cents: '1' },
    ]
    expect(textOf(show(<ContentView content={written({ costs })} />))).toContain('90.071.992.547,41\u00a0€')
  })

  it('shows texts as they were written, never as markup', () => {
    const content = written({ risks: EVIL, approach: '**fett**\nneu', costs: [{ item: EVIL, cents: '1' }] })
    const html = show(<ContentView content={content} />)
    expect(html).not.toContain('<img')
    expect(html).not.toContain('<strong')
    expect(textOf(html)).toContain('**fett**\nneu')
    expect(textOf(html).split(EVIL)).toHaveLength(3)
  })
})

describe('both texts of a stale save', () => {
  const yours = written({ risks: 'Mein Text', readiness: 4 })
  const saved = written({ risks: EVIL, readiness: null })

  it.each(BOTH)('stand under the name of each field that differs (%s)', (locale) => {
    const { t, label } = wordsIn(locale)
    const html = show(<StaleComparison differing={['risks', 'readiness']} {...{ yours, saved }} />, locale)
    expect(headingsOf(html)).toEqual([
      t('proposalEdit.stale.title'),
      t('proposalForm.risks'),
      t('proposalForm.readiness'),
    ])
    const [, risks = '', readiness = ''] = html.split('<section')
    expect(factsOf(risks)).toEqual({
      [t('proposalEdit.stale.yours')]: 'Mein Text',
      [t('proposalEdit.stale.saved')]: EVIL,
    })
    expect(factsOf(readiness)).toEqual({
      [t('proposalEdit.stale.yours')]: t('proposalForm.readinessLevel', {
        level: '4',
        label: label('readiness', '4'),
      }),
      [t('proposalEdit.stale.saved')]: t('shell.none'),
    })
  })

  it('are announced and leave out what does not differ', () => {
    const html = show(<StaleComparison differing={['risks']} {...{ yours, saved }} />)
    expect(openingTags(html, 'role="alert"')).toHaveLength(1)
    expect(textOf(html)).not.toContain(yours.title)
    expect(html).not.toContain('<img')
  })

  it.each([
    [undefined, false],
    [null, false],
    ['stale', false],
    [{ refusal: { reason: 'x' } }, false],
    [{ stale: null }, false],
    [{ stale: { version: 2, differing: [], yours, saved } }, true],
  ])('are recognised in the answer %j', (answer, expected) => {
    expect(isStaleAnswer(answer)).toBe(expected)
  })
})
