import { DELETION_WORDS } from '~/domain/account/erased'
import { useLanguage } from '~/i18n/context'
import { type FormAnswer, PageForm, usePageForm } from '~/shell/page-form'
import { ConfirmPanel } from '~/ui/confirm-panel'
import { TextField } from '~/ui/text-field'

/** The last step: a word that nobody types by accident. A fresh proof is asked for when it is sent. */
export function DeletionForm({ answer }: { answer: FormAnswer | undefined }) {
  const { t, locale } = useLanguage()
  const page = usePageForm<{ word: string }>({
    id: 'delete',
    prefix: 'myData.delete',
    labels: { word: t('myData.delete.word', { word: DELETION_WORDS[locale] }) },
    answer,
  })
  return (
    <PageForm page={page}>
      <input type="hidden" name="intent" value="delete" />
      <ConfirmPanel
        summary={t('myData.delete.open')}
        confirmLabel={t('myData.delete.submit')}
        isOpen={answer !== undefined}
      >
        <p>{t('myData.delete.text')}</p>
        <TextField {...page.field('word')} autoComplete="off" spellCheck={false} width="short" />
      </ConfirmPanel>
    </PageForm>
  )
}
