import type { ProposalSection } from '~/domain/proposal/sections'
import { useLanguage } from '~/i18n/context'
import { formatDateTime } from '~/i18n/format'
import { path } from '~/paths'
import { Badge } from '~/ui/badge'
import { Heading } from '~/ui/heading'
import { TextLink } from '~/ui/text-link'
import type { SectionStep } from '../operations/section-steps.server'
import { useFieldName } from './content-fields'
import { useOwnerName } from './owner-name'

type Props = { proposalId: string; steps: readonly SectionStep[]; current: ProposalSection }

/** The way through the form: every section with what it lacks, who writes it and what of mine is not saved. */
export function SectionSteps({ proposalId, steps, current }: Props) {
  const { t, locale } = useLanguage()
  return (
    <nav aria-labelledby="proposal-steps">
      <Heading level={2} look="medium" id="proposal-steps">
        {t('proposalEdit.steps')}
      </Heading>
      <ol className="flex flex-col gap-16">
        {steps.map((step, index) => (
          <li key={step.section} aria-current={step.section === current ? 'step' : undefined}>
            <StepName
              href={path(locale, 'proposalSection', { proposalId, section: step.section })}
              isHere={step.section === current}
            >
              {`${index + 1}. ${t(`proposalSection.${step.section}`)}`}
            </StepName>
            <SectionState step={step} />
          </li>
        ))}
        <li>
          <TextLink href={path(locale, 'proposalPreview', { proposalId })}>
            {`${steps.length + 1}. ${t('proposalPreview.step')}`}
          </TextLink>
        </li>
      </ol>
    </nav>
  )
}

/** Nobody needs a link to where they are. */
function StepName({ href, isHere, children }: { href: string; isHere: boolean; children: string }) {
  return isHere ? <strong>{children}</strong> : <TextLink href={href}>{children}</TextLink>
}

/** How far a section is, and what there is to know of it beside its text. */
export function SectionState({ step }: { step: SectionStep }) {
  const { t, locale } = useLanguage()
  const { missing, owner, draftAt, openComments } = step
  const nameOf = useFieldName()
  const ownerName = useOwnerName()
  return (
    <>
      <p>
        <Badge tone={missing.length === 0 ? 'success' : 'warning'}>
          {t(missing.length === 0 ? 'posting.state.complete' : 'posting.state.missing')}
        </Badge>
      </p>
      {missing.length > 0 && (
        <p className="ui-note">{t('posting.missing', { fields: missing.map(nameOf).join(', ') })}</p>
      )}
      {owner && <p className="ui-note">{ownerName(owner)}</p>}
      {draftAt && (
        <p className="ui-note">{t('proposalEdit.draftWaits', { date: formatDateTime(locale, draftAt) })}</p>
      )}
      {openComments > 0 && <p className="ui-note">{t('proposalComments.open', { count: openComments })}</p>}
    </>
  )
}
