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
import type { GuardedForm } from '../operations/guard-form.server'
import type { OwnComment } from '../operations/view-own-comment.server'
import { CommentText } from './comment-text'
import { FormGuard } from './form-guard'

type Props = {
  own: OwnComment
  isOpen: boolean
  version: number
  freshId: string
  guard: GuardedForm
  answerTo: (intent: 'edit' | 'append') => FormAnswer | undefined
}

/** What an author can do with their contribution now: change it or add to it, and always remove it. */
export function EditForms({ own, isOpen, version, freshId, guard, answerTo }: Props) {
  const { t, locale } = useLanguage()
  const { id: commentId, mode, text, until } = own
  const isAddendum = mode === 'addendum'
  const answers = { edit: answerTo('edit'), append: answerTo('append') }
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
      {/* A form that was answered stays: what was typed in it is still needed when the way is closed by now. */}
      {((isOpen && !isAddendum) || answers.edit) && (
        <EditForm {...{ text, version, guard }} answer={answers.edit} />
      )}
      {((isOpen && isAddendum) || answers.append) && (
        <AppendForm {...{ freshId, guard }} answer={answers.append} />
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

type EditProps = { text: string; version: number; guard: GuardedForm; answer: FormAnswer | undefined }

function EditForm({ text, version, guard, answer }: EditProps) {
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
      <FormGuard guard={guard} />
      <FormActions>
        <Button>{t('commentEdit.save')}</Button>
      </FormActions>
    </PageForm>
  )
}

type AppendProps = { freshId: string; guard: GuardedForm; answer: FormAnswer | undefined }

function AppendForm({ freshId, guard, answer }: AppendProps) {
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
      <FormGuard guard={guard} />
      <FormActions>
        <Button>{t('commentEdit.append')}</Button>
      </FormActions>
    </PageForm>
  )
}
