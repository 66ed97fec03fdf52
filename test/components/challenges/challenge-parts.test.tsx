import { describe, expect, it } from 'vitest'
import { ADVISED_PERIOD, REQUIRED_FIELDS } from '~/domain/challenge/completeness'
import {
  ChallengeFilterForm,
  type FilterValues,
} from '~/features/challenges/components/challenge-filter-form'
import { ChallengeTexts } from '~/features/challenges/components/challenge-texts'
import { CompletenessList } from '~/features/challenges/components/completeness-list'
import { ConflictNotice } from '~/features/challenges/components/conflict-notice'
import {
  BOTH,
  EVIL,
  factsOf,
  fieldOf,
  headingsOf,
  itemsOf,
  linksOf,
  rowHeaders,
  rowsOf,
  show,
  textOf,
  wordsIn,
} from '../show'
import { openingTags } from '../ui/markup'

const { t } = wordsIn('de')

describe('the list of what is missing', () => {
  const list = (
    missing: readonly (typeof REQUIRED_FIELDS)[number][],
    isPeriodShort = false,
    locale: 'de' | 'en' = 'de',
  ) => show(<CompletenessList challengeId="c" missing={missing} isPeriodShort={isPeriodShort} />, locale)

  it.each(BOTH)('leads to every missing field by the name it has in the form (%s)', (locale) => {
    const html = list(REQUIRED_FIELDS, false, locale)
    const links = linksOf(html)
    expect(Object.keys(links)).toHaveLength(REQUIRED_FIELDS.length)
    expect(Object.keys(links)).toContain(wordsIn(locale).t('challengeForm.deadline'))
    const targets = Object.values(links).map((href) => href.split('#')[1])
    expect(targets).toContain('challenge-deadline')
    expect(targets).toContain('challenge-successCriteria[0].criterion')
    expect(targets).toContain('challenge-title')
    expect(targets).not.toContain('challenge-deadlineAt')
    const words = wordsIn(locale)
    expect(links[words.t('challengeForm.deadline')]).toMatch(/\/(bearbeiten|edit)\/dates#/)
    expect(links[words.t('challengeForm.title')]).toMatch(/\/(bearbeiten|edit)\/need#/)
  })

  it('says so when nothing is missing', () => {
    expect(textOf(list([]))).toBe(t('challengeManage.complete'))
    expect(textOf(list(['title']))).not.toContain(t('challengeManage.complete'))
  })

  it.each(BOTH)('warns of a short period without forbidding it (%s)', (locale) => {
    const words = wordsIn(locale)
    const text = words.t('challengeManage.periodShortText', { days: ADVISED_PERIOD.days })
    expect(textOf(list([], true, locale))).toContain(text)
    expect(textOf(list([], true, locale))).toContain(words.t('challengeManage.complete'))
    expect(textOf(list([], false, locale))).not.toContain(text)
  })
})

describe('the notice of a conflict', () => {
  const html = (locale: 'de' | 'en' = 'de') =>
    show(
      <ConflictNotice
        formId="f"
        differences={[
          { field: 'title', yours: 'Mein Titel', saved: EVIL },
          { field: 'summary', yours: '', saved: 'Gespeichert' },
        ]}
      />,
      locale,
    )

  it.each(BOTH)('shows both texts of every field that differs (%s)', (locale) => {
    const { t: words } = wordsIn(locale)
    expect(headingsOf(html(locale))).toEqual([
      words('conflict.both'),
      words('challengeForm.title'),
      words('challengeForm.summary'),
    ])
    const [, title = '', summary = ''] = html(locale).split('<section')
    const yours = words('conflict.yours')
    const saved = words('conflict.saved')
    expect(factsOf(title)).toEqual({ [yours]: 'Mein Titel', [saved]: EVIL })
    expect(factsOf(summary)).toEqual({
      [yours]: words('conflict.empty'),
      [saved]: 'Gespeichert',
    })
  })

  it('leaves the announcement to the summary of errors, and shows the text of others as text', () => {
    expect(openingTags(html(), 'role="alert"')).toEqual([])
    expect(textOf(html())).not.toContain(wordsIn('de').t('conflict.title'))
    expect(html()).not.toContain('<img')
  })
})

describe('the texts of a challenge', () => {
  const problem = { html: '<p>Risse.</p>', lang: 'de' } as const
  const criteria = [{ criterion: EVIL, target: '98 %' }]

  it.each(BOTH)('have a heading each and leave out what is empty (%s)', (locale) => {
    const html = show(<ChallengeTexts texts={{ problem }} criteria={[]} />, locale)
    expect(headingsOf(html)).toEqual([wordsIn(locale).t('challenge.section.problem')])
    expect(rowsOf(html)).toEqual([])
  })

  it('are marked as German on English pages only', () => {
    expect(show(<ChallengeTexts texts={{ problem }} criteria={criteria} />)).not.toContain('lang=')
    const english = show(<ChallengeTexts texts={{ problem }} criteria={criteria} />, 'en')
    expect(openingTags(english, 'lang="de"')).toHaveLength(3)
    const translated = { html: '<p>Cracks.</p>', lang: 'en' } as const
    expect(show(<ChallengeTexts texts={{ problem: translated }} criteria={[]} />, 'en')).not.toContain(
      'lang=',
    )
  })

  it('give the criteria as a table whose rows have headers', () => {
    const html = show(<ChallengeTexts texts={{}} criteria={criteria} />)
    expect(rowHeaders(html)).toEqual([EVIL])
    expect(rowsOf(html)).toEqual([[EVIL, '98 %']])
    expect(html).not.toContain('<img')
    expect(html).toContain(`>${t('challenge.section.successCriteria')}</caption>`)
  })
})

describe('the filter of the list', () => {
  const NONE: FilterValues = {
    text: '',
    phase: '',
    kind: '',
    domain: '',
    capability: '',
    technique: '',
    district: '',
    authority: '',
    sortierung: '',
  }
  const counts = { open: 3, closed: 0, opened: 1, withdrawn: 0, archived: 12 }
  const authorities = [{ id: 'o-1', name: EVIL }]
  const filter = (values: Partial<FilterValues> = {}, locale: 'de' | 'en' = 'de') =>
    show(
      <ChallengeFilterForm values={{ ...NONE, ...values }} counts={counts} authorities={authorities} />,
      locale,
    )

  it.each(BOTH)('is a plain GET form with a name and labelled fields (%s)', (locale) => {
    const words = wordsIn(locale)
    const [tag] = openingTags(filter({}, locale), '<form', 'method="get"', 'role="search"')
    expect(tag).toContain(`aria-label="${words.t('challenge.list.filters')}"`)
    const { sortierung: _, ...fields } = NONE
    for (const name of Object.keys(fields) as (keyof typeof fields)[])
      expect(fieldOf(filter({}, locale), name).label).toBe(words.t(`challenge.filter.${name}`))
  })

  it('says how many there are of each phase', () => {
    expect(textOf(filter())).toContain(`${t('challenge.phase.archived')} (12)`)
    expect(textOf(filter())).toContain(`${t('challenge.phase.closed')} (0)`)
  })

  it('shows what it filters by and unfolds where that lies deeper', () => {
    const html = filter({ text: 'Brücke', technique: 'documentExtraction' })
    expect(fieldOf(html, 'text').value).toBe('Brücke')
    expect(fieldOf(html, 'technique').value).toBe('documentExtraction')
    expect(openingTags(html, '<details', 'open')).toHaveLength(1)
    expect(openingTags(filter({ phase: 'open' }), '<details', 'open')).toEqual([])
  })

  it('leads back to everything', () => {
    const reset = wordsIn('en').t('shell.resetFilter')
    expect(linksOf(filter({ domain: 'energy' }, 'en'))[reset]).toBe('/en/challenges')
    expect(linksOf(filter({}, 'en'))).not.toHaveProperty(reset)
    expect(filter()).not.toContain('<img')
    expect(itemsOf(filter())).toEqual([])
  })
})
