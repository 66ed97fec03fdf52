import { eurosForInput } from '~/domain/money/parse-euros'
import { CONTENT_LIMITS, type CostRow, type ProposalContent } from '~/domain/proposal/content'
import { LICENCE_MODELS, READINESS_LEVELS } from '~/domain/taxonomy/vocabulary'
import { useLanguage } from '~/i18n/context'
import { type FormAnswer, PageForm, usePageForm } from '~/shell/page-form'
import { Button } from '~/ui/button'
import { DefaultButton } from '~/ui/default-button'
import { FormActions } from '~/ui/form-actions'
import { Heading } from '~/ui/heading'
import { SelectField } from '~/ui/select-field'
import { TextField } from '~/ui/text-field'
import { TextareaField } from '~/ui/textarea-field'
import type { ContentSection, ContentForm as Shape } from './content-fields'
import { CostsSection } from './costs-section'

type Props = {
  content: ProposalContent
  /** of the copy that this form started from */
  version: number
  answer: FormAnswer | undefined
  /** set after a conflict: the version that a second save will replace */
  staleVersion: number | undefined
}

/** The working copy, in sections. Everything may stay empty until it is submitted. */
export function ContentForm({ content, version, answer, staleVersion }: Props) {
  const { t } = useLanguage()
  const page = usePageForm<Shape>({
    id: 'proposal',
    prefix: 'proposalForm',
    defaultValue: typedForm(content),
    answer,
  })
  // What was typed belongs to the version that it was typed on, even if the page was loaded anew meanwhile.
  const typedOn = page.fields.version.initialValue
  return (
    <PageForm page={page}>
      <DefaultButton name="next" value="edit" />
      <input type="hidden" name="version" value={staleVersion ?? (typedOn ? String(typedOn) : version)} />
      <CoreSection page={page} />
      <WorkSection page={page} />
      <CostsSection page={page} />
      <ResultSection page={page} />
      <ContactSection page={page} />
      <FormActions note={t('proposalEdit.note')}>
        <Button name="next" value="show">
          {t('proposalEdit.saveAndShow')}
        </Button>
        <Button look="secondary" name="next" value="edit">
          {t('proposalEdit.save')}
        </Button>
      </FormActions>
    </PageForm>
  )
}

/** So many rows of costs stand ready, so that nobody needs a button for the usual case. */
const ROWS = 3

function typedForm({ costs, readiness, resultLicence, ...texts }: ProposalContent) {
  return {
    ...texts,
    readiness: readiness === null ? '' : String(readiness),
    resultLicence: resultLicence ?? '',
    costs: [...costs.map(typedRow), ...Array.from({ length: Math.max(ROWS - costs.length, 0) }, emptyRow)],
  }
}

const emptyRow = () => ({ item: '', amount: '' })

function typedRow({ item, cents }: CostRow) {
  return { item, amount: cents === null ? '' : eurosForInput(BigInt(cents)) }
}

function useCounter(limit: number) {
  const { t } = useLanguage()
  return {
    limit,
    staticText: t('shell.maxCharacters', { count: limit }),
    remainingText: (count: number) => t('shell.charactersLeft', { count }),
  }
}

function CoreSection({ page: { field } }: ContentSection) {
  const { t } = useLanguage()
  const counter = useCounter(CONTENT_LIMITS.summary)
  return (
    <section>
      <Heading level={2}>{t('proposalEdit.section.core')}</Heading>
      <TextField {...field('title')} isRequired={false} />
      <TextareaField {...field('summary')} isRequired={false} rows={4} counter={counter} />
    </section>
  )
}

function WorkSection({ page: { field } }: ContentSection) {
  const { t } = useLanguage()
  const counter = useCounter(CONTENT_LIMITS.text)
  return (
    <section>
      <Heading level={2}>{t('proposalEdit.section.work')}</Heading>
      <TextareaField {...field('approach')} isRequired={false} rows={10} counter={counter} />
      <TextareaField {...field('workPlan')} isRequired={false} rows={10} counter={counter} />
      <TextareaField {...field('dataNeeded')} isRequired={false} counter={counter} />
      <TextareaField {...field('risks')} isRequired={false} counter={counter} />
    </section>
  )
}

function ResultSection({ page: { field } }: ContentSection) {
  const { t, label } = useLanguage()
  const choose = t('proposalForm.choose')
  const licences = LICENCE_MODELS.map((value) => ({ value, label: label('licenceModel', value) }))
  const levels = READINESS_LEVELS.map((level) => ({
    value: String(level),
    label: t('proposalForm.readinessLevel', { level, label: label('readiness', String(level)) }),
  }))
  return (
    <section>
      <Heading level={2}>{t('proposalEdit.section.result')}</Heading>
      <SelectField {...field('resultLicence')} isRequired={false} options={licences} emptyText={choose} />
      <TextareaField {...field('resultLicenceNote', { optional: true })} rows={3} />
      <SelectField {...field('readiness')} isRequired={false} options={levels} emptyText={choose} />
      <TextareaField {...field('references', { optional: true })} rows={5} />
    </section>
  )
}

function ContactSection({ page: { field } }: ContentSection) {
  const { t } = useLanguage()
  return (
    <section>
      <Heading level={2}>{t('proposalEdit.section.contact')}</Heading>
      <TextField {...field('contactName')} isRequired={false} width="half" />
      <TextField {...field('contactEmail')} isRequired={false} type="email" width="half" />
      <TextField {...field('contactPhone', { optional: true })} type="tel" width="half" />
    </section>
  )
}
