import { LEAST_PEOPLE, LEAST_VOTES } from '~/domain/participation/opinion/limits'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { TextLink } from '~/ui/text-link'
import type { Surroundings } from '../operations/view-surroundings.server'
import { DiscussionCall } from './discussion-call'
import { OfficialAnswersSection } from './official-answers-section'
import { PollList } from './poll-list'

type Props = { consultation: { id: string }; surroundings: Surroundings }

/** Beside the statements of a consultation: its map of opinions, its polls, what is said about it, and by the office. */
export function ConsultationSlots({ consultation, surroundings }: Props) {
  const { t, locale } = useLanguage()
  const { id: consultationId } = consultation
  const { map, polls, discussion, answers, mayAnswer } = surroundings
  return (
    <>
      {map === 'drawn' && (
        <p>
          <TextLink href={path(locale, 'opinionMap', { consultationId })}>{t('opinion.title')}</TextLink>
        </p>
      )}
      {map === 'notYet' && <p>{t('opinion.later', { least: LEAST_PEOPLE, votes: LEAST_VOTES })}</p>}
      <PollList consultationId={consultationId} polls={polls} />
      <OfficialAnswersSection
        subject={{ type: 'consultation', id: consultationId }}
        {...{ answers, mayAnswer }}
      />
      <DiscussionCall subjectType="consultation" subjectId={consultationId} {...discussion} />
    </>
  )
}
