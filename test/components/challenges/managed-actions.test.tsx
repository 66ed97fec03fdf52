import { describe, expect, it } from 'vitest'
import type { ActionVerdict } from '~/domain/challenge/available-actions'
import type { ChallengeObjection } from '~/domain/challenge/lifecycle'
import { ManageLinks } from '~/features/challenges/components/manage-links'
import { ManagedActions, type StepAnswer } from '~/features/challenges/components/managed-actions'
import { type ManagedStep, stepSchema } from '~/features/challenges/schema'
import {
  answerTo,
  BOTH,
  buttonsOf,
  disabledActions,
  fieldOf,
  hiddenFields,
  linksOf,
  show,
  textOf,
  wordsIn,
} from '../show'
import { brokenReferences, INTACT, openingTags } from '../ui/markup'

const allowed = (action: ManagedStep): ActionVerdict => ({ action, allowed: true, to: 'draft' })
const refused = (action: ManagedStep, reason: ChallengeObjection): ActionVerdict => ({
  action,
  allowed: false,
  reason,
})
const page = (actions: readonly ActionVerdict[], answer?: StepAnswer, locale: 'de' | 'en' = 'de') =>
  show(<ManagedActions actions={actions} version={7} answer={answer} />, locale)
const { t } = wordsIn('de')

describe('the steps of the management page', () => {
  it.each(['submit', 'approve', 'return', 'recall', 'withdraw', 'archive'] as const)(
    'send %s with the version that the person saw',
    (step) => {
      const html = page([allowed(step)])
      expect(hiddenFields(html)).toEqual({ step, version: '7' })
      expect(buttonsOf(html)).toEqual([t(`challengeManage.${step}`)])
      expect(textOf(html)).toContain(t(`challengeManage.${step}.text`))
      expect(openingTags(html, '<form', 'method="post"')).toHaveLength(1)
      expect(disabledActions(html)).toEqual({})
    },
  )

  it.each([
    ['submit', 'incomplete'],
    ['submit', 'authorityNotVerified'],
    ['submit', 'deadlineTooSoon'],
    ['approve', 'samePerson'],
    ['approve', 'staffNotNeeded'],
  ] as const)('show %s disabled with the reason %s', (step, reason) => {
    for (const locale of BOTH) {
      const html = page([refused(step, reason)], undefined, locale)
      const words = wordsIn(locale)
      expect(disabledActions(html)).toEqual({
        [words.t(`challengeManage.${step}`)]: words.t(`reason.${reason}`),
      })
      expect(buttonsOf(html)).toEqual([])
      expect(openingTags(html, '<form')).toEqual([])
      expect(brokenReferences(html)).toEqual(INTACT)
    }
  })

  it.each(['approve', 'return', 'withdraw', 'archive'] as const)('ask twice before %s', (step) => {
    const html = page([allowed(step)])
    expect(openingTags(html, '<details')).toHaveLength(1)
    expect(openingTags(html, '<details', 'open')).toEqual([])
    expect(html.indexOf('<summary')).toBeLessThan(html.indexOf('<button'))
  })

  it.each(['submit', 'recall'] as const)('do not ask twice before %s, which can be taken back', (step) => {
    expect(openingTags(page([allowed(step)]), '<details')).toEqual([])
  })

  it.each(['return', 'withdraw', 'archive'] as const)('ask for the reason of %s', (step) => {
    const field = fieldOf(page([allowed(step)]), 'reason')
    expect(field).toMatchObject({ isRequired: true, isInvalid: false, label: t('challengeForm.reason') })
  })

  it.each(['submit', 'approve', 'recall'] as const)('ask for no reason of %s', (step) => {
    expect(() => fieldOf(page([allowed(step)]), 'reason')).toThrow()
  })

  it('ask what became of it when it is archived, and at no other step', () => {
    const field = fieldOf(page([allowed('archive')]), 'outcome')
    expect(field).toMatchObject({ isRequired: true, label: t('challengeForm.outcome') })
    for (const step of ['submit', 'approve', 'return', 'recall', 'withdraw'] as const)
      expect(() => fieldOf(page([allowed(step)]), 'outcome')).toThrow()
  })

  it('keep a reason that was refused, open and marked, at its own step only', () => {
    const reason = 'x'.repeat(2001)
    const answer: StepAnswer = {
      ...answerTo(stepSchema, { step: 'withdraw', version: '7', reason }),
      step: 'withdraw',
    }
    const html = page([allowed('withdraw'), allowed('archive')], answer)
    const open = openingTags(html, '<details', 'open')
    expect(open).toHaveLength(1)
    const [withdraw = '', archive = ''] = html.split(/(?=<form)/).filter((part) => part.startsWith('<form'))
    expect(fieldOf(withdraw, 'reason')).toMatchObject({ isInvalid: true, value: reason })
    expect(fieldOf(withdraw, 'reason').descriptions).toContain(t('field.tooLong', { count: 2000 }))
    expect(fieldOf(archive, 'reason')).toMatchObject({ isInvalid: false, value: '' })
  })

  it('are not there where nothing can be done', () => {
    expect(page([])).toBe('')
  })

  it('leave the opening to the page of the proposals', () => {
    const html = page([{ action: 'open', allowed: true, to: 'opened' }])
    expect(html).toBe('')
  })
})

describe('the links of the management page', () => {
  const links = (state: string, isMember: boolean) =>
    Object.values(linksOf(show(<ManageLinks challengeId="c" state={state} isMember={isMember} />)))

  it.each(['draft', 'inApproval'])('lead nowhere public in %s', (state) => {
    expect(links(state, true)).toEqual([
      '/herausforderungen/c/vorschau',
      '/herausforderungen/c/gibt-es-das-schon',
      '/herausforderungen/c/gemeinsam',
      '/herausforderungen/c/kontakte',
    ])
    expect(links(state, false)).toEqual(['/herausforderungen/c/vorschau'])
  })

  it('lead members to partners, matches, contacts, questions, dates and proposals, staff to questions and proposals', () => {
    expect(links('published', true)).toHaveLength(9)
    expect(links('published', false)).toHaveLength(4)
    const texts = (isMember: boolean) =>
      textOf(show(<ManageLinks challengeId="c" state="published" isMember={isMember} />))
    expect(texts(true)).toContain(t('challengeManage.matches'))
    expect(texts(false)).not.toContain(t('challengeManage.matches'))
    expect(texts(false)).toContain(t('challengeManage.proposals'))
  })
})
