import { REGISTER_TRANSITIONS, type RegisterVerdict } from '~/domain/register/entry'
import { useLanguage } from '~/i18n/context'
import { type FormAnswer, PageForm, usePageForm } from '~/shell/page-form'
import { StepList } from '~/shell/step-list'
import { Button } from '~/ui/button'
import { ConfirmPanel } from '~/ui/confirm-panel'
import { FormActions } from '~/ui/form-actions'
import { TextareaField } from '~/ui/textarea-field'
import type { EntryStep } from '../schema-register'

const STEPS: readonly EntryStep[] = [
  'submit',
  'approve',
  'return',
  'recall',
  'confirm',
  'revise',
  'discard',
  'discardRevision',
  'withdraw',
]
/** Steps that can be taken back are a button, all others ask a second time. */
const LIGHT: readonly EntryStep[] = ['submit', 'recall', 'confirm', 'revise']
const FIRST: readonly EntryStep[] = ['submit', 'confirm']

export type EntryStepAnswer = FormAnswer & { step: EntryStep | null }
type Props = {
  actions: readonly RegisterVerdict[]
  version: number
  /** an earlier version is public: the next one says what it changes */
  hasVersion: boolean
  answer: EntryStepAnswer | undefined
}

/** The buttons of the management page; what is not possible now is shown with the reason. */
export function EntrySteps({ actions, version, hasVersion, answer }: Props) {
  const { t } = useLanguage()
  return (
    <StepList
      title={t('registerManage.actions')}
      steps={STEPS}
      verdicts={actions}
      labelOf={(step) => t(`registerManage.${step}`)}
      reasonOf={(reason) => t(`registerReason.${reason}`)}
      formOf={(step) => (
        <StepForm
          key={step}
          {...{ step, version, hasVersion }}
          answer={answer?.step === step ? answer : undefined}
        />
      )}
    />
  )
}

type StepProps = Omit<Props, 'actions'> & { step: EntryStep; answer: FormAnswer | undefined }

function StepForm({ step, version, hasVersion, answer }: StepProps) {
  const { t } = useLanguage()
  const page = usePageForm<Record<'step' | 'version' | 'reason' | 'note', string>>({
    id: `step-${step}`,
    prefix: 'registerStep',
    answer,
  })
  const needsReason = 'needsReason' in REGISTER_TRANSITIONS[step]
  const label = t(`registerManage.${step}`)
  const text = t(`registerManage.${step}.text`)
  return (
    <PageForm page={page}>
      <input type="hidden" name="step" value={step} />
      <input type="hidden" name="version" value={version} />
      {step === 'submit' && hasVersion && (
        <TextareaField {...page.field('note', { optional: true })} rows={2} lang="de" />
      )}
      {LIGHT.includes(step) ? (
        <FormActions note={text}>
          <Button look={FIRST.includes(step) ? 'primary' : 'secondary'}>{label}</Button>
        </FormActions>
      ) : (
        <ConfirmPanel
          tone={step === 'approve' ? 'good' : 'grave'}
          summary={label}
          confirmLabel={label}
          isOpen={answer !== undefined}
        >
          <p>{text}</p>
          {needsReason && <TextareaField {...page.field('reason')} rows={4} lang="de" />}
        </ConfirmPanel>
      )}
    </PageForm>
  )
}
