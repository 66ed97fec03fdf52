import { describe, expect, it } from 'vitest'
import { progressOf } from '~/domain/progress/progress'
import { ChangeSummary } from '~/features/challenges/components/change-list'
import { ChangePreview } from '~/features/challenges/components/change-preview'
import { ChangedFields } from '~/features/challenges/components/changed-fields'
import { fieldChanges } from '~/features/challenges/operations/present-change.server'
import { show, textOf, wordsIn } from '../show'

const { t, label } = wordsIn('de')
const T = new Date('2027-01-15T11:00:00Z')
const before = {
  problem: 'Es sind tausend Formulare <b>.',
  successCriteria: [{ criterion: 'Felder', target: '90 %' }],
  districts: ['13003', '13004'],
  budgetMinCents: '100000',
  personalData: 'none',
  readinessMin: null,
  english: { title: 'Old title', summary: '' },
}
const after = {
  problem: 'Es sind zehntausend Formulare <b>.',
  successCriteria: [{ criterion: 'Felder', target: '98 %' }],
  districts: ['13004'],
  budgetMinCents: '250050',
  personalData: 'anonymised',
  readinessMin: 5,
  english: { title: 'New title', summary: '' },
}
const FIELDS = Object.keys(before)
const changes = fieldChanges([...FIELDS, 'contactEmail', 'unknown'], before, after)
const html = show(<ChangedFields changes={changes} />)

describe('the fields of a change', () => {
  it('marks what was taken away and what is new, with words for screen readers', () => {
    expect(html).toContain('<del>')
    expect(html).toContain(`${t('change.removed')} </span></span>tausend</del>`)
    expect(html).toContain(`${t('change.added')} </span></span>zehntausend</ins>`)
    expect(html).toContain('&lt;b&gt;')
    expect(html).not.toContain('<b>')
  })

  it('shows criteria, lists, amounts and levels as people read them', () => {
    const text = textOf(html)
    for (const part of ['90', '98', '1.000', '2.500,50']) expect(text).toContain(part)
    expect(text).toContain(label('personalData', 'anonymised'))
    expect(html).toMatch(/<del>.*Rostock<\/del>/)
    expect(text).toMatch(/Rostock\n, Schwerin/)
    expect(text).toContain(t('conflict.empty'))
  })

  it('names the language of the English text, and says of a contact only that it changed', () => {
    expect(html).toContain('lang="en"')
    expect(textOf(html)).toContain(t('change.contact'))
    expect(changes.map((one) => one.field)).toEqual([...FIELDS, 'contactEmail'])
  })
})

describe('a change in short', () => {
  const change = {
    ...{ id: 'c', number: 1, appliedAt: T, note: 'Darum.', fields: ['problem'], isMaterial: true },
    ...{ deadlineBefore: T, deadlineAfter: new Date('2027-02-01T11:00:00Z'), approvedByStaff: false },
  }

  it('says when, what, why and until when since', () => {
    const text = textOf(show(<ChangeSummary change={change} />))
    for (const part of ['15. Januar 2027', t('challengeForm.problem'), 'Darum.', '1. Februar 2027'])
      expect(text).toContain(part)
    const same = textOf(show(<ChangeSummary change={{ ...change, deadlineAfter: T }} />))
    expect(same).not.toContain('Februar')
  })
})

describe('what a change would force, before it is sent', () => {
  const questions = {
    ...{ dates: { questionsUntil: T, answersUntil: null }, moved: [], over: [], missingYear: null },
  }
  const effect = {
    questions,
    ...{ isMaterial: true, material: ['problem' as const], minimumDays: 9, isOpen: true, phasesAfter: [] },
    ...{ deadlineBefore: T, deadlineAfter: new Date('2027-02-01T11:00:00Z') },
  }
  const open = {
    ...{ id: 'c', state: 'draft' as const, version: 1, note: '', returnReason: null, objection: null },
    ...{ effect, fields: changes, actions: [], progress: progressOf('change.draft') },
  } as const

  it('names the material fields, the days and both deadlines', () => {
    const text = textOf(show(<ChangePreview change={open} />))
    for (const part of [t('change.effect.material'), t('challengeForm.problem'), '9 Tage', '1. Februar 2027'])
      expect(text).toContain(part)
  })

  it('says which dates of questions follow, and why others stay', () => {
    const shown = (more: object) => {
      const change = { ...open, effect: { ...effect, questions: { ...questions, ...more } } }
      return textOf(show(<ChangePreview change={change} />))
    }
    expect(shown({ moved: ['questionsUntil'] })).toContain(t('change.dates.questionsUntil'))
    expect(shown({})).not.toContain(t('change.dates.questionsUntil'))
    expect(shown({ missingYear: 2031 })).toContain(t('change.dates.holidaysMissing', { year: '2031' }))
    expect(shown({ over: ['questionsUntil'] })).toContain(t('change.dates.over'))
    expect(shown({ over: ['answersUntil'] })).not.toContain(t('change.dates.over'))
  })

  it('says that an editorial one forces nothing, and what is still wrong', () => {
    const editorial = { ...effect, isMaterial: false, material: [], deadlineAfter: T }
    const change = { ...open, effect: editorial, objection: 'noteMissing' } as const
    const text = textOf(show(<ChangePreview change={change} />))
    for (const part of [t('change.effect.editorial'), t('change.deadlineStays'), t('reason.noteMissing')])
      expect(text).toContain(part)
  })
})
