import type { OfferKind } from '~/domain/organisation/offer'
import type { ProfileValue } from '~/domain/organisation/profile'
import { useLanguage } from '~/i18n/context'
import { isMessageKey } from '~/i18n/translate'
import { Alert } from '~/ui/alert'
import { ResponsiveTable } from '~/ui/responsive-table'

type Values = Readonly<Record<string, ProfileValue>>
export type StaleValues = { saved: Values; yours: Values; changed: readonly string[] }
type Props = StaleValues & { kind: OfferKind }

const LIST_OF: Readonly<Record<string, string>> = {
  licenceModel: 'licenceModel',
  hostingLocations: 'hostingLocation',
  readiness: 'readiness',
}

/** Somebody else saved in between: both texts beside each other for every field that differs. */
export function OfferStale({ kind, saved, yours, changed }: Props) {
  const { t, label, messages } = useLanguage()
  const nameOf = (field: string) => {
    const key = `offer.${kind}.${field}`
    return isMessageKey(messages, key) ? messages[key] : field
  }
  const show = (field: string, values: Values) => {
    const list = LIST_OF[field]
    const codes = [values[field] ?? ''].flat()
    const words = codes.map((code) => (list && code ? label(list, code) : code)).join(', ')
    return words || t('shell.none')
  }
  return (
    <>
      <Alert tone="warning" role="alert" title={t('offer.stale.title')}>
        <p>{t('profiles.stale.text')}</p>
      </Alert>
      <ResponsiveTable
        caption={t('profiles.stale.caption')}
        rows={changed}
        rowKey={(field) => field}
        columns={[
          { key: 'field', label: t('profiles.stale.field'), isRowHeader: true, cell: nameOf },
          { key: 'yours', label: t('profiles.stale.yours'), cell: (field) => show(field, yours) },
          { key: 'saved', label: t('profiles.stale.saved'), cell: (field) => show(field, saved) },
        ]}
      />
    </>
  )
}
