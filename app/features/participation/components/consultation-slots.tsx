import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { TextLink } from '~/ui/text-link'
import type { Surroundings } from '../operations/view-surroundings.server'
import { DiscussionCall } from './discussion-call'
import { OfficialAnswersSection } from './official-answers-section'
import { PollList } from './poll-list'

type Props = { consultation: { id: string; title: string }; surroundings: Surroundings }

/** Beside the statements of a consultation: its map of opinions, its polls, what is said about it, and by the office. */
export function ConsultationSlots({ consultation, surroundings }: Props) {
  const { t, locale } = useLanguage()
  const { id: consultationId, title } = consultation
  const { polls, discussion, answers, mayAnswer } = surroundings
  return (
    <>
      <p>
        <TextLink href={path(locale, 'opinionMap', { consultationId })}>{t('opinion.title')}</TextLink>
      </p>
      <PollList consultationId={consultationId} polls={polls} />
      <OfficialAnswersSection
        subject={{ type: 'consultation', id: consultationId, title }}
        {...{ answers, mayAnswer }}
      />
      <DiscussionCall subjectType="consultation" subjectId={consultationId} {...discussion} />
    </>
  )
}
