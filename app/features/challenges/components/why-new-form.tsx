import { useLanguage } from '~/i18n/context'
import { type FormAnswer, PageForm, usePageForm } from '~/shell/page-form'
import { Alert } from '~/ui/alert'
import { Button } from '~/ui/button'
import { FormActions } from '~/ui/form-actions'
import { TextareaField } from '~/ui/textarea-field'

/** What is saved where somebody else has saved in between. */
export type WhyNewConflict = { saved: string; version: number }
type Props = {
  whyNew: string
  version: number
  answer: FormAnswer | undefined
  conflict: WhyNewConflict | null
}

/** The author says why there has to be a new challenge. */
export function WhyNewForm({ whyNew, version, answer, conflict }: Props) {
  const { t } = useLanguage()
  const page = usePageForm<{ whyNew: string }>({
    id: 'why-new',
    prefix: 'similarForm',
    defaultValue: { whyNew },
    answer,
  })
  return (
    <>
      {conflict && (
        <Alert tone="warning" role="alert" title={t('similar.conflict')}>
          <p>{t('similar.conflictText')}</p>
          <p className="whitespace-pre-line">{conflict.saved}</p>
        </Alert>
      )}
      <PageForm page={page}>
        <input type="hidden" name="intent" value="why" />
        <input type="hidden" name="version" value={conflict?.version ?? version} />
        <TextareaField {...page.field('whyNew')} rows={6} />
        <FormActions note={t('similar.answerText')}>
          <Button>{t('similar.save')}</Button>
        </FormActions>
      </PageForm>
    </>
  )
}
