import { useLanguage } from '~/i18n/context'
import { formatDateTime } from '~/i18n/format'
import { path } from '~/paths'
import { Card } from '~/ui/card'
import { TextLink } from '~/ui/text-link'
import { Time } from '~/ui/time'
import { MatchScore } from './match-score'

export type ChallengeMatchRow = {
  id: string
  title: { text: string; lang: 'de' | 'en' }
  authorityName: string
  deadlineAt: Date
  score: number
  reasons: readonly string[]
}

/** An open challenge that fits an organisation: until when, why, and for writers the way to a proposal. */
export function ChallengeMatch({ row, mayPropose }: { row: ChallengeMatchRow; mayPropose: boolean }) {
  const { t, locale } = useLanguage()
  const { id: challengeId, title, authorityName, deadlineAt, score, reasons } = row
  const due = t('matching.organisation.due', { date: formatDateTime(locale, deadlineAt) })
  return (
    <Card
      lang={title.lang}
      href={path(locale, 'challenge', { challengeId })}
      level={2}
      title={title.text}
      preline={authorityName}
      footer={
        <>
          <span lang={locale}>
            <Time dateTime={deadlineAt.toISOString()} text={due} />
          </span>
          {mayPropose && (
            <TextLink
              lang={locale}
              href={path(locale, 'proposalNew', { challengeId })}
              className="relative z-10"
              aria-label={`${t('matching.organisation.propose')}: ${title.text}`}
            >
              {t('matching.organisation.propose')}
            </TextLink>
          )}
        </>
      }
    >
      <div lang={locale} className="flex flex-col gap-kern-space-default">
        <MatchScore score={score} reasons={reasons} />
      </div>
    </Card>
  )
}
