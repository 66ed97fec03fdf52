import { describe, expect, it } from 'vitest'
import type { RegisterVerdict } from '~/domain/register/entry'
import { EntrySteps } from '~/features/register/components/entry-steps'
import { ENTRY_STEPS, type EntryStep, entryStepSchema } from '~/features/register/schema-register'
import {
  answerTo,
  BOTH,
  buttonsOf,
  disabledActions,
  EVIL,
  fieldOf,
  hiddenFields,
  show,
  textOf,
  wordsIn,
} from '../show'
import { brokenReferences, INTACT, openingTags } from '../ui/markup'

const allowed = (action: EntryStep): RegisterVerdict => ({ action, allowed: true, to: 'draft' })
const steps = (actions: readonly RegisterVerdict[], hasVersion = false, locale: 'de' | 'en' = 'de') =>
  show(<EntrySteps {...{ actions, hasVersion }} version={4} answer={undefined} />, locale)
const { t } = wordsIn('de')

describe('the steps of an entry', () => {
  it('are nothing where nothing can be done', () => expect(steps([])).toBe(''))

  it.each(ENTRY_STEPS)('send %s with the version that the person saw', (step) => {
    const html = steps([allowed(step)])
    expect(hiddenFields(html)).toEqual({ step, version: '4' })
    expect(buttonsOf(html)).toEqual([t(`registerManage.${step}`)])
    expect(textOf(html)).toContain(t(`registerManage.${step}.text`))
    const isGrave = ['approve', 'return', 'discard', 'discardRevision', 'withdraw'].includes(step)
    expect(html.includes('<details')).toBe(isGrave)
    expect(openingTags(html, '<textarea', 'name="reason"')).toHaveLength(
      ['return', 'withdraw'].includes(step) ? 1 : 0,
    )
  })

  it('ask what changed only where an earlier version is public', () => {
    expect(openingTags(steps([allowed('submit')]), 'name="note"')).toEqual([])
    expect(fieldOf(steps([allowed('submit')], true), 'note').isRequired).toBe(false)
    expect(openingTags(steps([allowed('approve')], true), 'name="note"')).toEqual([])
  })

  it.each(['incomplete', 'contradiction', 'prohibitedInUse'] as const)(
    'show the submission disabled with the reason %s',
    (reason) => {
      for (const locale of BOTH) {
        const words = wordsIn(locale)
        const html = steps([{ action: 'submit', allowed: false, reason }], false, locale)
        expect(disabledActions(html)).toEqual({
          [words.t('registerManage.submit')]: words.t(`registerReason.${reason}`),
        })
        expect(openingTags(html, '<form')).toEqual([])
        expect(brokenReferences(html)).toEqual(INTACT)
      }
    },
  )

  it('give an answer back to its own step alone', () => {
    const sent = { step: 'return', version: 'x', reason: EVIL }
    const html = show(
      <EntrySteps
        actions={[allowed('return'), allowed('withdraw')]}
        version={4}
        hasVersion
        answer={{ ...answerTo(entryStepSchema, sent), step: 'return' }}
      />,
    )
    expect(openingTags(html, '<details', 'open')).toHaveLength(1)
    expect(html.split('alert(1)')).toHaveLength(2)
    expect(html).not.toContain('<img')
  })
})
