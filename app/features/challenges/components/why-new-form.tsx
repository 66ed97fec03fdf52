import { useLanguage } from '~/i18n/context'
import { type FormAnswer, PageForm, usePageForm } from '~/shell/page-form'
import { Alert } from '~/ui/alert'
import { Button } from '~/ui/button'
import { ButtonLink } from '~/ui/button-link'
import { FormActions } from '~/ui/form-actions'
import { TextareaField } from '~/ui/textarea-field'

/** What is saved where somebody else has saved in between. */
export type WhyNewConflict = { saved: string; seen: string }
type Props = {
  whyNew: string
  /** mark of the answer that this form started from */
  seen: string
  answer: FormAnswer | undefined
  conflict: WhyNewConflict | null
  /** the overview of all steps */
  backHref: string
}

/** The author says why there has to be a new challenge. */
export function WhyNewForm({ whyNew, seen, answer, conflict, backHref }: Props) {
  const { t } = useLanguage()
  const page = usePageForm<{ whyNew: string; seen: string }>({
    id: 'why-new',
    prefix: 'similarForm',
    defaultValue: { whyNew },
    answer,
  })
  // What was typed belongs to the answer that it was typed on, even if the page was loaded anew meanwhile.
  const typedOn = page.fields.seen.initialValue
  return (
    <>
      {conflict && (
        <Alert tone="warning" role="alert" title={t('similar.conflictSaved')}>
          <p>{t('similar.conflictText')}</p>
          <p className="whitespace-pre-line">{conflict.saved}</p>
        </Alert>
      )}
      <PageForm page={page}>
        <input type="hidden" name="intent" value="why" />
        <input type="hidden" name="seen" value={conflict?.seen ?? (typedOn ? String(typedOn) : seen)} />
        <TextareaField {...page.field('whyNew')} rows={6} />
        <FormActions note={t('similar.answerText')}>
          <Button>{t('similar.save')}</Button>
          <ButtonLink look="tertiary" href={backHref}>
            {t('posting.back')}
          </ButtonLink>
        </FormActions>
      </PageForm>
    </>
  )
}
