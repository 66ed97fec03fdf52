import {
  fieldsOf,
  REGISTER_SECTIONS,
  type RegisterContent,
  type RegisterField,
  type RegisterSection,
} from '~/domain/register/fields'
import { useLanguage } from '~/i18n/context'
import { DefinitionList } from '~/ui/definition-list'
import { Heading } from '~/ui/heading'
import { ResponsiveTable } from '~/ui/responsive-table'
import { Stack } from '~/ui/stack'
import type { ValueNames } from '../operations/value-names.server'
import { RegisterValue } from './register-value'

type Props = { content: RegisterContent; names: ValueNames }

/** Name and short description stand above: they are the headline of the page. */
const HEADLINE: readonly RegisterField[] = ['name', 'summary']

/** Everything that an entry says, section by section; what it does not say is said too. */
export function RegisterFacts({ content, names }: Props) {
  return (
    <Stack>
      {REGISTER_SECTIONS.map((section) => (
        <Section key={section} {...{ section, content, names }} />
      ))}
    </Stack>
  )
}

function Section({ section, content, names }: Props & { section: RegisterSection }) {
  const { t } = useLanguage()
  const fields = fieldsOf(section).filter((field) => !HEADLINE.includes(field))
  return (
    <section aria-labelledby={`section-${section}`}>
      <Heading level={2} look="medium" id={`section-${section}`}>
        {t(`register.section.${section}`)}
      </Heading>
      {section === 'responsibility' ? (
        <ResponsiveTable
          caption={t('register.roles')}
          isCaptionHidden
          columns={[
            {
              key: 'role',
              label: t('register.role'),
              isRowHeader: true,
              cell: (field: RegisterField) => t(`register.field.${field}`),
            },
            {
              key: 'holder',
              label: t('register.roleHolder'),
              cell: (field: RegisterField) => <RegisterValue {...{ field, content, names }} />,
            },
          ]}
          rows={fields}
          rowKey={(field) => field}
        />
      ) : (
        <DefinitionList
          items={fields.map((field) => ({
            term: t(`register.field.${field}`),
            value: <RegisterValue {...{ field, content, names }} />,
          }))}
        />
      )}
    </section>
  )
}
