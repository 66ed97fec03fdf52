import { useEffect, useState } from 'react'
import { useLanguage } from '~/i18n/context'
import { type FormAnswer, PageForm, usePageForm } from '~/shell/page-form'
import { Alert } from '~/ui/alert'
import { AnswerFocus } from '~/ui/answer-focus'
import { Button } from '~/ui/button'
import { FormActions } from '~/ui/form-actions'
import { Heading } from '~/ui/heading'
import { TextareaField } from '~/ui/textarea-field'
import type { Note } from '../operations/reader-note.server'
import { NoteKeeper } from './note-keeper'

export type StaleNote = { text: string; version: number }

type Props = {
  proposalId: string
  note: Pick<Note, 'text' | 'version'>
  answer: FormAnswer | undefined
  /** what another window of the same person has saved since */
  stale: StaleNote | null
}

/** What a reader notes for themselves. Nobody else ever sees it, and the page says so. */
export function NoteForm({ proposalId, note, answer, stale }: Props) {
  const { t } = useLanguage()
  const formId = 'note'
  const page = usePageForm<Record<'text', string>>({
    id: formId,
    prefix: 'readerNote',
    defaultValue: { text: note.text },
    answer,
  })
  const [version, setVersion] = useState(stale?.version ?? note.version)
  const [found, setFound] = useState(stale)
  useEffect(() => {
    setFound(stale)
    if (stale) setVersion(stale.version)
  }, [stale])
  useEffect(() => {
    // A note that came from another window is not taken for one that this window has shown.
    const field = document.getElementById(`${formId}-text`)
    if (field instanceof HTMLTextAreaElement && field.value === note.text) setVersion(note.version)
  }, [note.text, note.version])
  return (
    <section id="notiz">
      <Heading level={2}>{t('readerNote.title')}</Heading>
      <p>{t('readerNote.private')}</p>
      {found && (
        <AnswerFocus attempt={answer?.attempt}>
          <Alert tone="warning" role="alert" title={t('readerNote.stale.title')} level={3}>
            <p>{t('readerNote.stale.text')}</p>
            <Heading level={4}>{t('readerNote.stale.saved')}</Heading>
            <p className="whitespace-pre-line wrap-anywhere">{found.text || t('readerNote.stale.empty')}</p>
          </Alert>
        </AnswerFocus>
      )}
      <PageForm page={page}>
        <input type="hidden" name="intent" value="note" />
        <input type="hidden" name="version" value={version} />
        <TextareaField {...page.field('text', { optional: true })} optionalText="" rows={6} />
        <FormActions>
          <Button look="secondary">{t('readerNote.save')}</Button>
        </FormActions>
      </PageForm>
      <NoteKeeper
        formId={formId}
        proposalId={proposalId}
        version={version}
        onAnswer={(told) => {
          if (told.kind === 'kept') setVersion(told.version)
          if (told.kind === 'stale') {
            setVersion(told.version)
            setFound({ text: told.saved, version: told.version })
          }
        }}
      />
    </section>
  )
}
