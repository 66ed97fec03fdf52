import { fieldRule, fieldsOf, type RegisterContent, type RegisterSection } from '~/domain/register/fields'
import { monthText } from '~/domain/register/month'
import { useLanguage } from '~/i18n/context'
import { type FormAnswer, PageForm, usePageForm } from '~/shell/page-form'
import { Button } from '~/ui/button'
import { FormActions } from '~/ui/form-actions'
import { EntryField, type FieldOptions } from './entry-field'

export type EntryPageForm = ReturnType<typeof usePageForm<RegisterContent>>

type Props = {
  section: RegisterSection
  content: RegisterContent
  options: FieldOptions
  /** what the author has before their eyes, or what somebody else has saved since */
  version: number
  isLast: boolean
  answer: FormAnswer | undefined
}

/** One section of an entry, field by field as the table of fields has them; a draft may be incomplete. */
export function EntryForm({ section, content, options, version, isLast, answer }: Props) {
  const { t } = useLanguage()
  const fields = fieldsOf(section)
  const page = usePageForm<RegisterContent>({
    id: 'entry',
    prefix: 'register.field',
    defaultValue: valuesOf(content, section),
    answer,
  })
  return (
    <PageForm page={page}>
      <input type="hidden" name="version" value={version} />
      {fields.map((field) => (
        <EntryField key={field} {...{ page, field, options }} />
      ))}
      <FormActions>
        <Button>{t(isLast ? 'register.edit.last' : 'register.edit.submit')}</Button>
      </FormActions>
    </PageForm>
  )
}

const EMPTY_ROW = { kind: 'dataProtection', title: '', date: '', link: '' }

/** The values as the form shows them: months as people write them, and a row to fill in. */
function valuesOf(content: RegisterContent, section: RegisterSection) {
  const values = fieldsOf(section).map((field) => {
    const value = content[field]
    if (fieldRule(field).kind === 'month') return [field, monthText(String(value))]
    if (field === 'impactAssessments') return [field, content[field].length === 0 ? [EMPTY_ROW] : value]
    return [field, value]
  })
  return Object.fromEntries(values) as Partial<RegisterContent>
}
