import type { Talk } from '../operations/view-talk.server'
import { DiscussionCall } from './discussion-call'
import { OfficialAnswersSection } from './official-answers-section'

type Props = { subject: { type: string; id: string }; talk: Talk }

/** What is said about a thing, on its own page: by its office first, then by everybody. */
export function TalkSection({ subject, talk: { answers, mayAnswer, discussion } }: Props) {
  return (
    <>
      <OfficialAnswersSection {...{ subject, answers, mayAnswer }} />
      <DiscussionCall subjectType={subject.type} subjectId={subject.id} {...discussion} />
    </>
  )
}
