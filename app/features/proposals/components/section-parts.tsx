import { CONTENT_LIMITS } from '~/domain/proposal/content'
import type { ProposalSection } from '~/domain/proposal/sections'
import { LICENCE_MODELS, READINESS_LEVELS } from '~/domain/taxonomy/vocabulary'
import { useLanguage } from '~/i18n/context'
import { SelectField } from '~/ui/select-field'
import { TextField } from '~/ui/text-field'
import { TextareaField } from '~/ui/textarea-field'
import type { ContentSection } from './content-fields'
import { CostsSection } from './costs-section'
import { MilestonesField } from './milestones-field'

/** The fields of each section. Everything may stay empty until the proposal is submitted. */
export const SECTION_PARTS: Record<ProposalSection, (props: ContentSection) => React.ReactNode> = {
  about: AboutSection,
  approach: ApproachSection,
  plan: PlanSection,
  costs: CostsSection,
  results: ResultsSection,
  risks: RisksSection,
  team: TeamSection,
}

function useCounter(limit: number) {
  const { t } = useLanguage()
  return {
    limit,
    staticText: t('shell.maxCharacters', { count: limit }),
    remainingText: (count: number) => t('shell.charactersLeft', { count }),
  }
}

function AboutSection({ page: { field } }: ContentSection) {
  const counter = useCounter(CONTENT_LIMITS.summary)
  return (
    <>
      <TextField {...field('title')} isRequired={false} />
      <TextareaField {...field('summary')} isRequired={false} rows={4} counter={counter} />
    </>
  )
}

function ApproachSection({ page: { field } }: ContentSection) {
  const counter = useCounter(CONTENT_LIMITS.text)
  return (
    <>
      <TextareaField {...field('approach')} isRequired={false} rows={12} counter={counter} />
      <TextareaField {...field('dataNeeded')} isRequired={false} rows={6} counter={counter} />
    </>
  )
}

function PlanSection(props: ContentSection) {
  const { field } = props.page
  const counter = useCounter(CONTENT_LIMITS.text)
  return (
    <>
      <TextareaField {...field('workPlan')} isRequired={false} rows={12} counter={counter} />
      <MilestonesField {...props} />
    </>
  )
}

function RisksSection({ page: { field } }: ContentSection) {
  const counter = useCounter(CONTENT_LIMITS.text)
  return <TextareaField {...field('risks')} isRequired={false} rows={10} counter={counter} />
}

function ResultsSection({ page: { field } }: ContentSection) {
  const { t, label } = useLanguage()
  const choose = t('proposalForm.choose')
  const licences = LICENCE_MODELS.map((value) => ({ value, label: label('licenceModel', value) }))
  const levels = READINESS_LEVELS.map((level) => ({
    value: String(level),
    label: t('proposalForm.readinessLevel', { level, label: label('readiness', String(level)) }),
  }))
  return (
    <>
      <SelectField {...field('resultLicence')} isRequired={false} options={licences} emptyText={choose} />
      <TextareaField {...field('resultLicenceNote', { optional: true })} rows={3} />
      <SelectField {...field('readiness')} isRequired={false} options={levels} emptyText={choose} />
    </>
  )
}

function TeamSection({ page: { field } }: ContentSection) {
  return (
    <>
      <TextareaField {...field('references', { optional: true })} rows={5} />
      <TextField {...field('contactName')} isRequired={false} width="half" />
      <TextField {...field('contactEmail')} isRequired={false} type="email" width="half" />
      <TextField {...field('contactPhone', { optional: true })} type="tel" width="half" />
    </>
  )
}
