import { DELETION_WORDS } from '~/domain/account/erased'
import { useLanguage } from '~/i18n/context'
import { type FormAnswer, PageForm, usePageForm } from '~/shell/page-form'
import { ConfirmPanel } from '~/ui/confirm-panel'
import { RadioGroup } from '~/ui/radio-group'
import { TextField } from '~/ui/text-field'

type Props = {
  /** how many the person has written; of them it is asked whether they go or stay without a name */
  contributions: number
  answer: FormAnswer | undefined
}

/** The last step: a word that nobody types by accident. A fresh proof is asked for when it is sent. */
export function DeletionForm({ contributions, answer }: Props) {
  const { t, locale } = useLanguage()
  const page = usePageForm<{ word: string; texts: string }>({
    id: 'delete',
    prefix: 'myData.delete',
    labels: { word: t('myData.delete.word', { word: DELETION_WORDS[locale] }) },
    defaultValue: { texts: 'erase' },
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
        {contributions > 0 && (
          <RadioGroup
            {...page.field('texts')}
            options={(['erase', 'keep'] as const).map((value) => ({
              value,
              label: t(`myData.delete.texts.${value}`, { count: contributions }),
              hint: t(`myData.delete.texts.${value}.hint`),
            }))}
          />
        )}
        <TextField {...page.field('word')} autoComplete="off" spellCheck={false} width="short" />
      </ConfirmPanel>
    </PageForm>
  )
}
