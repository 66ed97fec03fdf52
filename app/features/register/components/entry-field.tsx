import { type ChoiceField, fieldRule, REGISTER_CHOICES, type RegisterField } from '~/domain/register/fields'
import { useLanguage } from '~/i18n/context'
import { CheckboxGroup } from '~/ui/checkbox-group'
import { DateTimeField } from '~/ui/date-time-field'
import { SelectField } from '~/ui/select-field'
import { TextField } from '~/ui/text-field'
import { TextareaField } from '~/ui/textarea-field'
import { AssessmentRows } from './assessment-rows'
import type { EntryPageForm } from './entry-form'
import { useChoiceName } from './register-value'

/** What selects of the form offer: made on the server, for browsers may call a country otherwise. */
export type FieldOptions = {
  countries: readonly { value: string; label: string }[]
  organisations: readonly { value: string; label: string }[]
}
type Props = { page: EntryPageForm; field: RegisterField; options: FieldOptions }

/** From so many characters on a text gets more room. */
const LONG = 1500

/** One field of the form, by its kind. */
export function EntryField({ page, field, options }: Props) {
  const { t, label, hint, codes } = useLanguage()
  const choiceName = useChoiceName()
  const { kind, most, necessity, list = 'domain' } = fieldRule(field)
  const props =
    field === 'name'
      ? page.field(field)
      : {
          ...page.field(field, { optional: true }),
          ...(necessity === 'must' && { optionalText: t('register.edit.needed') }),
        }
  const empty = { emptyText: t('shell.none') }
  const listed = (chosen: readonly string[]) =>
    codes(list, chosen).map((code) => {
      const note = hint(list, code)
      return { value: code, label: label(list, code), ...(note && { hint: note }) }
    })
  const initial: unknown = page.fields[field].initialValue
  const chosen = Array.isArray(initial) ? initial.map(String) : typeof initial === 'string' ? [initial] : []
  switch (kind) {
    case 'line':
      return <TextField {...props} lang="de" />
    case 'text':
      return (
        <TextareaField
          {...props}
          lang="de"
          rows={most < LONG ? 3 : 6}
          counter={{
            limit: most,
            staticText: t('register.edit.limit', { limit: most }),
            remainingText: (remaining) =>
              remaining >= 0
                ? t('register.edit.remaining', { count: remaining })
                : t('register.edit.over', { count: -remaining }),
          }}
        />
      )
    case 'choice':
      return (
        <SelectField
          {...props}
          {...empty}
          options={REGISTER_CHOICES[field as ChoiceField].map((value) => ({
            value,
            label: choiceName(field as ChoiceField, value),
          }))}
        />
      )
    case 'code':
      return <SelectField {...props} {...empty} options={listed(chosen)} />
    case 'codes':
      return <CheckboxGroup {...props} defaultValues={chosen} options={listed(chosen)} />
    case 'day':
      return <DateTimeField {...props} kind="date" />
    case 'country':
      return <SelectField {...props} {...empty} options={options.countries} />
    case 'organisation':
      return <SelectField {...props} {...empty} options={options.organisations} />
    case 'url':
      return <TextField {...props} type="url" inputMode="url" />
    case 'month':
      return <TextField {...props} width="short" />
    case 'contact':
    case 'licence':
      return <TextField {...props} width="half" spellCheck={false} />
    case 'assessments':
      return <AssessmentRows page={page} />
  }
}
