import { useLanguage } from '~/i18n/context'
import { type FormAnswer, PageForm, usePageForm } from '~/shell/page-form'
import { Button } from '~/ui/button'
import { FormActions } from '~/ui/form-actions'
import { TextareaField } from '~/ui/textarea-field'

type Choice = { value: string; label: string; look: 'primary' | 'danger' }
type Props = { choices: readonly Choice[]; version?: number; answer: FormAnswer | undefined }

/** A decision of staff: the reason first, then the choices. The reason is read by those concerned. */
export function DecisionForm({ choices, version, answer }: Props) {
  const { t } = useLanguage()
  const page = usePageForm<{ reason: string }>({ id: 'decision', prefix: 'review.decision', answer })
  return (
    <PageForm page={page}>
      {version !== undefined && <input type="hidden" name="version" value={version} />}
      <TextareaField {...page.field('reason')} rows={4} />
      <FormActions note={t('review.decision.note')}>
        {choices.map((choice) => (
          <Button key={choice.value} look={choice.look} name="action" value={choice.value}>
            {choice.label}
          </Button>
        ))}
      </FormActions>
    </PageForm>
  )
}
