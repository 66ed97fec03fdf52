import { describe, expect, it } from 'vitest'
import { TalkSection } from '~/features/participation/components/talk-section'
import type { Talk } from '~/features/participation/operations/view-talk.server'
import { path } from '~/paths'
import { BOTH, EVIL, headingsOf, linksOf, show, textOf, wordsIn } from '../show'
import { brokenReferences, INTACT } from '../ui/markup'
import { AT } from './comments'

const ANSWER: Talk['answers'][number] = {
  ...{ id: 'a1', status: 'takenUp', isOverdue: false, reason: EVIL, dueAt: AT, answeredAt: AT },
  ...{ organisation: 'Amt Nord', sourceCount: 2 },
}
const COMMENT: Talk['discussion']['best'][number] = {
  ...{ id: 'c1', text: EVIL, author: 'Moewe', category: 'question', createdAt: AT },
}
const SUBJECT = { type: 'registerEntry', id: 'e1' }

describe.each(BOTH)('what is said about a thing (%s)', (locale) => {
  const { t } = wordsIn(locale)
  const talk = (given: Partial<Talk> = {}) =>
    show(
      <TalkSection
        subject={SUBJECT}
        talk={{ answers: [], mayAnswer: false, discussion: { count: 0, best: [] }, ...given }}
      />,
      locale,
    )
  const answer = path(locale, 'officialAnswerNew', { subjectType: SUBJECT.type, subjectId: SUBJECT.id })
  const discussion = path(locale, 'discussion', { subjectType: SUBJECT.type, subjectId: SUBJECT.id })

  it('is only the call to speak where nobody has said anything', () => {
    expect(headingsOf(talk())).toEqual([t('thread.call.title')])
    expect(linksOf(talk())).toEqual({ [t('thread.call.first')]: discussion })
  })

  it('is first what its office says, then what everybody says', () => {
    const html = talk({ answers: [ANSWER], discussion: { count: 7, best: [COMMENT] } })
    const [first, , second] = headingsOf(html)
    expect([first, second]).toEqual([t('officialAnswer.sectionTitle'), t('thread.call.title')])
    expect(Object.values(linksOf(html))).toEqual([
      path(locale, 'officialAnswer', { answerId: 'a1' }),
      path(locale, 'officialAnswers'),
      path(locale, 'comment', { commentId: 'c1' }),
      discussion,
    ])
    expect(html).not.toContain('<img')
    expect(brokenReferences(html)).toEqual(INTACT)
  })

  it('offers the answer of the office to nobody but its people', () => {
    expect(linksOf(talk({ mayAnswer: true }))).toMatchObject({ [t('officialAnswer.newLink')]: answer })
    for (const html of [talk(), talk({ answers: [ANSWER] })]) expect(html).not.toContain(answer)
  })

  it('shows no comment that nobody agreed with, but counts all of them', () => {
    const html = talk({ discussion: { count: 1234, best: [] } })
    expect(textOf(html)).toContain(locale === 'de' ? '1.234' : '1,234')
    expect(linksOf(html)).toEqual({ [t('thread.call.link')]: discussion })
  })
})
