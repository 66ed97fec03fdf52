import { PRODUCT_LICENCE_MODELS } from '~/domain/organisation/licence'
import type { OfferKind } from '~/domain/organisation/offer'
import { HOSTING_LOCATIONS, READINESS_LEVELS } from '~/domain/taxonomy/vocabulary'
import { useLanguage } from '~/i18n/context'
import type { usePageForm } from '~/shell/page-form'
import { CheckboxGroup } from '~/ui/checkbox-group'
import { DateTimeField } from '~/ui/date-time-field'
import { RadioGroup } from '~/ui/radio-group'
import { SelectField } from '~/ui/select-field'
import { TextField } from '~/ui/text-field'
import { TextareaField } from '~/ui/textarea-field'

export type OfferForm = ReturnType<typeof usePageForm<Record<string, unknown>>>
type Props = { page: OfferForm; licences: readonly string[] }

const OPTIONAL = { optional: true }

/** The fields of each kind of offer. */
export const FIELDS_OF: Record<OfferKind, (props: Props) => React.ReactNode> = {
  product: ProductFields,
  reference: ReferenceFields,
  certificate: CertificateFields,
}

function ProductFields({ page, licences }: Props) {
  const { t, label } = useLanguage()
  const models = PRODUCT_LICENCE_MODELS.map((value) => ({ value, label: label('licenceModel', value) }))
  const places = HOSTING_LOCATIONS.map((value) => ({ value, label: label('hostingLocation', value) }))
  const levels = READINESS_LEVELS.map(String).map((value) => ({
    value,
    label: `${value} – ${label('readiness', value)}`,
  }))
  const { isRequired: _always, ...hosting } = {
    ...page.field('hostingLocations', OPTIONAL),
    isRequired: false,
  }
  return (
    <>
      <TextField {...page.field('name')} />
      <Words page={page} name="summary" limit={600} />
      <RadioGroup {...page.field('licenceModel')} options={models} />
      <TextField
        {...page.field('spdx')}
        isRequired={false}
        width="half"
        spellCheck={false}
        suggestions={licences}
      />
      <CheckboxGroup {...hosting} options={places} defaultValues={ticked(page, 'hostingLocations')} />
      <SelectField {...page.field('readiness')} options={levels} emptyText={t('offer.choose')} />
      <TextField {...page.field('website', OPTIONAL)} type="url" />
    </>
  )
}

function ReferenceFields({ page }: Props) {
  return (
    <>
      <TextField {...page.field('title')} />
      <TextField {...page.field('client')} />
      <Words page={page} name="summary" limit={1000} />
      <TextField {...page.field('fromYear')} width="short" inputMode="numeric" />
      <TextField {...page.field('untilYear', OPTIONAL)} width="short" inputMode="numeric" />
      <TextField {...page.field('website', OPTIONAL)} type="url" />
    </>
  )
}

function CertificateFields({ page }: Props) {
  return (
    <>
      <TextField {...page.field('name')} />
      <TextField {...page.field('body')} />
      <TextField {...page.field('number', OPTIONAL)} width="half" />
      <TextField {...page.field('scope')} />
      <DateTimeField {...page.field('validFrom')} kind="date" />
      <DateTimeField {...page.field('validUntil', OPTIONAL)} kind="date" />
    </>
  )
}

function Words({ page, name, limit }: { page: OfferForm; name: string; limit: number }) {
  const { t } = useLanguage()
  const remainingText = (count: number) => t('shell.charactersLeft', { count })
  const counter = { limit, staticText: t('shell.maxCharacters', { count: limit }), remainingText }
  return <TextareaField {...page.field(name, OPTIONAL)} rows={4} counter={counter} />
}

/** What was ticked: conform keeps one choice as a text and several as a list. */
function ticked(page: OfferForm, name: string): string[] {
  const initial: unknown = page.fields[name]?.initialValue
  if (Array.isArray(initial)) return initial.map(String)
  return typeof initial === 'string' && initial !== '' ? [initial] : []
}
