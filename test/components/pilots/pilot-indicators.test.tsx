import { describe, expect, it } from 'vitest'
import { PilotIndicators } from '~/features/pilots/components/pilot-indicators'
import type { ShownIndicator } from '~/features/pilots/operations/pilot-picture.server'
import { BOTH, EVIL, headingsOf, itemsOf, rowHeaders, rowsOf, show, textOf, wordsIn } from '../show'
import { openingTags, values } from '../ui/markup'
import { indicator } from './pilots'

const ONE_PAGE = { page: 1, previous: null, next: null }

const indicators = (given: readonly ShownIndicator[], locale: 'de' | 'en' = 'de') =>
  show(<PilotIndicators indicators={given} valuePages={ONE_PAGE} isEnded={false} />, locale)
const value = (given: Partial<ShownIndicator['values'][number]> = {}) => ({
  ...{ id: 'v1', measuredOn: '2026-11-20', value: 75, note: '', isCorrection: false, isCorrected: false },
  ...given,
})
const MEASURED = indicator({
  now: { value: 75.5, measuredOn: '2026-11-20' },
  progress: { share: 0.5166, isReached: false },
} as Partial<ShownIndicator>)

it('are nothing where there are none', () => {
  expect(indicators([])).toBe('')
})

describe('the picture of an indicator', () => {
  it('says in words what it shows', () => {
    expect(values(indicators([MEASURED]), 'aria-label')).toContain(
      'Erkannte Risse: vorher 60 %, gemessen 75,5 % am 20. November 2026, Ziel 90 %',
    )
    expect(values(indicators([indicator()]), 'aria-label')).toContain(
      'Erkannte Risse: vorher 60 %, Ziel 90 %. Noch nicht gemessen.',
    )
  })

  it.each([{ baseline: null }, { target: null }])('is not drawn where there is no way: %j', (given) => {
    const html = indicators([indicator(given)])
    expect(openingTags(html, '<svg', 'role="img"')).toEqual([])
    expect(textOf(html)).toContain('–')
  })

  it('has its figures beside it, in the numbers of the language', () => {
    const many = indicator({ unit: '', baseline: 1250.5, target: 900 })
    expect(textOf(indicators([many]))).toContain(
      'Vorher (Ring): 1.250,5. Ziel (Fahne): 900. Noch nicht gemessen.',
    )
    expect(textOf(indicators([many], 'en'))).toContain('1,250.5')
  })
})

describe('how far it has come', () => {
  it.each([
    [{ share: 0.5166, isReached: false }, '52 % des Weges'],
    [{ share: 0, isReached: false }, '0 % des Weges'],
    [{ share: -0.2, isReached: false }, 'schlechter als vorher'],
    [{ share: 1.2, isReached: true }, 'Ziel erreicht'],
  ])('%j is told as %s, in the list and in the table', (progress, words) => {
    const html = indicators([{ ...MEASURED, progress }])
    expect(rowsOf(html)[0]?.at(-1)).toBe(words)
    expect(itemsOf(html)[0]).toContain(words)
    expect(openingTags(html, 'data-reached')).toHaveLength(progress.isReached ? 1 : 0)
  })

  it('is left open where nothing was measured or there is no way to go', () => {
    expect(rowsOf(indicators([indicator()]))[0]?.at(-1)).toBe('–')
    const still = { ...MEASURED, progress: { share: null, isReached: true } }
    expect(rowsOf(indicators([still]))[0]?.at(-1)).toBe('–')
  })

  it('says why nothing was measured, but only then', () => {
    const why = { unmeasuredBecause: 'Kein Zugang.' }
    expect(textOf(indicators([indicator(why)]))).toContain('Nicht gemessen: Kein Zugang.')
    expect(textOf(indicators([{ ...MEASURED, ...why }]))).not.toContain('Kein Zugang.')
  })
})

describe('the table of all indicators', () => {
  it.each(BOTH)('has a caption and a header for every row and column (%s)', (locale) => {
    const { t } = wordsIn(locale)
    const html = indicators([MEASURED, indicator({ id: 'i2', name: EVIL })], locale)
    expect(html).toContain(`>${t('pilot.indicators.table')}</caption>`)
    expect(rowHeaders(html)).toEqual(['Erkannte Risse', EVIL])
    for (const column of ['name', 'before', 'now', 'target', 'way'] as const)
      expect(html).toMatch(new RegExp(`scope="col"[^>]*>${t(`pilot.indicators.${column}`)}<`))
    expect(html).not.toContain('<img')
    expect(headingsOf(html)).toEqual([t('pilot.indicators'), 'Erkannte Risse', EVIL])
  })

  it('says the same as the pictures', () => {
    expect(rowsOf(indicators([MEASURED]))).toEqual([
      ['Erkannte Risse', '60 %', '75,5 % am 20. November 2026', '90 %', '52 % des Weges'],
    ])
  })
})

describe('all values that were entered', () => {
  it('are not there before the first one', () => {
    const { t } = wordsIn('de')
    expect(indicators([indicator()])).not.toContain(`aria-label="${t('pilot.indicators.all')}"`)
    expect(indicators([indicator({ values: [value()] })])).toContain(
      `aria-label="${t('pilot.indicators.all')}"`,
    )
  })

  it('stay, with what was corrected and what was noted', () => {
    const rows = [
      value({ isCorrected: true, note: EVIL }),
      value({ id: 'v2', value: 57, measuredOn: '2026-11-21', isCorrection: true }),
    ]
    const html = indicators([indicator({ values: rows } as Partial<ShownIndicator>)])
    expect(itemsOf(html.slice(html.indexOf('<details')))).toEqual([
      `Erkannte Risse: 75 %, 20. November 2026 (später korrigiert): ${EVIL}`,
      'Erkannte Risse: 57 %, 21. November 2026 (Korrektur)',
    ])
    expect(html).not.toContain('<img')
  })

  it('mark names and notes as German', () => {
    const html = indicators(
      [indicator({ values: [value({ note: 'Nebel' })] } as Partial<ShownIndicator>)],
      'en',
    )
    expect(html).toContain('<span lang="de">: Nebel</span>')
    expect(html).toContain('<span lang="de">Erkannte Risse</span>')
  })
})
