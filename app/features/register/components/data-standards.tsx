import { REGISTER_FIELDS, type RegisterField } from '~/domain/register/fields'
import type { ExportFact, ExportSource, Standard } from '~/domain/register/standards/standard'
import { STANDARD_NAMES, STANDARDS } from '~/domain/register/standards/standards'
import { useLanguage } from '~/i18n/context'
import { Disclosure } from '~/ui/disclosure'
import { Heading } from '~/ui/heading'
import { ResponsiveTable } from '~/ui/responsive-table'

type Field = Standard['fields'][number]

/** Which of our fields fill which of other registers, from the same tables that write the files. */
export function DataStandards() {
  const { t } = useLanguage()
  const sourceOf = useSources()
  const remarkOf = useRemarks()
  return (
    <section className="ui-stack" aria-labelledby="andere">
      <Heading level={2} id="andere">
        {t('registerData.standards')}
      </Heading>
      <p>{t('registerData.standardsText')}</p>
      <div>
        {STANDARD_NAMES.map((name) => (
          <Disclosure key={name} summary={t(`registerData.standard.${name}`)}>
            <p>{t(`registerData.standard.${name}.text`)}</p>
            <ResponsiveTable
              caption={t(`registerData.standard.${name}`)}
              isCaptionHidden
              rows={STANDARDS[name].fields}
              rowKey={(field) => field.name}
              columns={[
                {
                  key: 'target',
                  label: t('registerData.map.target'),
                  isRowHeader: true,
                  cell: (field) => (
                    <span className="wrap-anywhere" translate="no">
                      {field.name}
                    </span>
                  ),
                },
                { key: 'from', label: t('registerData.map.from'), cell: sourceOf },
                { key: 'remark', label: t('registerData.map.remark'), cell: remarkOf },
              ]}
            />
          </Disclosure>
        ))}
      </div>
    </section>
  )
}

function useSources() {
  const { t } = useLanguage()
  const nameOf = (source: ExportSource) =>
    Object.hasOwn(REGISTER_FIELDS, source)
      ? t(`register.field.${source as RegisterField}`)
      : t(`registerData.fact.${source as ExportFact}`)
  return (field: Field) => {
    if ('gap' in field) return <span className="ui-note">{t('registerData.map.empty')}</span>
    return 'fixed' in field
      ? t('registerData.map.fixed', { value: field.fixed })
      : field.from.map(nameOf).join(', ')
  }
}

/** What holds there: required, how long, which word for which code of ours, or why it stays empty. */
function useRemarks() {
  const { t } = useLanguage()
  return (field: Field) => {
    const codes = 'codes' in field && field.codes ? Object.entries(field.codes) : []
    const parts = [
      field.isRequired && t('registerData.map.required'),
      'most' in field && field.most && t('register.edit.limit', { limit: field.most }),
      'gap' in field && t(`registerData.gap.${field.gap}`),
    ].filter((part) => typeof part === 'string')
    return (
      <>
        {parts.join('; ')}
        {codes.length > 0 && (
          <ul translate="no">
            {codes.map(([ours, theirs]) => (
              <li key={ours} className="wrap-anywhere">
                {ours} → {theirs}
              </li>
            ))}
          </ul>
        )}
      </>
    )
  }
}
