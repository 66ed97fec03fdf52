import { describe, expect, it } from 'vitest'
import { CONTENT_FIELDS, EMPTY_CONTENT } from '~/domain/proposal/content'
import { ContentView } from '~/features/proposals/components/content-view'
import { BOTH, EVIL, factsOf, rowHeaders, rowsOf, show, textOf, wordsIn } from '../show'
import { written } from './content'

const TEAM = { lead: 'Werft', partners: [] }

describe('a content as people read it', () => {
  it.each(BOTH)('names every field in the order of the form (%s)', (locale) => {
    const { t } = wordsIn(locale)
    const terms = Object.keys(factsOf(show(<ContentView team={TEAM} content={EMPTY_CONTENT} />, locale)))
    expect(terms).toEqual(CONTENT_FIELDS.map((field) => t(`proposalForm.${field}`)))
  })

  it.each(BOTH)('says of every empty field that there is nothing (%s)', (locale) => {
    const { t } = wordsIn(locale)
    const facts = factsOf(show(<ContentView team={TEAM} content={EMPTY_CONTENT} />, locale))
    expect(Object.values(facts)).toEqual(CONTENT_FIELDS.map(() => t('shell.none')))
  })

  it.each(BOTH)('puts licence and readiness into words (%s)', (locale) => {
    const { t, label } = wordsIn(locale)
    const facts = factsOf(show(<ContentView team={TEAM} content={written()} />, locale))
    expect(facts[t('proposalForm.resultLicence')]).toBe(label('licenceModel', 'openSource'))
    const readiness = t('proposalForm.readinessLevel', { level: '6', label: label('readiness', '6') })
    expect(facts[t('proposalForm.readiness')]).toBe(readiness)
  })

  it.each([
    ['de', '12.345,50\u00a0€', '1.000\u00a0€', '13.345,50\u00a0€'],
    ['en', '€12,345.50', '€1,000', '€13,345.50'],
  ] as const)('adds up the costs in a table (%s)', (locale, first, second, total) => {
    const html = show(<ContentView team={TEAM} content={written()} />, locale)
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
    expect(rowsOf(show(<ContentView team={TEAM} content={content} />))).toEqual([
      ['Drohne', t('proposalForm.noAmount')],
      [t('proposalForm.total'), '0\u00a0€'],
    ])
  })

  it('counts to the cent where floating point numbers would not', () => {
    const costs = [
      { item: 'Viel', cents: '9007199254740' },
      { item: 'Wenig', cents: '1' },
    ]
    expect(textOf(show(<ContentView team={TEAM} content={written({ costs })} />))).toContain(
      '90.071.992.547,41\u00a0€',
    )
  })

  it('shows texts as they were written, never as markup', () => {
    const content = written({ risks: EVIL, approach: '**fett**\nneu', costs: [{ item: EVIL, cents: '1' }] })
    const html = show(<ContentView team={TEAM} content={content} />)
    expect(html).not.toContain('<img')
    expect(html).not.toContain('<strong>fett')
    expect(textOf(html)).toContain('**fett**\nneu')
    expect(textOf(html).split(EVIL)).toHaveLength(3)
  })
})
