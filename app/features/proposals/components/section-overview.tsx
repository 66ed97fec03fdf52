import { contentSectionOf } from '~/domain/proposal/sections'
import type { ChallengeDemands } from '~/features/challenges/operations/present-challenge.server'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { Heading } from '~/ui/heading'
import { TextLink } from '~/ui/text-link'
import type { SectionStep } from '../operations/section-steps.server'
import { AskedOfSection } from './asked-of-section'
import { contentAnchor } from './content-fields'
import { SectionState } from './section-steps'

type Props = {
  proposalId: string
  steps: readonly SectionStep[]
  asked: ChallengeDemands
  /** whoever only reads is not led into forms */
  mayWrite: boolean
}

/** Section by section: what the authority asked for, what is missing, and who writes it. */
export function SectionOverview({ proposalId, steps, asked, mayWrite }: Props) {
  const { t } = useLanguage()
  return (
    <section>
      <Heading level={2}>{t('proposalSections.title')}</Heading>
      <ol className="flex flex-col gap-24">
        {steps.map((step) => (
          <li key={step.section} className="ui-stack">
            <Heading level={3} look="small">
              {t(`proposalSection.${step.section}`)}
            </Heading>
            <SectionState step={step} />
            {mayWrite && <FieldLinks {...{ proposalId, step }} />}
            <AskedOfSection section={step.section} asked={asked} />
          </li>
        ))}
      </ol>
    </section>
  )
}

/** Leads to each missing field; where nothing is missing, to the section. */
function FieldLinks({ proposalId, step }: { proposalId: string; step: SectionStep }) {
  const { t, locale } = useLanguage()
  const page = path(locale, 'proposalSection', { proposalId, section: step.section })
  if (step.missing.length === 0) {
    const section = t(`proposalSection.${step.section}`)
    return <TextLink href={page}>{t('proposalSections.edit', { section })}</TextLink>
  }
  return (
    <ul>
      {step.missing.map((field) => (
        <li key={field}>
          <TextLink
            href={`${path(locale, 'proposalSection', { proposalId, section: contentSectionOf(field) })}#${contentAnchor(field)}`}
          >
            {t('proposalSections.write', { field: t(`proposalForm.${field}`) })}
          </TextLink>
        </li>
      ))}
    </ul>
  )
}
