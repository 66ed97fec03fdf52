import { useLanguage } from '~/i18n/context'
import { formatDate } from '~/i18n/format'
import { type FormAnswer, PageForm, usePageForm } from '~/shell/page-form'
import { Button } from '~/ui/button'
import { FormActions } from '~/ui/form-actions'
import { Heading } from '~/ui/heading'
import { Stack } from '~/ui/stack'
import { TextareaField } from '~/ui/textarea-field'

type Props = { until: Date; action?: string; answer?: FormAnswer | undefined }

/** One click is enough to appeal; who wants to says why. */
export function AppealForm({ until, action, answer }: Props) {
  const { t, locale } = useLanguage()
  const page = usePageForm<{ text: string }>({ id: 'appeal', prefix: 'appealing.field', answer })
  return (
    <Stack>
      <Heading level={2}>{t('appealing.title')}</Heading>
      <p>{`${t('appealing.lead')} ${t('appealing.until', { date: formatDate(locale, until) })}`}</p>
      <PageForm page={page} {...(action && { action })}>
        <TextareaField {...page.field('text', { optional: true })} rows={4} />
        <FormActions>
          <Button>{t('appealing.send')}</Button>
        </FormActions>
      </PageForm>
    </Stack>
  )
}
