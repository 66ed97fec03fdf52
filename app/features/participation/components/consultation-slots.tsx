import { LEAST_PEOPLE, LEAST_VOTES } from '~/domain/participation/opinion/limits'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { TextLink } from '~/ui/text-link'
import type { Surroundings } from '../operations/view-surroundings.server'
import { PollList } from './poll-list'
import { TalkSection } from './talk-section'

type Props = { consultation: { id: string }; surroundings: Surroundings }

/** Beside the statements of a consultation: its map of opinions, its polls, what is said about it, and by the office. */
export function ConsultationSlots({ consultation, surroundings }: Props) {
  const { t, locale } = useLanguage()
  const { id: consultationId } = consultation
  const { map, polls } = surroundings
  return (
    <>
      {map === 'drawn' && (
        <p>
          <TextLink href={path(locale, 'opinionMap', { consultationId })}>{t('opinion.title')}</TextLink>
        </p>
      )}
      {map === 'notYet' && <p>{t('opinion.later', { least: LEAST_PEOPLE, votes: LEAST_VOTES })}</p>}
      <PollList consultationId={consultationId} polls={polls} />
      <TalkSection subject={{ type: 'consultation', id: consultationId }} talk={surroundings} />
    </>
  )
}
