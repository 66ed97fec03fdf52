import type { PilotPartnerAction } from '~/domain/pilot/partners'
import { useLanguage } from '~/i18n/context'
import { type FormAnswer, PageForm, usePageForm } from '~/shell/page-form'
import { Badge, type BadgeTone } from '~/ui/badge'
import { Button } from '~/ui/button'
import { Cluster } from '~/ui/cluster'
import { ConfirmPanel } from '~/ui/confirm-panel'
import { FormActions } from '~/ui/form-actions'
import { Heading } from '~/ui/heading'
import { SelectField } from '~/ui/select-field'
import { TextField } from '~/ui/text-field'
import { TextareaField } from '~/ui/textarea-field'
import type { ListedPilotPartner } from '../operations/list-pilot-partners.server'

export type PilotPartnerAnswer = FormAnswer & { step?: PilotPartnerAction; organisationId?: string }
type Props = { partners: readonly ListedPilotPartner[]; answer: PilotPartnerAnswer | undefined }
type AnswerStep = Exclude<PilotPartnerAction, 'invite'>

const TONES: Record<ListedPilotPartner['state'], BadgeTone> = {
  ...{ invited: 'warning', confirmed: 'success', declined: 'neutral', left: 'neutral', takenBack: 'neutral' },
}

/** The organisations that were asked, what they said, and the steps that this person can take. */
export function PilotPartnerList({ partners, answer }: Props) {
  const { t } = useLanguage()
  if (partners.length === 0) return <p>{t('pilotPartners.none')}</p>
  return (
    <ul className="ui-stack list-none p-0">
      {partners.map(({ organisationId, name, role, state, reason, actions }) => (
        <li key={organisationId} className="ui-stack">
          <Heading level={3} look="small">
            {name}
          </Heading>
          <Cluster>
            <Badge tone={TONES[state]}>{t(`pilotPartners.state.${state}`)}</Badge>
          </Cluster>
          {role && <p>{t('pilotPartners.role', { role })}</p>}
          {reason && <p>{t('pilotPartners.reason', { reason })}</p>}
          {actions.map((step) => (
            <PartnerStep
              key={step}
              {...{ step, organisationId, isConfirmed: state === 'confirmed' }}
              answer={answer?.organisationId === organisationId && answer.step === step ? answer : undefined}
            />
          ))}
        </li>
      ))}
    </ul>
  )
}

type StepProps = {
  step: AnswerStep
  organisationId: string
  isConfirmed: boolean
  answer: FormAnswer | undefined
}

function PartnerStep({ step, organisationId, isConfirmed, answer }: StepProps) {
  const { t } = useLanguage()
  const page = usePageForm<{ reason: string }>({
    ...{ id: `${step}-${organisationId}`, prefix: 'pilotForm', answer },
  })
  const isRemoval = step === 'takeBack' && isConfirmed
  const words = isRemoval ? 'remove' : step
  const label = t(`pilotPartners.step.${words}`)
  const text = t(`pilotPartners.text.${words}`)
  return (
    <PageForm page={page}>
      <input type="hidden" name="step" value={step} />
      <input type="hidden" name="organisationId" value={organisationId} />
      {step === 'leave' || step === 'decline' || isRemoval ? (
        <ConfirmPanel summary={label} confirmLabel={label} isOpen={answer !== undefined}>
          <p>{text}</p>
          {!isRemoval && (
            <TextareaField {...page.field('reason', { optional: step === 'decline' })} rows={3} lang="de" />
          )}
        </ConfirmPanel>
      ) : (
        <FormActions note={text}>
          <Button look={step === 'confirm' ? 'primary' : 'secondary'}>{label}</Button>
        </FormActions>
      )}
    </PageForm>
  )
}

type AskProps = { organisations: readonly { id: string; name: string }[]; answer: FormAnswer | undefined }

/** The authority asks an organisation to take part. */
export function AskPilotPartner({ organisations, answer }: AskProps) {
  const { t } = useLanguage()
  const page = usePageForm<Record<'organisationId' | 'role', string>>({
    ...{ id: 'ask-partner', prefix: 'pilotForm', answer },
  })
  return (
    <PageForm page={page}>
      <input type="hidden" name="step" value="invite" />
      <SelectField
        {...page.field('organisationId')}
        options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
        emptyText=""
      />
      <TextField {...page.field('role', { optional: true })} lang="de" />
      <FormActions note={t('pilotPartners.inviteText')}>
        <Button>{t('pilotPartners.invite')}</Button>
      </FormActions>
    </PageForm>
  )
}
