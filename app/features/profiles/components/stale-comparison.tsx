import type { Profile, ProfileField } from '~/domain/organisation/profile'
import { useLanguage } from '~/i18n/context'
import { isMessageKey } from '~/i18n/translate'
import { Alert } from '~/ui/alert'
import { ResponsiveTable } from '~/ui/responsive-table'
import { valueText } from './profile-values'

type Props = { saved: Profile; yours: Profile; changed: readonly ProfileField[] }

/** Somebody else saved in between: both texts beside each other for every field that differs. */
export function StaleComparison({ saved, yours, changed }: Props) {
  const { t, label, messages } = useLanguage()
  const name = (field: ProfileField) => {
    const key = `profiles.field.${field}`
    return isMessageKey(messages, key) ? messages[key] : field
  }
  const show = (field: ProfileField, profile: Profile) =>
    valueText(label, field, profile[field]) || t('shell.none')
  return (
    <>
      <Alert tone="warning" role="alert" title={t('profiles.stale.title')}>
        <p>{t('profiles.stale.text')}</p>
      </Alert>
      <ResponsiveTable
        caption={t('profiles.stale.caption')}
        rows={changed}
        rowKey={(field) => field}
        columns={[
          { key: 'field', label: t('profiles.stale.field'), cell: name, isRowHeader: true },
          { key: 'yours', label: t('profiles.stale.yours'), cell: (field) => show(field, yours) },
          { key: 'saved', label: t('profiles.stale.saved'), cell: (field) => show(field, saved) },
        ]}
      />
    </>
  )
}
