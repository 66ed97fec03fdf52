import { useLanguage } from '~/i18n/context'
import { type FormAnswer, PageForm, usePageForm } from '~/shell/page-form'
import { Button } from '~/ui/button'
import { FormActions } from '~/ui/form-actions'
import { Heading } from '~/ui/heading'
import { TextareaField } from '~/ui/textarea-field'

type Props = { markdown: string; language: 'de' | 'en'; base: number; answer: FormAnswer | undefined }

/** Writes a text in Markdown: as a draft, or to look at only. */
export function ContentForm({ markdown, language, base, answer }: Props) {
  const { t } = useLanguage()
  const page = usePageForm<{ markdown: string }>({
    id: 'content',
    prefix: 'content.field',
    defaultValue: { markdown },
    answer,
  })
  return (
    <section aria-labelledby="content-write">
      <Heading level={2} id="content-write">
        {t('content.write')}
      </Heading>
      <PageForm page={page}>
        <input type="hidden" name="base" value={base} />
        <TextareaField {...page.field('markdown')} rows={24} lang={language} />
        <FormActions note={t('content.saveNote')}>
          <Button name="intent" value="save">
            {t('content.save')}
          </Button>
          <Button look="secondary" name="intent" value="preview">
            {t('content.preview')}
          </Button>
        </FormActions>
      </PageForm>
    </section>
  )
}
