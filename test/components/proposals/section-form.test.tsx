import { describe, expect, it } from 'vitest'
import { PROPOSAL_SECTIONS, type ProposalSection } from '~/domain/proposal/sections'
import { type Conflict, SectionForm } from '~/features/proposals/components/section-form'
import { contentValues } from '~/features/proposals/operations/form-values.server'
import { proposalSectionSchema } from '~/features/proposals/schema-sections'
import { NOTHING_WAITS } from '~/shell/waiting-draft'
import {
  answerTo,
  BOTH,
  buttonsOf,
  EVIL,
  factsOf,
  fieldOf,
  headingsOf,
  hiddenFields,
  show,
  textOf,
  tickedOf,
  wordsIn,
} from '../show'
import { brokenReferences, INTACT, openingTags } from '../ui/markup'
import { written } from './content'

type Props = Parameters<typeof SectionForm>[0]
const { t } = wordsIn('de')
const ALONE = { team: { lead: 'Werft', partners: [] }, milestones: [], nextMilestone: 1 }
const form = (section: ProposalSection, overrides: Partial<Props> = {}, locale: 'de' | 'en' = 'de') =>
  show(
    <SectionForm
      {...{ section, proposalId: 'p', values: contentValues(written()), version: 4, base: 'title=abc' }}
      {...{ waiting: NOTHING_WAITS, answer: undefined, conflict: null, plan: ALONE }}
      {...overrides}
    />,
    locale,
  )
const typed = (section: ProposalSection, fields: Record<string, string>) =>
  answerTo(proposalSectionSchema(section), { version: '3', base: 'title=old', waiting: 'nothing', ...fields })

describe('the form of a section', () => {
  it('is saved by the Enter key: the first button of all removes no row', () => {
    const [first] = openingTags(form('costs'), '<button')
    expect(first).toMatch(/type="submit".*tabindex="-1".*aria-hidden="true".*name="next" value="here"/i)
  })

  it.each(BOTH)('labels every field and requires none before submission (%s)', (locale) => {
    const { t: words } = wordsIn(locale)
    for (const section of PROPOSAL_SECTIONS) {
      const html = form(section, {}, locale)
      expect(brokenReferences(html)).toEqual(INTACT)
      expect(buttonsOf(html)).toEqual(
        expect.arrayContaining([words('proposalEdit.saveAndGoOn'), words('proposalEdit.save')]),
      )
    }
    for (const [section, name] of [
      ['about', 'title'],
      ['approach', 'approach'],
      ['risks', 'risks'],
      ['results', 'readiness'],
      ['team', 'contactEmail'],
      ['team', 'references'],
    ] as const) {
      const field = fieldOf(form(section, {}, locale), name)
      expect(field.label).toContain(words(`proposalForm.${name}`))
      expect(field.isRequired).toBe(false)
    }
  })

  it('writes amounts as people type them and keeps three rows ready', () => {
    const html = form('costs')
    expect(fieldOf(html, 'costs[0].amount').value).toBe('12345,50')
    expect(fieldOf(html, 'costs[1].amount').value).toBe('1000')
    expect(fieldOf(html, 'costs[2].item').value).toBe('')
    expect(() => fieldOf(html, 'costs[3].item')).toThrow()
    const buttons = buttonsOf(html)
    for (const number of [1, 2, 3]) expect(buttons).toContain(t('proposalEdit.removeCost', { number }))
    expect(buttons).toContain(t('proposalEdit.addCost'))
  })

  it('keeps everything that was typed and ties errors to the cell', () => {
    const answer = typed('costs', { 'costs[0].item': EVIL, 'costs[0].amount': 'teuer' })
    const html = form('costs', { answer })
    expect(fieldOf(html, 'costs[0].amount')).toMatchObject({ value: 'teuer', isInvalid: true })
    expect(fieldOf(html, 'costs[0].amount').descriptions).toContain(t('field.money'))
    expect(fieldOf(html, 'costs[0].item')).toMatchObject({ value: EVIL, isInvalid: false })
    expect(html).not.toContain('<img')
    const mail = form('team', { answer: typed('team', { contactEmail: 'kein' }) })
    expect(fieldOf(mail, 'contactEmail').descriptions).toContain(t('field.email'))
  })

  it('carries what its author had before their eyes, also where the page was loaded anew', () => {
    expect(hiddenFields(form('about'))).toEqual({
      ...{ version: '4', base: 'title=abc', waiting: NOTHING_WAITS },
    })
    const answer = typed('about', { title: EVIL })
    expect(hiddenFields(form('about', { answer }))).toEqual({
      ...{ version: '3', base: 'title=old', waiting: NOTHING_WAITS },
    })
  })

  it('keeps nothing over a draft that waits', () => {
    const html = form('about', { waiting: '2027-01-05T13:03:00.000Z' })
    expect(buttonsOf(html)).not.toContain(t('draft.keep'))
    expect(textOf(html)).toContain(t('draft.paused'))
    expect(buttonsOf(form('about'))).toContain(t('draft.keep'))
  })

  it('offers no further row when the most are there', () => {
    const costs = Array.from({ length: 30 }, (_, index) => ({ item: `Posten ${index}`, cents: '1' }))
    const html = form('costs', { values: contentValues(written({ costs })) })
    expect(buttonsOf(html)).not.toContain(t('proposalEdit.addCost'))
  })
})

describe('a conflict in a section', () => {
  const conflict: Conflict = {
    ...{ seen: 'risks=abc readiness=def', fields: ['resultLicenceNote', 'readiness'] },
    yours: written({ resultLicenceNote: 'Mein Text', readiness: 4 }),
    saved: written({ resultLicenceNote: EVIL, readiness: null }),
  }

  it.each(BOTH)('shows both texts of each field and asks which counts (%s)', (locale) => {
    const { t: words, label } = wordsIn(locale)
    const answer = typed('results', { resultLicenceNote: 'Mein Text', 'choice.readiness': 'saved' })
    const html = form('results', { conflict, answer }, locale)
    expect(headingsOf(html)).toEqual(
      expect.arrayContaining([words('proposalForm.resultLicenceNote'), words('proposalForm.readiness')]),
    )
    const [, note = '', readiness = ''] = html.split('<section')
    expect(factsOf(note)).toEqual({ [words('conflict.yours')]: 'Mein Text', [words('conflict.saved')]: EVIL })
    const level = words('proposalForm.readinessLevel', { level: '4', label: label('readiness', '4') })
    expect(factsOf(readiness)).toEqual({
      ...{ [words('conflict.yours')]: level, [words('conflict.saved')]: words('shell.none') },
    })
    expect(tickedOf(html, 'choice.resultLicenceNote')).toEqual([])
    expect(tickedOf(html, 'choice.readiness')).toEqual(['saved'])
    expect(hiddenFields(html)['seen']).toBe(conflict.seen)
    expect(html).not.toContain('<img')
    expect(brokenReferences(html)).toEqual(INTACT)
  })
})
