import { describe, expect, it } from 'vitest'
import { partnerProgress, questionProgress } from '~/domain/progress/challenge'
import { PartnerList } from '~/features/challenges/components/partner-list'
import { QuestionItem } from '~/features/challenges/components/question-item'
import { BOTH, EVIL, factsOf, show, textOf, wordsIn } from '../show'

const AT = new Date('2027-01-10T11:00:00Z')
const DUE = new Date('2027-01-15T11:00:00Z')
type Question = Parameters<typeof QuestionItem>[0]['question']
type State = Question['state']

/** A question in a state, seen before or after the day on which its answer is due. */
function question(state: State, at = AT): Question {
  return {
    ...{ id: 'q', number: 3, text: EVIL, askedAt: AT, state, version: 1, asker: null, earlier: [] },
    isOverdue: state === 'open' && at >= DUE,
    answer: state === 'answered' ? EVIL : '',
    reason: state === 'dismissed' ? EVIL : '',
    answeredAt: state === 'open' ? null : AT,
    progress: { ...questionProgress(state, DUE, at), usual: { isKnown: true, days: 4, count: 31 } },
  }
}

describe('a question', () => {
  it.each(BOTH)(
    'that is open says who answers, by when, how long that usually takes, what comes then (%s)',
    (locale) => {
      const { t } = wordsIn(locale)
      const facts = factsOf(show(<QuestionItem question={question('open')} isYours={false} />, locale))
      expect(facts[t('progress.state')]).toBe(t('progress.state.question.open'))
      expect(facts[t('progress.turn')]).toBe(t('progress.turn.authority'))
      expect(facts[t('progress.due')]).toContain(t('usual.answer', { count: 4, cases: 31 }))
      expect(facts[t('progress.next')]).toBe(t('progress.next.question.open'))
    },
  )

  it('tells those who answer that it is their turn, and everybody that an answer is overdue', () => {
    const { t } = wordsIn('de')
    const late = factsOf(show(<QuestionItem question={question('open', DUE)} isYours />))
    expect(late[t('progress.turn')]).toBe(t('progress.you'))
    expect(late[t('progress.state')]).toBe(t('progress.state.question.overdue'))
    expect(late[t('progress.due')]).toContain('Freitag, 15. Januar 2027 um 12:00 MEZ')
  })

  it.each(['answered', 'dismissed'] as const)(
    'that is %s says that nothing is due, and shows words as text',
    (state) => {
      const { t } = wordsIn('de')
      const html = show(<QuestionItem question={question(state)} isYours />)
      expect(html).not.toContain('<img')
      for (const part of [
        t('progress.turn.nobody'),
        t('progress.due.nobody'),
        t(`progress.next.question.${state}`),
      ])
        expect(textOf(html)).toContain(part)
      expect(textOf(html)).not.toContain(t('progress.you'))
    },
  )
})

describe('an authority that was asked to take part', () => {
  const partner = (state: 'invited' | 'declined', actions: ('confirm' | 'decline')[]) => ({
    ...{ organisationId: 'o', name: 'Amt', state, invitedAt: AT, answeredAt: null, reason: null },
    ...{ actions, progress: partnerProgress(state, 'draft') },
  })

  it('reads that it is its turn, and the one that asked reads whom it waits for', () => {
    const { t } = wordsIn('de')
    const turn = (actions: ('confirm' | 'decline')[], state: 'invited' | 'declined' = 'invited') =>
      factsOf(show(<PartnerList partners={[partner(state, actions)]} answer={undefined} />))[
        t('progress.turn')
      ]
    expect(turn(['confirm', 'decline'])).toBe(t('progress.you'))
    expect(turn([])).toBe(t('progress.turn.partner'))
    expect(turn([], 'declined')).toBe(t('progress.turn.leader'))
  })
})
