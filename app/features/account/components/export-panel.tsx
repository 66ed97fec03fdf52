import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { type FormAnswer, PageForm, usePageForm } from '~/shell/page-form'
import { Button } from '~/ui/button'
import { ButtonLink } from '~/ui/button-link'
import { FormActions } from '~/ui/form-actions'
import { Heading } from '~/ui/heading'
import { Note } from '~/ui/note'
import { TextField } from '~/ui/text-field'

type Props = { email: string; isProved: boolean; answer: FormAnswer | undefined }

/** The way to a copy of one's data: at once after a fresh proof, otherwise the password comes first. */
export function ExportPanel({ email, isProved, answer }: Props) {
  const { t, locale } = useLanguage()
  return (
    <section aria-labelledby="export-title" className="ui-stack">
      <Heading level={2} id="export-title">
        {t('myData.export.title')}
      </Heading>
      <p>{t('myData.export.text')}</p>
      {isProved ? (
        <p>
          <ButtonLink href={path(locale, 'myDataExport')} reloadDocument>
            {t('myData.export.download')}
          </ButtonLink>
        </p>
      ) : (
        <ProofForm email={email} answer={answer} />
      )}
      <Note>{t('myData.export.note')}</Note>
    </section>
  )
}

function ProofForm({ email, answer }: Omit<Props, 'isProved'>) {
  const { t } = useLanguage()
  const page = usePageForm<{ password: string }>({ id: 'prove', prefix: 'myData.prove', answer })
  return (
    <PageForm page={page}>
      <input type="hidden" name="intent" value="prove" />
      <input type="email" name="username" autoComplete="username" defaultValue={email} hidden readOnly />
      <TextField {...page.field('password')} type="password" autoComplete="current-password" width="half" />
      <FormActions>
        <Button>{t('myData.prove.submit')}</Button>
      </FormActions>
    </PageForm>
  )
}
