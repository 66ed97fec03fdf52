import { useLanguage } from '~/i18n/context'
import { formatDate } from '~/i18n/format'
import { type FormAnswer, PageForm, usePageForm } from '~/shell/page-form'
import { Button } from '~/ui/button'
import { FormActions } from '~/ui/form-actions'
import { Heading } from '~/ui/heading'
import { TextareaField } from '~/ui/textarea-field'

type Props = {
  user: { id: string; displayName: string; disabledAt: Date }
  answer: FormAnswer | undefined
}

/** Opens a closed account again, with the reason. */
export function ReopenForm({ user, answer }: Props) {
  const { t, locale } = useLanguage()
  const page = usePageForm<{ reason: string }>({
    id: 'reopen',
    prefix: 'administration.roleChange',
    answer,
  })
  return (
    <section aria-labelledby="reopen-title">
      <Heading level={2} id="reopen-title">
        {t('administration.reopen.title', { name: user.displayName })}
      </Heading>
      <p>{t('administration.reopen.text', { date: formatDate(locale, user.disabledAt) })}</p>
      <PageForm page={page}>
        <input type="hidden" name="intent" value="reopen" />
        <input type="hidden" name="userId" value={user.id} />
        <TextareaField {...page.field('reason')} rows={3} />
        <FormActions>
          <Button>{t('administration.reopen.submit')}</Button>
        </FormActions>
      </PageForm>
    </section>
  )
}
