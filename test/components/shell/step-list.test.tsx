import { describe, expect, it } from 'vitest'
import { StepList } from '~/shell/step-list'
import { BOTH, buttonsOf, disabledActions, EVIL, headingsOf, linksOf, show, wordsIn } from '../show'
import { brokenReferences, INTACT, openingTags } from '../ui/markup'

type Verdicts = Parameters<typeof StepList>[0]['verdicts']

describe.each(BOTH)('the steps of a thing (%s)', (locale) => {
  const { t } = wordsIn(locale)
  const list = (verdicts: Verdicts) =>
    show(
      <StepList
        title="Nächste Schritte"
        steps={['submit', 'withdraw']}
        verdicts={verdicts}
        labelOf={(step) => `Tun: ${step}`}
        reasonOf={(reason) => `Weil ${reason} ${EVIL}`}
        formOf={(step) => (
          <form key={step}>
            <button type="submit">{step}</button>
          </form>
        )}
      />,
      locale,
    )

  it.each<[string, Verdicts]>([
    ['nobody may do any', []],
    ['only other steps can be taken', [{ action: 'approve', allowed: true }]],
  ])('are nothing, and no headline, where %s', (_, verdicts) => expect(list(verdicts)).toBe(''))

  it('come in the order in which they are offered, not in that of the verdicts', () => {
    const html = list([
      { action: 'withdraw', allowed: true },
      { action: 'approve', allowed: true },
      { action: 'submit', allowed: true },
    ])
    expect(headingsOf(html)).toEqual(['Nächste Schritte'])
    expect(buttonsOf(html)).toEqual(['submit', 'withdraw'])
    expect(disabledActions(html)).toEqual({})
  })

  it('that are not possible now say why, and send nothing', () => {
    const html = list([
      { action: 'submit', allowed: false, reason: 'incomplete' },
      { action: 'withdraw', allowed: true },
    ])
    expect(disabledActions(html)).toEqual({ 'Tun: submit': `Weil incomplete ${EVIL}` })
    expect(buttonsOf(html)).toEqual(['withdraw'])
    expect(linksOf(html)).toEqual({})
    expect(openingTags(html, '<button', 'aria-disabled="true"', 'type="button"')).toHaveLength(1)
    expect(html).not.toContain('<img')
    expect(brokenReferences(html)).toEqual(INTACT)
  })

  it('that only wait for a second factor lead to its set-up, and back to this page', () => {
    const html = list([{ action: 'submit', allowed: false, reason: 'secondFactorMissing' }])
    const [[words, href] = []] = Object.entries(linksOf(html))
    expect(words).toBe(t('error.secondFactor.setUp'))
    const { searchParams } = new URL(href ?? '', 'https://a.example')
    expect(searchParams.get('weiter')).toBe('/x')
    expect(searchParams.get('grund')).toBe('rolle')
  })
})
