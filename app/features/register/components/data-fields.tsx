import { fieldRule, fieldsOf, REGISTER_SECTIONS, type RegisterField } from '~/domain/register/fields'
import { useLanguage } from '~/i18n/context'
import { Disclosure } from '~/ui/disclosure'
import { Heading } from '~/ui/heading'
import { ResponsiveTable } from '~/ui/responsive-table'

const LISTS = ['codes', 'assessments']

/** Every field of an entry as files name it, section by section. */
export function DataFields() {
  const { t } = useLanguage()
  const most = (field: RegisterField) => {
    const { kind, most: count } = fieldRule(field)
    return t(LISTS.includes(kind) ? 'registerData.most.entries' : 'registerData.most.characters', { count })
  }
  return (
    <section className="ui-stack" aria-labelledby="felder">
      <Heading level={2} id="felder">
        {t('registerData.fields')}
      </Heading>
      <p>{t('registerData.fieldsText')}</p>
      <div>
        {REGISTER_SECTIONS.map((section) => (
          <Disclosure key={section} summary={t(`register.section.${section}`)}>
            <ResponsiveTable
              caption={t(`register.section.${section}`)}
              isCaptionHidden
              rows={fieldsOf(section)}
              rowKey={(field) => field}
              columns={[
                {
                  key: 'key',
                  label: t('registerData.field.key'),
                  isRowHeader: true,
                  cell: (field) => <code className="wrap-anywhere">{field}</code>,
                },
                {
                  key: 'label',
                  label: t('registerData.field.label'),
                  cell: (field) => t(`register.field.${field}`),
                },
                {
                  key: 'kind',
                  label: t('registerData.field.kind'),
                  cell: (field) => t(`registerData.kind.${fieldRule(field).kind}`),
                },
                { key: 'most', label: t('registerData.field.most'), cell: most },
                {
                  key: 'need',
                  label: t('registerData.field.need'),
                  cell: (field) => t(`registerData.field.${fieldRule(field).necessity}`),
                },
              ]}
            />
          </Disclosure>
        ))}
      </div>
    </section>
  )
}
