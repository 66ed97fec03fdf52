import { useLanguage } from '~/i18n/context'
import { formatDateTime } from '~/i18n/format'
import { type FormAnswer, PageForm, usePageForm } from '~/shell/page-form'
import { Button } from '~/ui/button'
import { FormActions } from '~/ui/form-actions'
import { Heading } from '~/ui/heading'
import { Note } from '~/ui/note'
import { PlainText } from '~/ui/plain-text'
import { TextareaField } from '~/ui/textarea-field'
import type { CaseView } from '../operations/view-case.server'

type Props = {
  notes: CaseView['notes']
  /** minted with the page: sent twice, it is one note */
  freshId: string
  answer: FormAnswer | undefined
}

/** What moderators note for each other. */
export function CaseNotes({ notes, freshId, answer }: Props) {
  const { t, locale } = useLanguage()
  const page = usePageForm<{ id: string; text: string }>({
    ...{ id: 'note', prefix: 'moderationCase.field', answer },
  })
  const typedId = page.fields.id.initialValue
  return (
    <section>
      <Heading level={2}>{t('moderationCase.notes')}</Heading>
      <p>{t('moderationCase.notesHint')}</p>
      {notes.map(({ id, text, author, at }) => (
        <div key={id}>
          <PlainText text={text} />
          <Note>{t('moderationCase.noteBy', { name: author, date: formatDateTime(locale, at) })}</Note>
        </div>
      ))}
      <PageForm page={page}>
        <input type="hidden" name="intent" value="note" />
        <input type="hidden" name="id" value={typeof typedId === 'string' ? typedId : freshId} />
        <TextareaField {...page.field('text')} rows={3} />
        <FormActions>
          <Button look="secondary">{t('moderationCase.sendNote')}</Button>
        </FormActions>
      </PageForm>
    </section>
  )
}
