import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { Badge } from '~/ui/badge'
import { Heading } from '~/ui/heading'
import { TextLink } from '~/ui/text-link'
import type { Progress } from '../operations/posting-steps.server'

const TONES = { complete: 'success', missing: 'warning', optional: 'neutral' } as const

type Props = {
  challengeId: string
  steps: readonly Progress[]
  /** where the reader is; `review` is the overview */
  current: string
}

/** The way through the form: every step with its state and what it lacks, the last one being the overview. */
export function PostingSteps({ challengeId, steps, current }: Props) {
  const { t, locale } = useLanguage()
  return (
    <nav aria-labelledby="posting-steps">
      <Heading level={2} look="medium" id="posting-steps">
        {t('posting.steps')}
      </Heading>
      <ol className="flex flex-col gap-16">
        {steps.map((step, index) => (
          <li key={step.key} aria-current={step.key === current ? 'step' : undefined}>
            <StepName href={step.href} isHere={step.key === current}>
              {`${index + 1}. ${t(`posting.step.${step.key}` as 'posting.step.need')}`}
            </StepName>
            <p>
              <Badge tone={TONES[step.state]}>{t(`posting.state.${step.state}`)}</Badge>
            </p>
            <MissingFields step={step} />
          </li>
        ))}
        <li aria-current={current === 'review' ? 'step' : undefined}>
          <StepName href={path(locale, 'challengeEdit', { challengeId })} isHere={current === 'review'}>
            {`${steps.length + 1}. ${t('posting.step.review')}`}
          </StepName>
        </li>
      </ol>
    </nav>
  )
}

/** Nobody needs a link to where they are. */
function StepName({ href, isHere, children }: { href: string; isHere: boolean; children: string }) {
  return isHere ? <strong>{children}</strong> : <TextLink href={href}>{children}</TextLink>
}

function MissingFields({ step: { missing } }: { step: Progress }) {
  const { t } = useLanguage()
  if (missing.length === 0) return null
  const fields = missing.map((field) => t(`challengeForm.${field}`)).join(', ')
  return <p className="ui-note">{t('posting.missing', { fields })}</p>
}
