import type { PartnerAction } from '~/domain/challenge/partners'
import { useLanguage } from '~/i18n/context'
import { formatDate } from '~/i18n/format'
import { type FormAnswer, PageForm, usePageForm } from '~/shell/page-form'
import { ProgressFacts } from '~/shell/where-it-stands'
import { Button } from '~/ui/button'
import { ConfirmPanel } from '~/ui/confirm-panel'
import { FormActions } from '~/ui/form-actions'
import { Heading } from '~/ui/heading'
import { TextareaField } from '~/ui/textarea-field'
import type { ShownPartner } from '../operations/list-partners.server'

export type PartnerAnswer = FormAnswer & { step?: PartnerAction; organisationId?: string }
type Props = { partners: readonly ShownPartner[]; answer: PartnerAnswer | undefined }

/** The authorities that were asked, what they said, and the steps that this person can take. */
export function PartnerList({ partners, answer }: Props) {
  const { t, locale } = useLanguage()
  if (partners.length === 0) return <p>{t('partners.none')}</p>
  return (
    <ul className="ui-stack list-none p-0">
      {partners.map((one) => (
        <li key={one.organisationId} className="ui-stack">
          <Heading level={3} look="small">
            {one.name}
          </Heading>
          <p>
            {[
              t('partners.since', { date: formatDate(locale, one.invitedAt) }),
              one.answeredAt && t('partners.answered', { date: formatDate(locale, one.answeredAt) }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
          {one.progress && (
            <ProgressFacts progress={one.progress} isYours={one.actions.includes('confirm')} />
          )}
          {one.reason && (
            <p>
              {t('partners.reason')} <span lang="de">{one.reason}</span>
            </p>
          )}
          {one.actions.includes('confirm') && <p>{t('partners.confirmText')}</p>}
          {one.actions.map((step) => (
            <PartnerStep
              key={step}
              step={step}
              organisationId={one.organisationId}
              answer={
                answer?.organisationId === one.organisationId && answer.step === step ? answer : undefined
              }
            />
          ))}
        </li>
      ))}
    </ul>
  )
}

type StepProps = { step: PartnerAction; organisationId: string; answer: FormAnswer | undefined }

function PartnerStep({ step, organisationId, answer }: StepProps) {
  const { t } = useLanguage()
  const page = usePageForm<{ reason: string }>({
    id: `${step}-${organisationId}`,
    prefix: 'partnerForm',
    answer,
  })
  const label = t(`partners.step.${step}`)
  return (
    <PageForm page={page}>
      <input type="hidden" name="step" value={step} />
      <input type="hidden" name="organisationId" value={organisationId} />
      {step === 'leave' || step === 'decline' ? (
        <ConfirmPanel summary={label} confirmLabel={label} isOpen={answer !== undefined}>
          <p>{t(`partners.${step}Text`)}</p>
          <TextareaField {...page.field('reason', { optional: step === 'decline' })} rows={3} />
        </ConfirmPanel>
      ) : (
        <FormActions>
          <Button look={step === 'confirm' ? 'primary' : 'secondary'}>{label}</Button>
        </FormActions>
      )}
    </PageForm>
  )
}
