import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { ButtonLink } from '~/ui/button-link'
import { Heading } from '~/ui/heading'
import { Note } from '~/ui/note'
import { Stack } from '~/ui/stack'
import { TextLink } from '~/ui/text-link'
import { WatchButton } from './watch-button'

/** watching: null for people who are signed out */
type Props = { challengeId: string; watching: boolean | null; hasDates: boolean }

/** Ways to hear what happens with a challenge: watching, the calendar, the feed. */
export function StayInformed({ challengeId, watching, hasDates }: Props) {
  const { t, locale } = useLanguage()
  const weiter = path(locale, 'challenge', { challengeId })
  return (
    <Stack>
      <Heading level={2} look="medium">
        {t('watch.heading')}
      </Heading>
      {watching === null ? (
        <p>
          <ButtonLink look="secondary" href={`${path(locale, 'logIn')}?${new URLSearchParams({ weiter })}`}>
            {t('watch.signedOut')}
          </ButtonLink>
        </p>
      ) : (
        <WatchButton challengeId={challengeId} isWatching={watching} from="challenge" />
      )}
      <Note>{t(watching ? 'watch.watching' : 'watch.text')}</Note>
      <ul>
        {hasDates && (
          <li>
            <TextLink href={path(locale, 'challengeCalendar', { challengeId })} reloadDocument>
              {t('calendar.link')}
            </TextLink>
          </li>
        )}
        <li>
          <TextLink href={path(locale, 'challengeNews', { challengeId })} reloadDocument>
            {t('feed.link')}
          </TextLink>
        </li>
      </ul>
    </Stack>
  )
}
