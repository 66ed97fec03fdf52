import { readSection } from '~/domain/register/entry-view'
import {
  REGISTER_SECTIONS,
  type RegisterContent,
  type RegisterField,
  type RegisterSection,
} from '~/domain/register/fields'
import { useLanguage } from '~/i18n/context'
import { DefinitionList } from '~/ui/definition-list'
import { Heading } from '~/ui/heading'
import { Note } from '~/ui/note'
import { ResponsiveTable } from '~/ui/responsive-table'
import { Stack } from '~/ui/stack'
import type { ValueNames } from '../operations/value-names.server'
import { RegisterValue } from './register-value'

type Props = { content: RegisterContent; names: ValueNames }

/** Name and short description stand above: they are the headline of the page. */
const HEADLINE: readonly RegisterField[] = ['name', 'summary']

/** Everything that an entry says, section by section; what it does not say is named in one line at the end of each. */
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
  const { stated, unstated } = readSection(section, content)
  const fields = stated.filter((field) => !HEADLINE.includes(field))
  return (
    <section aria-labelledby={`section-${section}`}>
      <Heading level={2} look="medium" id={`section-${section}`}>
        {t(`register.section.${section}`)}
      </Heading>
      {fields.length > 0 &&
        (section === 'responsibility' ? (
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
        ))}
      {unstated.length > 0 && (
        <Note>
          {t('register.notStatedFields', {
            fields: unstated.map((field) => t(`register.field.${field}`)).join('\u00a0· '),
          })}
        </Note>
      )}
    </section>
  )
}
