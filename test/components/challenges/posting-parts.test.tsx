import { describe, expect, it } from 'vitest'
import { CommentOverview } from '~/features/challenges/components/comment-overview'
import { Commented, CommentsContext } from '~/features/challenges/components/commented'
import { PostingSteps } from '~/features/challenges/components/posting-steps'
import { ReviewForm } from '~/features/challenges/components/review-form'
import { SubmitPanel } from '~/features/challenges/components/submit-panel'
import { UnsavedDrafts } from '~/features/challenges/components/unsaved-drafts'
import type { Progress } from '~/features/challenges/operations/posting-steps.server'
import type { FieldComment } from '~/features/challenges/operations/read-comments.server'
import { reviewSchema } from '~/features/challenges/schema-review'
import { DraftNotice } from '~/shell/draft-notice'
import {
  answerTo,
  BOTH,
  buttonsOf,
  EVIL,
  fieldOf,
  hiddenFields,
  linksOf,
  show,
  textOf,
  wordsIn,
} from '../show'
import { brokenReferences, INTACT, openingTags } from '../ui/markup'

const { t } = wordsIn('de')
const AT = new Date('2027-01-05T13:03:00Z')
const STEPS: Progress[] = [
  { key: 'need', href: '/need', state: 'missing', missing: ['problem', 'summary'] },
  { key: 'goal', href: '/goal', state: 'complete', missing: [] },
  { key: 'english', href: '/english', state: 'optional', missing: [] },
]
const comment = (overrides: Partial<FieldComment> = {}): FieldComment => ({
  ...{ id: 'c', round: 2, field: 'problem', text: EVIL, asStaff: false, at: AT, isOld: false },
  ...overrides,
})

describe('the list of steps', () => {
  it.each(BOTH)('says how far each step is and what it lacks (%s)', (locale) => {
    const words = wordsIn(locale)
    const text = textOf(show(<PostingSteps challengeId="c" steps={STEPS} current="goal" />, locale))
    for (const state of ['missing', 'complete', 'optional'] as const)
      expect(text).toContain(words.t(`posting.state.${state}`))
    const fields = `${words.t('challengeForm.problem')}, ${words.t('challengeForm.summary')}`
    expect(text).toContain(words.t('posting.missing', { fields }))
  })

  it('marks where the reader is, the overview being the last step', () => {
    const html = (current: string) => show(<PostingSteps challengeId="c" steps={STEPS} current={current} />)
    expect(openingTags(html('goal'), '<li', 'aria-current="step"')).toHaveLength(1)
    expect(openingTags(html('review'), '<li', 'aria-current="step"')).toHaveLength(1)
    expect(linksOf(html('goal'))[`4. ${t('posting.step.review')}`]).toBe('/herausforderungen/c/bearbeiten')
  })
})

describe('the last step', () => {
  const panel = (steps: readonly Progress[]) =>
    show(<SubmitPanel challengeId="c" version={7} steps={steps} />)

  it('leads to what is missing and offers no button before', () => {
    const html = panel(STEPS)
    expect(linksOf(html)[t('challengeForm.problem')]).toBe(
      '/herausforderungen/c/bearbeiten/need#challenge-problem',
    )
    expect(buttonsOf(html)).toEqual([])
  })

  it('leads to a step that is no part of the form too: nobody looks for what is missing in vain', () => {
    const existing = { key: 'existing', href: '/schon-da', state: 'missing' as const, missing: [] }
    const html = panel([...STEPS.slice(1), existing])
    expect(linksOf(html)).toEqual({ [t('posting.step.existing')]: '/schon-da' })
    expect(buttonsOf(html)).toEqual([])
  })

  it('hands the text on as it was seen', () => {
    const html = panel(STEPS.slice(1))
    expect(hiddenFields(html)).toEqual({ step: 'submit', version: '7' })
    expect(openingTags(html, '<form', 'action="/herausforderungen/c/verwalten"')).toHaveLength(1)
  })
})

describe('comments of the second person', () => {
  const beside = (comments: readonly FieldComment[]) =>
    show(
      <CommentsContext.Provider value={comments}>
        <Commented field="problem">
          <p>Feld</p>
        </Commented>
      </CommentsContext.Provider>,
    )

  it('stand beside their field, with round and role, as text', () => {
    const html = beside([comment(), comment({ id: 'd', field: 'title', text: 'Anderswo' })])
    const by = { round: 2, who: t('posting.comment.second'), date: '5. Januar 2027' }
    expect(textOf(html)).toContain(t('posting.comment.by', by))
    expect(html).not.toContain('<img')
    expect(textOf(html)).not.toContain('Anderswo')
  })

  it('are folded where they are of an earlier round', () => {
    expect(openingTags(beside([comment({ isOld: true, asStaff: true })]), '<details')).toHaveLength(1)
    expect(openingTags(beside([comment()]), '<details')).toEqual([])
    expect(textOf(beside([]))).toBe('Feld')
  })

  it('lead from the overview to their field', () => {
    const html = show(<CommentOverview challengeId="c" comments={[comment({ field: 'deadline' })]} />)
    const link = t('posting.comment.toField', { field: t('challengeForm.deadline') })
    expect(linksOf(html)[link]).toBe('/herausforderungen/c/bearbeiten/dates#challenge-deadline')
    expect(show(<CommentOverview challengeId="c" comments={[]} />)).toBe('')
  })
})

describe('a draft that waits', () => {
  it.each([
    [false, 'draft.found', true],
    [true, 'draft.taken', false],
  ] as const)('taken: %s', (isTaken, title, offers) => {
    const html = show(<DraftNotice savedAt={AT} isTaken={isTaken} takeHref="/x?entwurf=uebernehmen" />)
    expect(textOf(html)).toContain(t(title, { date: '5. Januar 2027 um 14:03 MEZ' }))
    expect(linksOf(html)[t('draft.take')]).toBe(offers ? '/x?entwurf=uebernehmen' : undefined)
    expect(buttonsOf(html)).toContain(t('draft.discard'))
  })

  it('is named in the overview, unknown sections are not', () => {
    const drafts = [
      { section: 'goal', savedAt: AT },
      { section: 'gone', savedAt: AT },
    ]
    const html = show(<UnsavedDrafts challengeId="c" kind="open" drafts={drafts} />)
    expect(Object.values(linksOf(html))).toEqual(['/herausforderungen/c/bearbeiten/goal'])
    expect(show(<UnsavedDrafts challengeId="c" kind="open" drafts={drafts.slice(1)} />)).toBe('')
  })
})

describe('the form of the review', () => {
  const fields = [
    { field: 'problem', text: EVIL, codes: [], list: null, at: null },
    { field: 'domains', text: '', codes: ['energy'], list: 'domain', at: null },
    { field: 'deadline', text: '', codes: [], list: null, at: AT },
    { field: 'startsOn', text: '', codes: [], list: null, at: AT },
    { field: 'englishTitle', text: '', codes: [], list: null, at: null },
  ] as const
  const form = (canReturn: boolean, answer?: Parameters<typeof ReviewForm>[0]['answer']) =>
    show(
      <ReviewForm
        kind="open"
        version={4}
        fields={fields.map((one) => ({ ...one, codes: [...one.codes] }))}
        comments={[]}
        whyNew="Unsere Zähler stehen im Keller."
        {...{ canReturn, answer }}
      />,
    )

  it('shows every field with a box for a comment', () => {
    const html = form(true)
    expect(hiddenFields(html)).toEqual({ version: '4' })
    for (const { field } of fields)
      expect(fieldOf(html, `comment.${field}`).label).toContain(t(`challengeForm.${field}`))
    expect(html).not.toContain('<img')
    for (const text of [
      'Unsere Zähler',
      'Dienstag, 5. Januar 2027 um 14:03 MEZ',
      t('review.challenge.empty'),
    ])
      expect(textOf(html)).toContain(text)
    expect(openingTags(html, '<details', 'open')).toEqual([])
    expect(brokenReferences(html)).toEqual(INTACT)
  })

  it('keeps what was typed', () => {
    const sent = { version: '3', reason: '', 'comment.problem': 'Getippt' }
    const html = form(true, answerTo(reviewSchema, sent))
    expect(fieldOf(html, 'comment.problem').value).toBe('Getippt')
    expect(openingTags(html, '<details', 'open')).toHaveLength(1)
    expect(fieldOf(html, 'reason').isInvalid).toBe(true)
    expect(hiddenFields(html)).toEqual({ version: '3' })
  })

  it('is there to read only for whoever may not send it back', () => {
    expect(buttonsOf(form(false))).toEqual([])
    expect(() => fieldOf(form(false), 'comment.problem')).toThrow()
  })
})
