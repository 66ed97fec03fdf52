import { fieldRule, type RegisterField } from '~/domain/register/fields'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { Alert } from '~/ui/alert'
import { TextLink } from '~/ui/text-link'

/** What is still missing before the approval, each leading to its field. */
export function EntryCompleteness({
  entryId,
  missing,
}: {
  entryId: string
  missing: readonly RegisterField[]
}) {
  const { t, locale } = useLanguage()
  if (missing.length === 0) return <Alert tone="success" title={t('registerManage.complete')} />
  const edit = (field: RegisterField) =>
    `${path(locale, 'registerEdit', { entryId, section: fieldRule(field).section })}#entry-${field}`
  return (
    <Alert tone="warning" title={t('registerManage.missing')}>
      <ul>
        {missing.map((field) => (
          <li key={field}>
            <TextLink href={edit(field)}>{t(`register.field.${field}`)}</TextLink>
          </li>
        ))}
      </ul>
    </Alert>
  )
}
