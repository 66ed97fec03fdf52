import { describe, expect, it } from 'vitest'
import { OpinionExplained } from '~/features/participation/components/opinion-explained'
import { OpinionFiles } from '~/features/participation/components/opinion-files'
import { OpinionMapSection } from '~/features/participation/components/opinion-map-section'
import { OpinionPicture } from '~/features/participation/components/opinion-picture'
import { GroupTable, StatementTable, TellingTable } from '~/features/participation/components/opinion-tables'
import { UniformNote } from '~/features/participation/components/uniform-note'
import type { GroupView, MapView, OpinionView, StatementRow } from '~/features/participation/opinion-view'
import { BOTH, EVIL, headingsOf, itemsOf, linksOf, rowHeaders, rowsOf, show, textOf, wordsIn } from '../show'
import { brokenReferences, INTACT, openingTags } from '../ui/markup'

type Drawn = Extract<OpinionView, { state: 'drawn' }>
const drawnAt = new Date('2026-11-24T12:00:00Z')
const outline = { x: 1, y: 0.5, long: 0.5, short: 0.25, degrees: 30 }
const row = (more: Partial<StatementRow> = {}): StatementRow => ({
  ...{ number: 3, text: EVIL, total: { agree: 15, disagree: 4, pass: 1 } },
  groups: [{ agree: 9, disagree: 3, pass: 0 }, null],
  ...more,
})
const telling = { ...row(), side: 'agree', isSignificant: true } as const
const two: MapView = {
  people: 20,
  groups: [
    { size: 13, telling: [telling] },
    { size: 7, telling: [] },
  ],
  picture: {
    reach: 2,
    outlines: [outline, { ...outline, x: -1 }],
    dots: [
      { group: 0, x: 1, y: 0.5, people: 8 },
      { group: 1, x: -1, y: 0, people: 5 },
    ],
    scattered: 7,
  },
  ...{ carried: [row()], agreed: [], rejected: [], contended: [row({ number: 8 })], own: null },
}
const one: MapView = {
  ...two,
  groups: [{ size: 20, telling: [] }],
  picture: { ...two.picture, outlines: [outline], dots: [], scattered: 0 },
}
const drawn = (more: Partial<Drawn> = {}): Drawn => ({
  ...{
    state: 'drawn',
    drawnAt,
    voters: 30,
    people: 20,
    uniform: null,
    isWithoutUniform: false,
    hasBoth: false,
  },
  map: two,
  ...more,
})
type Section = Parameters<typeof OpinionMapSection>[0]
const section = (view: OpinionView, more: Partial<Section> = {}, locale: 'de' | 'en' = 'de') =>
  show(<OpinionMapSection {...{ view, here: '/karte', isOver: false, isSignedIn: false, ...more }} />, locale)

describe('the section of the map', () => {
  it.each([
    ['none', { state: 'none' }, 'Es gibt noch kein Meinungsbild'],
    ['one missing', { state: 'tooFew', people: 14, missing: 1, drawnAt }, 'Es fehlt noch eine Person'],
    ['more missing', { state: 'tooFew', people: 4, missing: 11, drawnAt }, 'Es fehlen noch 11 Personen'],
  ] as const)('has no picture and no numbers of people where there are too few: %s', (_, view, title) => {
    for (const isSignedIn of [true, false]) {
      const html = section(view, { isSignedIn })
      expect(headingsOf(html)[0]).toBe(title)
      expect(html).not.toContain('ui-group-map')
      expect(html).not.toContain('<table')
      expect(textOf(html)).toContain('So entsteht das Meinungsbild')
    }
  })

  it('says how many are needed and how many there are', () => {
    const text = textOf(section({ state: 'tooFew', people: 4, missing: 11, drawnAt }))
    expect(text).toContain('ab 15 Personen, die über mindestens 7 Thesen')
    expect(text).toContain('Bisher sind es 4.')
  })

  it.each(BOTH)('has every part of a drawn map once, in order (%s)', (locale) => {
    const { t } = wordsIn(locale)
    const html = section(drawn(), {}, locale)
    expect(headingsOf(html)).toEqual([
      t('opinion.map'),
      t('opinion.carried'),
      t('opinion.contended'),
      t('opinion.agreed'),
      t('opinion.rejected'),
      t('opinion.group.heading', { letter: 'A', count: 13 }),
      t('opinion.group.heading', { letter: 'B', count: 7 }),
    ])
    expect(textOf(html)).toContain(t('opinion.agreed.none'))
    expect(textOf(html)).toContain(t('opinion.rejected.none'))
    expect(textOf(html)).toContain(t('opinion.group.none'))
    expect(html).not.toContain('style=')
    expect(html).not.toContain('<img')
    expect(brokenReferences(html)).toEqual(INTACT)
  })

  it.each([
    [false, true],
    [true, false],
  ])('tells when the next picture comes only while people vote (over: %s)', (isOver, isTold) => {
    const text = textOf(section(drawn(), { isOver }))
    expect(text).toContain('24. November 2026 um 13:00 MEZ. 20 von 30 Personen')
    expect(text.includes('Ein neues Bild entsteht')).toBe(isTold)
  })

  it.each([
    [2, 'Es gibt keine getrennten Gruppen'],
    [1e-5, 'Alle haben gleich abgestimmt.'],
    [1e-6, 'Alle haben gleich abgestimmt.'],
  ])('of one group tells apart near and same places: %d', (reach, words) => {
    const map = { ...one, picture: { ...one.picture, reach } }
    const html = section(drawn({ map }))
    expect(textOf(html)).toContain(words)
    expect(headingsOf(html)).toEqual([
      ...['Die Gruppen im Bild', 'Das findet die Mehrheit richtig', 'Das lehnt die Mehrheit ab'],
    ])
    expect(textOf(section(drawn()))).not.toContain(words)
  })

  it.each([
    ['signed out', two, false, null],
    ['not yet placed', two, true, 'sobald Sie über 7 Thesen abgestimmt haben'],
    ['in a group', { ...two, own: { x: 0, y: 0, group: 1 } }, true, 'Sie stehen Gruppe B am nächsten.'],
    ['in the only group', { ...one, own: { x: 0, y: 0, group: 0 } }, true, 'Das Kreuz im Bild sind Sie.'],
  ] as const)('says where the person who looks stands: %s', (_, map, isSignedIn, words) => {
    const text = textOf(section(drawn({ map }), { isSignedIn }))
    expect(text.includes('Ihr Platz')).toBe(isSignedIn)
    if (words) expect(text).toContain(words)
  })

  it('asks nobody for votes once the voting is over', () => {
    const text = textOf(section(drawn({ map: two }), { isSignedIn: true, isOver: true }))
    expect(text).not.toContain('Ihr Platz')
    const own = { x: 0, y: 0, group: 1 }
    expect(textOf(section(drawn({ map: { ...two, own } }), { isSignedIn: true, isOver: true }))).toContain(
      'Sie stehen Gruppe B am nächsten.',
    )
  })
})

describe('the picture', () => {
  it('has everything to scale, in the same place as its words', () => {
    const html = show(<OpinionPicture map={two} />)
    expect(html).toContain('rx="25"')
    expect(html).toContain('ry="12.5"')
    expect(html).toContain('translate(50 -25) rotate(-30)')
    expect(html).toContain('scale(1.4)')
    expect(html.match(/ui-group-map__dot"/g)).toHaveLength(2)
    expect(html).toContain('<title id="opinion-map-t">Karte mit 2 Gruppen</title>')
    expect(html).toContain('aria-labelledby="opinion-map-t opinion-map-d"')
    expect(html).not.toContain('style=')
    expect(show(<OpinionPicture map={one} />)).toContain('Karte mit 1 Gruppe<')
  })

  it.each([
    [0, null],
    [1, 'Für eine Person steht kein Zeichen'],
    [7, 'Für 7 Personen steht kein Zeichen'],
  ])('says for how many there is no sign: %d', (scattered, words) => {
    const text = textOf(show(<OpinionPicture map={{ ...two, picture: { ...two.picture, scattered } }} />))
    expect(text.includes('kein Zeichen')).toBe(words !== null)
    if (words) expect(text).toContain(words)
  })

  it.each([
    ['de', 'Sie'],
    ['en', 'You'],
  ] as const)('marks the own place with a word (%s)', (locale, word) => {
    const html = show(<OpinionPicture map={{ ...two, own: { x: 1, y: 1, group: 0 } }} />, locale)
    expect(html).toContain(`>${word}</text>`)
    expect(html).toContain('transform="translate(50 -50)"')
    expect(show(<OpinionPicture map={two} />, locale)).not.toContain('group-map__own')
  })
})

describe('the tables', () => {
  it('have what the picture shows', () => {
    expect(rowsOf(show(<GroupTable map={two} />))).toEqual([
      ['Gruppe A', '13', '65 %'],
      ['Gruppe B', '7', '35 %'],
    ])
    expect(rowsOf(show(<GroupTable map={one} />))).toEqual([['Alle zusammen', '20', '100 %']])
    expect(rowHeaders(show(<GroupTable map={two} />))).toEqual(['Gruppe A', 'Gruppe B'])
  })

  const table = (rows: readonly StatementRow[], groups: number, locale: 'de' | 'en' = 'de') =>
    show(
      <StatementTable titleKey="opinion.carried" lead="Dazu" none="Keine." {...{ rows, groups }} />,
      locale,
    )

  it.each([
    [null, 'zu wenige Stimmen'],
    [{ agree: 0, disagree: 0, pass: 0 }, 'keine Stimmen'],
    [{ agree: 15, disagree: 4, pass: 1 }, '75 % dafür, 20 % dagegen, 5 % „Weiß nicht“ (20 Stimmen)'],
    [{ agree: 5, disagree: 0, pass: 0 }, '100 % dafür, 0 % dagegen, 0 % „Weiß nicht“ (5 Stimmen)'],
  ])('say of %j only what may be told', (tally, words) => {
    expect(rowsOf(table([row({ total: tally, groups: [tally, null] })], 2))).toEqual([
      [`3. ${EVIL}`, words, words, 'zu wenige Stimmen'],
    ])
  })

  it('have no columns for a single group, and hide what a row does not have', () => {
    expect(rowsOf(table([row()], 1))[0]).toHaveLength(2)
    expect(rowsOf(table([row({ groups: [] })], 2))[0]?.slice(2)).toEqual([
      'zu wenige Stimmen',
      'zu wenige Stimmen',
    ])
  })

  it('are one sentence where there is nothing', () => {
    expect(textOf(table([], 2))).toBe('Das tragen alle Gruppen\nKeine.')
  })

  it('mark statements as German on English pages only', () => {
    expect(openingTags(table([row()], 2, 'en'), '<span', 'lang="de"')).toHaveLength(1)
    expect(table([row()], 2)).not.toContain('lang=')
    expect(table([row()], 2)).not.toContain('<img')
  })

  it.each([
    ['agree', true, 'stimmt zu'],
    ['agree', false, 'stimmt zu (kann Zufall sein)'],
    ['disagree', true, 'lehnt ab'],
    ['disagree', false, 'lehnt ab (kann Zufall sein)'],
  ] as const)('say which side a group takes, and how surely: %s, %s', (side, isSignificant, words) => {
    const group: GroupView = { size: 13, telling: [{ ...row(), side, isSignificant }] }
    const html = show(<TellingTable group={group} index={0} />)
    expect(rowsOf(html)).toEqual([
      [
        ...[`3. ${EVIL}`, words, '75 % dafür, 25 % dagegen, 0 % „Weiß nicht“ (12 Stimmen)'],
        '75 % dafür, 20 % dagegen, 5 % „Weiß nicht“ (20 Stimmen)',
      ],
    ])
    expect(headingsOf(html)).toEqual(['Gruppe A: 13 Personen'])
    expect(rowsOf(show(<TellingTable group={group} index={1} />))[0]?.[2]).toBe('zu wenige Stimmen')
  })
})

describe('people who always gave the same answer', () => {
  const note = (more: Partial<Drawn>) => show(<UniformNote view={drawn(more)} here="/karte" />)

  it.each([
    ['fewer than five', { uniform: null, hasBoth: true }, null, {}],
    ['counted, too few left', { uniform: 6 }, '6 Personen haben auf alle Thesen gleich geantwortet', {}],
    [
      ...(['counted', { uniform: 6, hasBoth: true }, '6 Personen haben auf alle'] as const),
      { 'Bild ohne diese Personen zeigen': '/karte?ansicht=ohne' },
    ],
    [
      ...([
        'left out',
        { uniform: 6, hasBoth: true, isWithoutUniform: true },
        'lässt 6 Personen weg',
      ] as const),
      { 'Bild mit allen Personen zeigen': '/karte' },
    ],
  ])('are told of: %s', (_, view, words, links) => {
    const html = note(view)
    expect(linksOf(html)).toEqual(links)
    if (words === null) expect(html).toBe('')
    else expect(textOf(html)).toContain(words)
    expect(textOf(html).includes('zu wenige für ein eigenes Bild')).toBe(
      words !== null && !('hasBoth' in view),
    )
  })
})

describe('how it comes about, and the files', () => {
  it.each(BOTH)('is folded, in plain words, with the number that holds (%s)', (locale) => {
    const { t } = wordsIn(locale)
    const html = show(<OpinionExplained />, locale)
    expect(openingTags(html, '<details')).toHaveLength(1)
    expect(openingTags(html, '<details', ' open')).toEqual([])
    expect(html.match(/<p>/g)).toHaveLength(5)
    expect(textOf(html)).toContain(t('opinion.how.vote', { votes: 7 }))
    expect(textOf(html)).toContain(t('opinion.how.privacy'))
  })

  it.each([
    ['de', '/beteiligung/k1/meinungsbild'],
    ['en', '/en/participation/k1/opinion-map'],
  ] as const)('are for tables and for programs, with what their columns hold (%s)', (locale, page) => {
    const { t } = wordsIn(locale)
    const html = show(<OpinionFiles consultationId="k1" />, locale)
    expect(linksOf(html)).toEqual({
      [t('opinion.files.csv')]: `${page}.csv`,
      [t('opinion.files.json')]: `${page}.json`,
    })
    expect(itemsOf(html)).toHaveLength(5)
    expect(new Set(itemsOf(html)).size).toBe(5)
  })
})
