import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { type FormAnswer, PageForm, usePageForm } from '~/shell/page-form'
import { Button } from '~/ui/button'
import { Callout } from '~/ui/callout'
import { FormActions } from '~/ui/form-actions'
import { TextField } from '~/ui/text-field'
import { TextLink } from '~/ui/text-link'

type Props = { number: number; page: string; language: string; answer: FormAnswer | undefined }

/** Shows a draft to everybody, with a note on what has changed. */
export function PublishForm({ number, page, language, answer }: Props) {
  const { t, locale } = useLanguage()
  const form = usePageForm<{ note: string }>({ id: 'publish', prefix: 'content.field', answer })
  const parameters = { contentPage: page, contentLocale: language, number: String(number) }
  return (
    <Callout title={t('content.publish.title', { number })} isActive>
      <p>
        <TextLink href={path(locale, 'contentVersion', parameters)}>{t('content.publish.look')}</TextLink>
      </p>
      <PageForm page={form}>
        <input type="hidden" name="number" value={number} />
        <TextField {...form.field('note')} />
        <FormActions note={t('content.publish.note')}>
          <Button name="intent" value="publish">
            {t('content.publish.submit')}
          </Button>
        </FormActions>
      </PageForm>
    </Callout>
  )
}
