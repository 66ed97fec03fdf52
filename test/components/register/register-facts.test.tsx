import { describe, expect, it } from 'vitest'
import { registerContent } from '#test/factories/register'
import { RegisterFacts } from '~/features/register/components/register-facts'
import { BOTH, factsOf, rowsOf, show, textOf, wordsIn } from '../show'

const NAMES = { countries: { DE: 'Deutschland' }, organisations: {} }

describe.each(BOTH)('what an entry says (%s)', (locale) => {
  const { t } = wordsIn(locale)
  const shown = (says: Parameters<typeof registerContent>[0]) =>
    show(<RegisterFacts content={registerContent(says)} names={NAMES} />, locale)
  const lineOf = (html: string, ...fields: string[]) =>
    textOf(html).includes(t('register.notStatedFields', { fields: fields.join('\u00a0· ') }))

  it('names in one line what a section leaves open, and gives it no row', () => {
    const html = shown({ affected: 'Alle', complaints: '' })
    expect(lineOf(html, t('register.field.weighing'))).toBe(true)
    expect(
      lineOf(
        html,
        ...(['humanOversight', 'complaints', 'extent', 'training'] as const).map((field) =>
          t(`register.field.${field}`),
        ),
      ),
    ).toBe(true)
    expect(Object.keys(factsOf(html))).not.toContain(t('register.field.complaints'))
    expect(rowsOf(html)).toEqual([])
  })

  it('has a row for every role that somebody holds', () => {
    const html = shown({ roleLead: 'Fachdienst Straßen' })
    expect(rowsOf(html)).toEqual([[t('register.field.roleLead'), 'Fachdienst Straßen']])
  })

  it('says nothing of gaps where all is said', () => {
    const html = shown({ affected: 'Alle', weighing: 'Abgewogen' })
    expect(lineOf(html, t('register.field.weighing'))).toBe(false)
  })
})
