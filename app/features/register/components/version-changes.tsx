import { changedFields, type RegisterContent, type RegisterField } from '~/domain/register/fields'
import { useLanguage } from '~/i18n/context'
import { Heading } from '~/ui/heading'
import { ResponsiveTable } from '~/ui/responsive-table'
import type { ValueNames } from '../operations/value-names.server'
import { RegisterValue } from './register-value'

type Props = {
  /** null: this is the first version */
  before: RegisterContent | null
  content: RegisterContent
  number: number
  names: ValueNames
}

/** What a version says otherwise than the one before it, field by field, before beside after. */
export function VersionChanges({ before, content, number, names }: Props) {
  const { t } = useLanguage()
  const changed = before ? changedFields(before, content) : []
  return (
    <section aria-labelledby="changes">
      <Heading level={2} look="medium" id="changes">
        {t('register.compare')}
      </Heading>
      {before && changed.length > 0 ? (
        <ResponsiveTable<RegisterField>
          caption={t('register.compare')}
          isCaptionHidden
          rows={changed}
          rowKey={(field) => field}
          columns={[
            {
              ...{ key: 'field', label: t('register.compareField'), isRowHeader: true },
              cell: (field) => t(`register.field.${field}`),
            },
            {
              ...{ key: 'before', label: t('register.compareBefore', { number: number - 1 }) },
              cell: (field) => <RegisterValue {...{ field, names }} content={before} />,
            },
            {
              ...{ key: 'after', label: t('register.compareAfter', { number }) },
              cell: (field) => <RegisterValue {...{ field, names, content }} />,
            },
          ]}
        />
      ) : (
        <p>{t(before ? 'register.compareSame' : 'register.compareNone')}</p>
      )}
    </section>
  )
}
