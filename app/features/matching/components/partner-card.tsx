import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { Card } from '~/ui/card'
import { TextLink } from '~/ui/text-link'
import type { ListedPartner } from '../operations/list-partners.server'

type Props = { partner: ListedPartner; ownId: string; mayAsk: boolean }

/** An organisation that one could work with: why, and the way to an introduction. */
export function PartnerCard({ partner, ownId, mayAsk }: Props) {
  const { t, label, locale } = useLanguage()
  const { id, name, kind, city, summary, reasons } = partner
  return (
    <Card
      href={path(locale, 'organisation', { organisationId: id })}
      level={2}
      title={name}
      preline={[label('kind', kind), city].filter(Boolean).join(' · ')}
      footer={<IntroductionWay of={partner} otherId={id} name={name} ownId={ownId} mayAsk={mayAsk} />}
    >
      {summary && <p lang="de">{summary}</p>}
      <ul aria-label={t('finding.reasons')} className="list-disc ps-kern-space-default">
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </Card>
  )
}

type WayProps = {
  of: Pick<ListedPartner, 'introductionId' | 'introductionState'>
  otherId: string
  name: string
  ownId: string
  mayAsk: boolean
}

/** The introduction that stands between the two, or for those who may write the way to a new one. */
export function IntroductionWay({ of, otherId, name, ownId, mayAsk }: WayProps) {
  const { t, locale } = useLanguage()
  if (of.introductionId) {
    const label = t(of.introductionState === 'agreed' ? 'finding.standing.agreed' : 'finding.standing.asked')
    return (
      <TextLink
        href={path(locale, 'introduction', { introductionId: of.introductionId })}
        className="relative z-10"
        aria-label={`${label}: ${name}`}
      >
        {label}
      </TextLink>
    )
  }
  if (!mayAsk) return null
  return (
    <TextLink
      href={`${path(locale, 'introductionNew', { organisationId: otherId })}?von=${ownId}`}
      className="relative z-10"
      aria-label={t('finding.askName', { name })}
    >
      {t('finding.ask')}
    </TextLink>
  )
}
