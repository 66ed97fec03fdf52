import { useLanguage } from '~/i18n/context'
import { formatDateTime } from '~/i18n/format'
import { path } from '~/paths'
import { Card } from '~/ui/card'
import { TextLink } from '~/ui/text-link'
import { Time } from '~/ui/time'
import { MatchScore } from './match-score'

export type ChallengeMatchRow = {
  id: string
  title: string
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
      href={path(locale, 'challenge', { challengeId })}
      level={2}
      title={title}
      preline={authorityName}
      footer={
        <>
          <Time dateTime={deadlineAt.toISOString()} text={due} />
          {mayPropose && (
            <TextLink
              href={path(locale, 'proposalNew', { challengeId })}
              className="relative z-10"
              aria-label={`${t('matching.organisation.propose')}: ${title}`}
            >
              {t('matching.organisation.propose')}
            </TextLink>
          )}
        </>
      }
    >
      <MatchScore score={score} reasons={reasons} />
    </Card>
  )
}
