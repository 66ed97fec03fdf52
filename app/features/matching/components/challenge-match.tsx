import type { DeclineReason } from '~/domain/matching/decline'
import { useLanguage } from '~/i18n/context'
import { formatDeadline } from '~/i18n/format'
import { path } from '~/paths'
import { Badge } from '~/ui/badge'
import { Card } from '~/ui/card'
import { TextLink } from '~/ui/text-link'
import { Time } from '~/ui/time'
import { DeclineWay } from './decline-ways'
import { MatchScore } from './match-score'

export type ChallengeMatchRow = {
  id: string
  title: { text: string; lang: 'de' | 'en' }
  authorityName: string
  deadlineAt: Date
  score: number
  reasons: readonly string[]
  /** what the organisation has written to it already */
  proposalId: string | null
  /** that is a proposal of others, in which it takes part */
  isPartner: boolean
  isInvited: boolean
  /** why the organisation has hidden it */
  declineReason: DeclineReason | null
}

type Props = { row: ChallengeMatchRow; mayPropose: boolean; organisationId: string }

/** An open challenge that fits an organisation: until when, why, and the way to the proposal, or for writers to a new one. */
export function ChallengeMatch({ row, mayPropose, organisationId }: Props) {
  const { t, locale } = useLanguage()
  const { id: challengeId, title, authorityName, deadlineAt, score, reasons, proposalId, isPartner } = row
  const { isInvited, declineReason } = row
  const way = proposalId
    ? {
        href: path(locale, 'proposal', { proposalId }),
        label: t(isPartner ? 'matching.organisation.partner' : 'matching.organisation.proposal'),
      }
    : mayPropose && declineReason === null
      ? { href: path(locale, 'proposalNew', { challengeId }), label: t('matching.organisation.propose') }
      : null
  const due = t('matching.organisation.due', { date: formatDeadline(locale, deadlineAt) })
  return (
    <Card
      lang={title.lang}
      href={path(locale, 'challenge', { challengeId })}
      level={2}
      title={title.text}
      preline={authorityName}
      marks={
        isInvited && (
          <span lang={locale}>
            <Badge tone="info">{t('invite.badge')}</Badge>
          </span>
        )
      }
      footer={
        <>
          <span lang={locale}>
            <Time dateTime={deadlineAt.toISOString()} text={due} />
          </span>
          {way && (
            <TextLink
              lang={locale}
              href={way.href}
              className="relative z-10"
              aria-label={`${way.label}: ${title.text}`}
            >
              {way.label}
            </TextLink>
          )}
          {mayPropose && !proposalId && (
            <DeclineWay
              {...{ organisationId, challengeId }}
              title={title.text}
              isDeclined={declineReason !== null}
            />
          )}
        </>
      }
    >
      <div lang={locale} className="flex w-full flex-col gap-kern-space-default">
        {declineReason && <p>{t('decline.standsText', { reason: t(`decline.reason.${declineReason}`) })}</p>}
        {reasons.length > 0 && <MatchScore score={score} reasons={reasons} />}
      </div>
    </Card>
  )
}
