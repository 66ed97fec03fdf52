import type { ProfileField } from '~/domain/organisation/profile'
import type { CodeList } from '~/domain/taxonomy/catalogue'
import {
  HOSTING_LOCATIONS,
  LEGAL_FORMS,
  LICENCE_MODELS,
  ORGANISATION_KINDS,
  READINESS_LEVELS,
  SIZE_CLASSES,
} from '~/domain/taxonomy/vocabulary'
import { useLanguage } from '~/i18n/context'
import type { usePageForm } from '~/shell/page-form'
import { CheckboxGroup } from '~/ui/checkbox-group'
import { DateTimeField } from '~/ui/date-time-field'
import { RadioGroup } from '~/ui/radio-group'
import { SelectField } from '~/ui/select-field'
import { TextField } from '~/ui/text-field'
import { TextareaField } from '~/ui/textarea-field'

export type ProfileForm = ReturnType<typeof usePageForm<Record<ProfileField, unknown>>>

type Control =
  | { as: 'text'; type?: 'text' | 'email' | 'tel' | 'url'; width?: 'half' | 'short'; autoComplete?: string }
  | { as: 'area'; limit: number; rows: number; lang?: string }
  | { as: 'select' | 'radio' | 'checkboxes'; list: string; codes: readonly (string | number)[] }
  /** a list that administrators keep */
  | { as: 'listed'; list: CodeList }
  | { as: 'date' }

const CONTROLS: Record<ProfileField, Control> = {
  name: { as: 'text', autoComplete: 'organization' },
  kind: { as: 'radio', list: 'kind', codes: ORGANISATION_KINDS },
  legalForm: { as: 'select', list: 'legalForm', codes: LEGAL_FORMS },
  register: { as: 'text', width: 'half' },
  vatId: { as: 'text', width: 'short' },
  lei: { as: 'text', width: 'half' },
  ror: { as: 'text', type: 'url', width: 'half' },
  ags: { as: 'text', width: 'short' },
  summary: { as: 'area', limit: 400, rows: 3 },
  description: { as: 'area', limit: 8000, rows: 10 },
  summaryEn: { as: 'area', limit: 400, rows: 3, lang: 'en' },
  sizeClass: { as: 'select', list: 'sizeClass', codes: SIZE_CLASSES },
  capabilities: { as: 'listed', list: 'capability' },
  techniques: { as: 'listed', list: 'technique' },
  domains: { as: 'listed', list: 'domain' },
  districts: { as: 'listed', list: 'district' },
  readinessMin: { as: 'select', list: 'readiness', codes: READINESS_LEVELS },
  readinessMax: { as: 'select', list: 'readiness', codes: READINESS_LEVELS },
  licenceModels: { as: 'checkboxes', list: 'licenceModel', codes: LICENCE_MODELS },
  hostingLocations: { as: 'checkboxes', list: 'hostingLocation', codes: HOSTING_LOCATIONS },
  availableFrom: { as: 'date' },
  references: { as: 'area', limit: 4000, rows: 6 },
  website: { as: 'text', type: 'url', autoComplete: 'url' },
  contactName: { as: 'text', width: 'half', autoComplete: 'name' },
  contactEmail: { as: 'text', type: 'email', width: 'half', autoComplete: 'email' },
  contactPhone: { as: 'text', type: 'tel', width: 'half', autoComplete: 'tel' },
  street: { as: 'text', autoComplete: 'street-address' },
  postalCode: { as: 'text', width: 'short', autoComplete: 'postal-code' },
  city: { as: 'text', width: 'half', autoComplete: 'address-level2' },
}

type Props = { page: ProfileForm; names: readonly ProfileField[]; required?: readonly ProfileField[] }

/** Fields of a profile, one after the other; all may stay empty but the required ones. */
export function ProfileFields({ page, names, required = [] }: Props) {
  return names.map((name) => (
    <Field key={name} page={page} name={name} isRequired={required.includes(name)} />
  ))
}

function Field({ page, name, isRequired }: { page: ProfileForm; name: ProfileField; isRequired: boolean }) {
  const { t, label, hint, codes } = useLanguage()
  const control = CONTROLS[name]
  const field = page.field(name, { optional: !isRequired })
  if (control.as === 'text') return <TextField {...field} {...control} />
  if (control.as === 'date') return <DateTimeField {...field} kind="date" />
  if (control.as === 'area') {
    const { limit, rows, lang } = control
    const remainingText = (count: number) => t('shell.charactersLeft', { count })
    const counter = { limit, staticText: t('shell.maxCharacters', { count: limit }), remainingText }
    return <TextareaField {...field} rows={rows} counter={counter} {...(lang && { lang })} />
  }
  const { isRequired: _always, ...group } = { ...field }
  const chosen = codesOf(page, name)
  if (control.as === 'listed') {
    const options = codes(control.list, chosen).map((code) => {
      const note = hint(control.list, code)
      return { value: code, label: label(control.list, code), ...(note && { hint: note }) }
    })
    return <CheckboxGroup {...group} options={options} defaultValues={chosen} />
  }
  const options = control.codes.map((code) => {
    const value = String(code)
    const text = label(control.list, value)
    return { value, label: control.list === 'readiness' ? `${value} – ${text}` : text }
  })
  if (control.as === 'radio') return <RadioGroup {...field} options={options} />
  if (control.as === 'select') {
    return <SelectField {...field} options={options} emptyText={t('shell.none')} />
  }
  return <CheckboxGroup {...group} options={options} defaultValues={chosen} />
}

/** What was ticked: conform keeps one choice as a text and several as a list. */
function codesOf(page: ProfileForm, name: ProfileField): string[] {
  const initial: unknown = page.fields[name].initialValue
  if (Array.isArray(initial)) return initial.map(String)
  return typeof initial === 'string' && initial !== '' ? [initial] : []
}
