import { describe, expect, it } from 'vitest'
import { rowsOf, textOf } from '#test/components/show'
import { callLoader } from '#test/support/call-route'
import { useDatabase } from '#test/support/database'
import { renderPage } from '#test/support/render-page'
import { CONTEXT_WEIGHTS, MINIMUM_SCORE, OVERCLAIM_DAMPING, SUBJECT_WEIGHTS } from '~/domain/matching/weights'
import { scoreExample } from '~/features/matching/operations/score-example.server'
import * as howItWorks from '~/features/matching/routes/how-it-works'
import { translate } from '~/i18n/messages.server'

useDatabase()

async function read(locale: 'de' | 'en') {
  const path = locale === 'de' ? '/abgleich/so-funktioniert-es' : '/en/matching/how-it-works'
  const { data } = await callLoader(howItWorks, { path })
  const html = renderPage({ component: howItWorks.default, data, locale })
  return { data, html, text: textOf(html) }
}

describe.each(['de', 'en'] as const)('how matching works (%s)', (locale) => {
  const t = translate(locale)

  it('names every part with the weight that matching works with', async () => {
    const { html } = await read(locale)
    const rows = rowsOf(html).map((cells) => cells.join(' '))
    for (const [kind, points] of Object.entries({ ...SUBJECT_WEIGHTS, ...CONTEXT_WEIGHTS })) {
      const name = t(`matchingHow.part.${kind as keyof typeof SUBJECT_WEIGHTS}`)
      const row = rows.find((cells) => cells.startsWith(name))
      expect(row, kind).toMatch(new RegExp(`\\b${points}\\b`))
    }
  })

  it('says from how many points on something appears, and what ticking too much costs', async () => {
    const { text } = await read(locale)
    expect(text).toContain(t('matchingHow.rule.minimum', { minimum: MINIMUM_SCORE }))
    expect(text).toContain(t('matchingHow.rule.damping', { damping: OVERCLAIM_DAMPING * 100 }))
    const sum = (weights: Record<string, number>) => Object.values(weights).reduce((a, b) => a + b, 0)
    const groups = { subject: sum(SUBJECT_WEIGHTS), context: sum(CONTEXT_WEIGHTS) }
    expect(groups.subject + groups.context).toBe(100)
    expect(text).toContain(t('matchingHow.score.text', groups))
  })

  it('shows an example that real matching would show, with the sum of its parts', async () => {
    const example = scoreExample(locale)
    expect(example.total).toBeGreaterThan(MINIMUM_SCORE)
    expect(example.total).toBeLessThanOrEqual(100)
    const sum = example.reasons.reduce((points, reason) => points + reason.points, 0)
    expect(sum).toBeCloseTo(example.total)
    const kinds = example.reasons.map(({ kind }) => kind)
    expect(kinds).toEqual(Object.keys({ ...SUBJECT_WEIGHTS, ...CONTEXT_WEIGHTS }))
    expect(example.failed).toEqual(['hosting'])
    const { text } = await read(locale)
    for (const { sentence } of example.reasons) expect(text).toContain(sentence)
  })

  it('is the same for everybody, byte by byte', async () => {
    expect((await read(locale)).html).toBe((await read(locale)).html)
  })
})
