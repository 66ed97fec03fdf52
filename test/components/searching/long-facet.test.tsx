import { describe, expect, it } from 'vitest'
import { FacetGroups } from '~/features/searching/components/facet-groups'
import { MANY_VALUES, narrowValues } from '~/features/searching/narrow-values'
import { BOTH, show, wordsIn } from '../show'

const LABELS = ['Ländliche Räume (3)', 'Wasser und Küste (2)', 'Straßenverkehr (1)', 'Bauen (7)'].map(
  (label) => ({
    value: label,
    label,
  }),
)
const narrowed = (typed: string) => narrowValues(LABELS, typed).map(({ label }) => label)

describe('values of a long group', () => {
  it.each([
    ['kueste', ['Wasser und Küste (2)']],
    ['KÜSTE', ['Wasser und Küste (2)']],
    ['kuste', ['Wasser und Küste (2)']],
    ['strasse', ['Straßenverkehr (1)']],
    ['raume', ['Ländliche Räume (3)']],
    ['bauen', ['Bauen (7)']],
    ['zirkus', []],
  ])('are narrowed by %s', (typed, expected) => expect(narrowed(typed)).toEqual(expected))

  it('all fit where nothing was typed', () => expect(narrowed(' ')).toHaveLength(LABELS.length))
})

describe.each(BOTH)('a group of the search (%s)', (locale) => {
  const { t, label } = wordsIn(locale)
  const codes = [
    'transport',
    'energy',
    'health',
    'education',
    'economy',
    'environment',
    'construction',
    'x1',
    'x2',
  ]
  const groups = (count: number, chosen: string[] = []) =>
    show(
      <FacetGroups
        form="search"
        resetHref={null}
        facets={[
          {
            facet: 'kind',
            values: [{ value: 'challenge', count: 1, isChosen: false }],
          },
          {
            facet: 'domain',
            values: codes
              .slice(0, count)
              .map((value) => ({ value, count: 2, isChosen: chosen.includes(value) })),
          },
        ]}
      />,
      locale,
    )

  it('of many values is folded with all of them in it, and open where something is chosen', () => {
    const html = groups(MANY_VALUES)
    expect(html.match(/<details/g)).toHaveLength(1)
    expect(html).toContain(t('near.values', { facet: t('search.facet.domain'), count: MANY_VALUES }))
    expect(html.match(/name="bereich"/g)).toHaveLength(MANY_VALUES)
    expect(html).toContain(label('domain', 'transport'))
    expect(html).not.toMatch(/<details[^>]* open/)
    // Without JavaScript there is no field that does nothing.
    expect(html).not.toContain(t('near.narrow', { facet: t('search.facet.domain') }))
    expect(groups(MANY_VALUES, ['energy'])).toMatch(/<details[^>]* open/)
  })

  it('of few values stands as it is', () => expect(groups(MANY_VALUES - 1)).not.toContain('<details'))
})
