import { useLanguage } from '~/i18n/context'
import { formatDate } from '~/i18n/format'
import { Callout } from '~/ui/callout'
import { Note } from '~/ui/note'
import { PlainText } from '~/ui/plain-text'
import { Time } from '~/ui/time'

type Props = { office: string; highlightedFor: string; highlightedAt: Date }

/** That an office highlights a contribution, and what for. Stands with the contribution. */
export function HighlightNote({ office, highlightedFor, highlightedAt }: Props) {
  const { t, locale } = useLanguage()
  return (
    <Callout title={t('highlight.by', { office })}>
      <PlainText text={highlightedFor} />
      <Note>
        <Time
          dateTime={highlightedAt.toISOString()}
          text={t('highlight.at', { date: formatDate(locale, highlightedAt) })}
        />
      </Note>
    </Callout>
  )
}
