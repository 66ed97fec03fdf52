import { Form } from '@remix-run/react'
import { useLanguage } from '~/i18n/context'
import { formatDateTime } from '~/i18n/format'
import { path } from '~/paths'
import { type FormAnswer, PageForm, usePageForm } from '~/shell/page-form'
import { Button } from '~/ui/button'
import { ConfirmPanel } from '~/ui/confirm-panel'
import { FormActions } from '~/ui/form-actions'
import { TextLink } from '~/ui/text-link'
import { TextareaField } from '~/ui/textarea-field'
import type { OwnComment } from '../operations/view-own-comment.server'
import { CommentText } from './comment-text'

type Props = {
  own: OwnComment
  isOpen: boolean
  version: number
  freshId: string
  answerTo: (intent: 'edit' | 'append') => FormAnswer | undefined
}

/** What an author can do with their contribution now: change it or add to it, and always remove it. */
export function EditForms({ own, isOpen, version, freshId, answerTo }: Props) {
  const { t, locale } = useLanguage()
  const { id: commentId, mode, text, until } = own
  const isAddendum = mode === 'addendum'
  return (
    <>
      <p>
        {until === null
          ? t('commentEdit.mode.addendum')
          : t(`commentEdit.mode.${mode === 'free' ? 'free' : 'versioned'}`, {
              date: formatDateTime(locale, until),
            })}
      </p>
      {isAddendum && <CommentText text={text} />}
      {isOpen && !isAddendum && <EditForm {...{ text, version }} answer={answerTo('edit')} />}
      {isOpen && (isAddendum || answerTo('edit')) && (
        <AppendForm freshId={freshId} answer={answerTo('append')} />
      )}
      <Form method="post">
        <input type="hidden" name="version" value={version} />
        <ConfirmPanel
          summary={t('commentEdit.remove')}
          confirmLabel={t('commentEdit.remove')}
          name="intent"
          value="remove"
        >
          <p>{t('commentEdit.removeText')}</p>
        </ConfirmPanel>
      </Form>
      <p>
        <TextLink href={path(locale, 'comment', { commentId })}>{t('commentEdit.back')}</TextLink>
      </p>
    </>
  )
}

type EditProps = { text: string; version: number; answer: FormAnswer | undefined }

function EditForm({ text, version, answer }: EditProps) {
  const { t } = useLanguage()
  const page = usePageForm<Record<'text', string>>({
    id: 'edit',
    prefix: 'commentEdit.field',
    defaultValue: { text },
    answer,
  })
  return (
    <PageForm page={page}>
      <input type="hidden" name="intent" value="edit" />
      <input type="hidden" name="version" value={version} />
      <TextareaField {...page.field('text')} rows={8} />
      <FormActions>
        <Button>{t('commentEdit.save')}</Button>
      </FormActions>
    </PageForm>
  )
}

function AppendForm({ freshId, answer }: { freshId: string; answer: FormAnswer | undefined }) {
  const { t } = useLanguage()
  const page = usePageForm<Record<'id' | 'text', string>>({
    id: 'append',
    prefix: 'commentEdit.field',
    labels: { text: t('commentEdit.addendum') },
    answer,
  })
  const typedId = page.fields.id.initialValue
  return (
    <PageForm page={page}>
      <input type="hidden" name="intent" value="append" />
      <input type="hidden" name="id" value={typeof typedId === 'string' ? typedId : freshId} />
      <TextareaField {...page.field('text')} rows={4} />
      <FormActions>
        <Button>{t('commentEdit.append')}</Button>
      </FormActions>
    </PageForm>
  )
}
