import { useLanguage } from '~/i18n/context'
import { type FormAnswer, PageForm, usePageForm } from '~/shell/page-form'
import { Button } from '~/ui/button'
import { FormActions } from '~/ui/form-actions'
import { TextField } from '~/ui/text-field'

/** Asks for the name under which somebody writes in public. */
export function PseudonymForm({ answer }: { answer: FormAnswer | undefined }) {
  const { t } = useLanguage()
  const page = usePageForm<Record<'pseudonym', string>>({ id: 'pseudonym', prefix: 'post.field', answer })
  return (
    <PageForm page={page}>
      <TextField {...page.field('pseudonym')} autoComplete="off" spellCheck={false} width="half" />
      <FormActions>
        <Button>{t('pseudonym.save')}</Button>
      </FormActions>
    </PageForm>
  )
}
