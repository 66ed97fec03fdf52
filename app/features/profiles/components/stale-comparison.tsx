import type { OfferKind } from '~/domain/organisation/offer'
import type { ProfileValue } from '~/domain/organisation/profile'
import { useLanguage } from '~/i18n/context'
import { Alert } from '~/ui/alert'
import { ResponsiveTable } from '~/ui/responsive-table'
import { valueText } from './profile-values'

type Values<Field extends string> = Readonly<Partial<Record<Field, ProfileValue>>>

/** What an action answers where somebody else has saved in between. */
export type StaleValues<Field extends string = string> = {
  saved: Values<Field>
  yours: Values<Field>
  changed: readonly Field[]
}

type Props<Field extends string> = StaleValues<Field> & { of: 'profile' | 'finance' | OfferKind }

const FIELD_NAMES = {
  profile: 'profiles.field',
  finance: 'finance',
  product: 'offer.product',
  reference: 'offer.reference',
  certificate: 'offer.certificate',
} as const

/** Somebody else saved in between: both texts beside each other for every field that differs. */
export function StaleComparison<Field extends string>({ of, saved, yours, changed }: Props<Field>) {
  const { t, label } = useLanguage()
  const title =
    of === 'profile' ? 'profiles.stale.title' : of === 'finance' ? 'finance.stale.title' : 'offer.stale.title'
  const show = (field: Field, values: Values<Field>) =>
    valueText(label, field, values[field] ?? '') || t('shell.none')
  return (
    <>
      <Alert tone="warning" role="alert" title={t(title)}>
        <p>{t('profiles.stale.text')}</p>
      </Alert>
      <ResponsiveTable
        caption={t('profiles.stale.caption')}
        rows={changed}
        rowKey={(field) => field}
        columns={[
          {
            key: 'field',
            label: t('profiles.stale.field'),
            cell: (field) => label(FIELD_NAMES[of], field),
            isRowHeader: true,
          },
          { key: 'yours', label: t('profiles.stale.yours'), cell: (field) => show(field, yours) },
          { key: 'saved', label: t('profiles.stale.saved'), cell: (field) => show(field, saved) },
        ]}
      />
    </>
  )
}
