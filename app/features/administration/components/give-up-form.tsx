import { useLanguage } from '~/i18n/context'
import { type FormAnswer, PageForm, usePageForm } from '~/shell/page-form'
import { Button } from '~/ui/button'
import { FormActions } from '~/ui/form-actions'
import { Heading } from '~/ui/heading'
import { TextareaField } from '~/ui/textarea-field'

type Props = { row: { kind: string; id: string; name: string }; answer: FormAnswer | undefined }

/** Lets a dead row rest for good, with the reason. */
export function GiveUpForm({ row, answer }: Props) {
  const { t } = useLanguage()
  const page = usePageForm<{ reason: string }>({ id: 'give-up', prefix: 'outbox.field', answer })
  return (
    <section aria-labelledby="give-up-title">
      <Heading level={2} id="give-up-title">
        {t('outbox.giveUpTitle', { name: row.name })}
      </Heading>
      <PageForm page={page}>
        <input type="hidden" name="kind" value={row.kind} />
        <input type="hidden" name="id" value={row.id} />
        <TextareaField {...page.field('reason')} rows={3} />
        <FormActions note={t('outbox.giveUpNote')}>
          <Button look="danger" name="intent" value="giveUp">
            {t('outbox.giveUp')}
          </Button>
        </FormActions>
      </PageForm>
    </section>
  )
}
