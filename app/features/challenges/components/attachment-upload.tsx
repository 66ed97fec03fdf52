import { useNavigation } from '@remix-run/react'
import { ATTACHMENT_LIMITS, type FileRefusal, MEGABYTE } from '~/domain/file/file-refusal'
import { ATTACHMENT_KINDS, acceptedTypes } from '~/domain/file/file-types'
import { useLanguage } from '~/i18n/context'
import { fieldErrorText } from '~/shell/field-errors'
import { formAnswer } from '~/shell/form-answer'
import { PageForm, usePageForm } from '~/shell/page-form'
import { UploadSending, useChosenKey } from '~/shell/upload-sending'
import { Alert } from '~/ui/alert'
import { Button } from '~/ui/button'
import { ErrorSummary } from '~/ui/error-summary'
import { FileField } from '~/ui/file-field'
import { FormActions } from '~/ui/form-actions'

/** What became of a form with files that was not taken as a whole. */
export type UploadAnswer = {
  attempt: number
  /** a message about the whole form */
  error?: string
  added?: readonly string[]
  refused?: readonly { name: string; reason: FileRefusal }[]
}

const FORM = 'attachments'
const ACCEPTED = acceptedTypes(ATTACHMENT_KINDS)

/** Chooses files and sends them, several at once. What is wrong with one is said by its name. */
export function AttachmentUpload({ answer }: { answer: unknown }) {
  const { t, messages } = useLanguage()
  const { state, formData } = useNavigation()
  const page = usePageForm<{ files: unknown }>({
    id: FORM,
    prefix: 'attachmentForm',
    answer: formAnswer(answer, 'upload'),
  })
  const { added = [], refused = [], error, attempt } = uploadAnswer(answer)
  const field = page.field('files')
  const chosenKey = useChosenKey(attempt)
  const isSending = state === 'submitting' && formData?.get('intent') === 'upload'
  const limits = {
    each: ATTACHMENT_LIMITS.bytesEach / MEGABYTE,
    together: ATTACHMENT_LIMITS.bytesTogether / MEGABYTE,
    count: ATTACHMENT_LIMITS.count,
  }
  const wrong = refused.map(({ name, reason }) => `${name}: ${t(`file.refused.${reason}`, limits)}`)
  const errors = error ? [fieldErrorText(t, messages, error)] : wrong
  return (
    <>
      <ErrorSummary
        title={t(added.length > 0 ? 'attachment.someRefused' : 'shell.errorSummary')}
        errors={errors.map((message) => ({ message, fieldId: field.id }))}
        {...(attempt !== undefined && { attempt })}
      />
      {added.length > 0 && (
        <Alert tone="success" title={t('attachment.added', { count: added.length })}>
          <ul>
            {added.map((name) => (
              <li key={name}>
                <bdi>{name}</bdi>
              </li>
            ))}
          </ul>
        </Alert>
      )}
      <PageForm page={page} encType="multipart/form-data">
        <input type="hidden" name="intent" value="upload" />
        {/* After an answer nothing is chosen any more: what was taken must not be sent again. */}
        <FileField
          key={chosenKey}
          {...field}
          isRequired={false}
          hint={t('attachmentForm.limits', limits)}
          errors={[...(field.errors ?? []), ...errors]}
          accept={ACCEPTED}
          hasSeveral
        />
        <FormActions note={t('attachment.note')}>
          <Button look="secondary" icon="add" aria-disabled={isSending || undefined}>
            {t(isSending ? 'attachment.sending' : 'attachment.upload')}
          </Button>
        </FormActions>
        <UploadSending formId={FORM} isSending={isSending} text={t('attachment.sendingText')} />
      </PageForm>
    </>
  )
}

function uploadAnswer(answer: unknown): Partial<UploadAnswer> {
  const isOne = typeof answer === 'object' && answer !== null && 'upload' in answer
  return isOne ? (answer.upload as UploadAnswer) : {}
}
