import type { CopyPartner } from '~/domain/proposal/copy'
import type { GonePartner } from '~/domain/proposal/gone-partners'
import { useLanguage } from '~/i18n/context'
import { formatInstant } from '~/i18n/format'
import { Badge } from '~/ui/badge'
import { Heading } from '~/ui/heading'
import { ResponsiveTable } from '~/ui/responsive-table'
import { Time } from '~/ui/time'
import { GonePartners } from './gone-partners'

/** Who said yes for a partner. Without a name where the account was erased. */
export type Confirmed = { organisationId: string; name: string; role: string; at: Date }

type Props = { partners: readonly CopyPartner[]; confirmations: readonly Confirmed[] }

type HandedInProps = Props & {
  /** those that take part no more, for who reads after the opening */
  gone?: readonly GonePartner[]
}

/** With whom a frozen version was handed in, who confirmed it for each of them, and who has gone since. */
export function HandedInWith({ gone = [], ...props }: HandedInProps) {
  const { t } = useLanguage()
  if (props.partners.length === 0) return null
  return (
    <section>
      <Heading level={2} look="medium">
        {t('consortium.frozen.title')}
      </Heading>
      <ConfirmationTable caption={t('consortium.frozen.title')} {...props} />
      <GonePartners gone={gone} />
    </section>
  )
}

/** One row a partner: who confirmed this very copy and when, or that it is missing. */
export function ConfirmationTable({ partners, confirmations, caption }: Props & { caption: string }) {
  const { t, locale } = useLanguage()
  const of = (id: string) => confirmations.find((one) => one.organisationId === id)
  return (
    <ResponsiveTable
      caption={caption}
      isCaptionHidden
      rows={partners}
      rowKey={({ organisationId }) => organisationId}
      columns={[
        {
          key: 'organisation',
          label: t('consortium.organisation'),
          isRowHeader: true,
          cell: ({ name }) => name,
        },
        {
          key: 'who',
          label: t('consortium.copy.who'),
          cell: ({ organisationId }) => {
            const yes = of(organisationId)
            if (!yes) return <Badge tone="warning">{t('consortium.copy.missing')}</Badge>
            if (yes.name === '') return t('consortium.copy.erased')
            return t('consortium.copy.person', { name: yes.name, role: yes.role })
          },
        },
        {
          key: 'at',
          label: t('consortium.copy.at'),
          cell: ({ organisationId }) => {
            const at = of(organisationId)?.at
            return at ? (
              <Time dateTime={at.toISOString()} text={formatInstant(locale, at)} />
            ) : (
              t('shell.none')
            )
          },
        },
      ]}
    />
  )
}
