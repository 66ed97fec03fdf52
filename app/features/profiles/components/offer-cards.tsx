import type { ReactNode } from 'react'
import type { Validity } from '~/domain/organisation/certificate'
import { useLanguage } from '~/i18n/context'
import { formatDate } from '~/i18n/format'
import { Anchor } from '~/ui/anchor'
import { Badge, type BadgeTone } from '~/ui/badge'
import { Card } from '~/ui/card'
import type { ShownOffer } from '../operations/list-offer.server'
import { listOf } from './profile-values'

type Extra = { level: 3 | 4; children?: ReactNode }

/** A product: what it does, under which licence, where it runs and how ready it is. */
export function ProductCard({
  product,
  level,
  children,
}: Extra & { product: ShownOffer['products'][number] }) {
  const { t, label } = useLanguage()
  const { name, summary, licenceModel, spdx, hostingLocations, readiness, website } = product.values
  const where = listOf(hostingLocations).map((code) => label('hostingLocation', code))
  const stage = { level: String(readiness), text: label('readiness', String(readiness)) }
  return (
    <Card
      title={String(name)}
      level={level}
      marks={<Badge>{label('licenceModel', String(licenceModel))}</Badge>}
      footer={
        <>
          {spdx && <p>{t('offer.fact.licence', { spdx: String(spdx) })}</p>}
          {where.length > 0 && <p>{t('offer.fact.hosting', { where: where.join(', ') })}</p>}
          <p>{t('offer.fact.readiness', stage)}</p>
          <Website address={String(website)} />
          {children}
        </>
      }
    >
      <Words text={String(summary)} />
    </Card>
  )
}

/** A reference, and who stands behind it. */
export function ReferenceCard({
  reference,
  level,
  children,
}: Extra & { reference: ShownOffer['references'][number] }) {
  const { t } = useLanguage()
  const { title, client, summary, fromYear, untilYear, website } = reference.values
  const [from, until] = [String(fromYear), String(untilYear)]
  const years = until ? t('offer.fact.years', { from, until }) : t('offer.fact.since', { from })
  return (
    <Card
      title={String(title)}
      level={level}
      preline={String(client)}
      marks={
        <Badge tone={reference.proof === 'pilot' ? 'success' : 'neutral'}>
          {t(`offer.proof.${reference.proof}`)}
        </Badge>
      }
      footer={
        <>
          <p>{from === until ? from : years}</p>
          <Website address={String(website)} />
          {children}
        </>
      }
    >
      <Words text={String(summary)} />
    </Card>
  )
}

/** A certificate, and in words whether it holds today. */
export function CertificateCard({
  certificate,
  level,
  children,
}: Extra & { certificate: ShownOffer['certificates'][number] }) {
  const { t } = useLanguage()
  const { name, body, number, scope } = certificate.values
  return (
    <Card
      title={String(name)}
      level={level}
      marks={<ValidityBadge validity={certificate.validity} />}
      footer={
        <>
          <p>{t('offer.fact.body', { body: String(body) })}</p>
          {number && <p>{t('offer.fact.number', { number: String(number) })}</p>}
          {children}
        </>
      }
    >
      <Words text={String(scope)} />
    </Card>
  )
}

const TONES: Record<Validity['state'], BadgeTone> = { valid: 'success', expired: 'danger', notYet: 'warning' }

function ValidityBadge({ validity }: { validity: Validity }) {
  const { t, locale } = useLanguage()
  const day = validity.state === 'notYet' ? validity.from : validity.until
  const text =
    day === null
      ? t('offer.validity.unlimited')
      : t(`offer.validity.${validity.state}`, { date: formatDate(locale, new Date(day)) })
  return <Badge tone={TONES[validity.state]}>{text}</Badge>
}

/** What members wrote; they write German. */
function Words({ text }: { text: string }) {
  const { locale } = useLanguage()
  return text && <p lang={locale === 'de' ? undefined : 'de'}>{text}</p>
}

function Website({ address }: { address: string }) {
  if (!address) return null
  return (
    <p>
      <Anchor href={address} rel="nofollow noopener">
        {address}
      </Anchor>
    </p>
  )
}
