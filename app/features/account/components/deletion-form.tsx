import { DELETION_WORDS } from '~/domain/account/erased'
import { useLanguage } from '~/i18n/context'
import { type FormAnswer, PageForm, usePageForm } from '~/shell/page-form'
import { ConfirmPanel } from '~/ui/confirm-panel'
import { TextField } from '~/ui/text-field'

/** The last step: the password, and a word that nobody types by accident. */
export function DeletionForm({ email, answer }: { email: string; answer: FormAnswer | undefined }) {
  const { t, locale } = useLanguage()
  const page = usePageForm<{ password: string; word: string }>({
    id: 'delete',
    prefix: 'myData.delete',
    answer,
  })
  return (
    <PageForm page={page}>
      <input type="hidden" name="intent" value="delete" />
      <input type="email" name="username" autoComplete="username" defaultValue={email} hidden readOnly />
      <ConfirmPanel
        summary={t('myData.delete.open')}
        confirmLabel={t('myData.delete.submit')}
        isOpen={answer !== undefined}
      >
        <p>{t('myData.delete.text')}</p>
        <TextField {...page.field('password')} type="password" autoComplete="current-password" width="half" />
        <TextField
          {...page.field('word')}
          label={t('myData.delete.word', { word: DELETION_WORDS[locale] })}
          autoComplete="off"
          spellCheck={false}
          width="short"
        />
      </ConfirmPanel>
    </PageForm>
  )
}
