import type { OrganisationKind } from '~/domain/taxonomy/vocabulary'
import { useLanguage } from '~/i18n/context'
import { formatDate } from '~/i18n/format'
import { path } from '~/paths'
import { Badge } from '~/ui/badge'
import { Card } from '~/ui/card'
import { TextLink } from '~/ui/text-link'
import { MatchScore } from './match-score'

export type ProviderMatchRow = {
  id: string
  name: string
  kind: OrganisationKind
  city: string | null
  score: number
  reasons: readonly string[]
  notifiedAt: Date | null
  invitedAt: Date | null
  takesInvitations: boolean
}

type Props = {
  row: ProviderMatchRow
  /** where the person may invite it to this challenge */
  challengeId: string | null
}

/** A provider that fits a challenge, with the way to its profile and to its invitation. */
export function ProviderMatch({ row, challengeId }: Props) {
  const { t, label, locale } = useLanguage()
  const { id, name, kind, city, score, reasons, notifiedAt, invitedAt, takesInvitations } = row
  const invite = path(locale, 'matchInvite', { organisationId: id })
  return (
    <Card
      href={path(locale, 'organisation', { organisationId: id })}
      level={2}
      title={name}
      preline={[label('kind', kind), city].filter(Boolean).join(' · ')}
      marks={invitedAt && <Badge tone="info">{t('invite.invited')}</Badge>}
      footer={
        (notifiedAt || invitedAt || challengeId) && (
          <>
            {notifiedAt && (
              <span>{t('matching.challenge.told', { date: formatDate(locale, notifiedAt) })}</span>
            )}
            {invitedAt && <span>{t('invite.public.on', { date: formatDate(locale, invitedAt) })}</span>}
            {challengeId && !invitedAt && !takesInvitations && <span>{t('reason.takesNoInvitations')}</span>}
            {challengeId && !invitedAt && takesInvitations && (
              <TextLink
                href={`${invite}?herausforderung=${challengeId}`}
                className="relative z-10"
                aria-label={`${t('invite.open')}: ${name}`}
              >
                {t('invite.open')}
              </TextLink>
            )}
          </>
        )
      }
    >
      <MatchScore score={score} reasons={reasons} />
    </Card>
  )
}
