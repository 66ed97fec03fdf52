import type { ReactNode } from 'react'
import { useLanguage } from '~/i18n/context'
import { type FormAnswer, PageForm, usePageForm } from '~/shell/page-form'
import { Button } from '~/ui/button'
import { ButtonLink } from '~/ui/button-link'
import { FormActions } from '~/ui/form-actions'
import { TextField } from '~/ui/text-field'
import { TextareaField } from '~/ui/textarea-field'

export type EntryValues = { labelDe: string; labelEn: string; descriptionDe: string; descriptionEn: string }

type Props = {
  values?: EntryValues
  /** a new entry is given its code here, once */
  isNew?: boolean
  backHref: string
  answer: FormAnswer | undefined
  children?: ReactNode
}

/** The words of an entry in both languages. */
export function EntryForm({ values, isNew = false, backHref, answer, children }: Props) {
  const { t } = useLanguage()
  const page = usePageForm<EntryValues & { code: string }>({
    id: 'entry',
    prefix: 'lists.field',
    ...(values && { defaultValue: values }),
    answer,
  })
  return (
    <PageForm page={page}>
      {children}
      {isNew && <TextField {...page.field('code')} width="half" spellCheck={false} />}
      <TextField {...page.field('labelDe')} lang="de" />
      <TextField {...page.field('labelEn')} lang="en" />
      <TextareaField {...page.field('descriptionDe', { optional: true })} rows={3} lang="de" />
      <TextareaField {...page.field('descriptionEn', { optional: true })} rows={3} lang="en" />
      <FormActions note={t('lists.saveNote')}>
        <Button>{t('shell.save')}</Button>
        <ButtonLink look="tertiary" href={backHref}>
          {t('shell.cancel')}
        </ButtonLink>
      </FormActions>
    </PageForm>
  )
}
