import { useNavigation } from '@remix-run/react'
import { MEGABYTE } from '~/domain/file/file-refusal'
import { acceptedTypes, PROPOSAL_FILE_KINDS } from '~/domain/file/file-types'
import { PROPOSAL_FILE_LIMITS } from '~/domain/file/proposal-file-limits'
import { FILE_SECTIONS } from '~/domain/proposal/file-sections'
import { useLanguage } from '~/i18n/context'
import { formatBytes } from '~/i18n/format'
import { fieldErrorText } from '~/shell/field-errors'
import { formAnswer } from '~/shell/form-answer'
import { PageForm, usePageForm } from '~/shell/page-form'
import { UploadSending, useChosenKey } from '~/shell/upload-sending'
import { Alert } from '~/ui/alert'
import { Button } from '~/ui/button'
import { DropZone } from '~/ui/drop-zone'
import { ErrorSummary } from '~/ui/error-summary'
import { FileField } from '~/ui/file-field'
import { FormActions } from '~/ui/form-actions'
import { Heading } from '~/ui/heading'
import { SelectField } from '~/ui/select-field'
import type { UploadAnswer } from '../operations/upload-proposal-files.server'

const ACCEPTED = acceptedTypes(PROPOSAL_FILE_KINDS)
const { section: OF_SECTION, proposal: OF_ALL } = PROPOSAL_FILE_LIMITS
const LIMITS = {
  each: OF_SECTION.bytesEach / MEGABYTE,
  together: OF_SECTION.bytesTogether / MEGABYTE,
  count: OF_SECTION.count,
  all: OF_ALL.bytesTogether / MEGABYTE,
  allCount: OF_ALL.count,
}

/** Chooses files and sends them, several at once. What is wrong with one is said by its name; the others are kept. */
export function FileUpload({ answer }: { answer: unknown }) {
  const { t, messages, locale } = useLanguage()
  const { state, formData } = useNavigation()
  const page = usePageForm<{ section: string; files: unknown }>({
    id: 'files',
    prefix: 'proposalFileForm',
    answer: formAnswer(answer, 'upload'),
  })
  const { added = [], refused = [], error, section, attempt } = uploadAnswer(answer)
  const field = page.field('files')
  const chosenKey = useChosenKey(attempt)
  const isSending = state === 'submitting' && formData?.get('intent') === 'upload'
  const wrong = refused.map(({ name, reason }) => `${name}: ${t(`file.refused.${reason}`, LIMITS)}`)
  const errors = error ? [fieldErrorText(t, messages, error)] : wrong
  return (
    <section className="ui-stack">
      <Heading level={2}>{t('proposalFile.upload.title')}</Heading>
      <ErrorSummary
        title={t(added.length > 0 ? 'proposalFile.someRefused' : 'shell.errorSummary')}
        errors={errors.map((message) => ({ message, fieldId: field.id }))}
        {...(attempt !== undefined && { attempt })}
      />
      {added.length > 0 && <Added names={added} />}
      <PageForm page={page} encType="multipart/form-data">
        <input type="hidden" name="intent" value="upload" />
        <SelectField
          key={section}
          {...page.field('section')}
          {...(section !== undefined && { defaultValue: section })}
          isRequired={false}
          options={FILE_SECTIONS.map((one) => ({ value: one, label: t(`proposalFile.section.${one}`) }))}
        />
        <DropZone
          hint={t('proposalFile.upload.drop')}
          chosenText={(count, bytes) =>
            t('proposalFile.upload.chosen', { count, size: formatBytes(locale, bytes) })
          }
        >
          {/* After an answer nothing is chosen any more: what was taken must not be sent again. */}
          <FileField
            key={chosenKey}
            {...field}
            isRequired={false}
            hint={t('proposalFileForm.limits', LIMITS)}
            errors={[...(field.errors ?? []), ...errors]}
            accept={ACCEPTED}
            hasSeveral
          />
        </DropZone>
        <FormActions note={t('proposalFile.upload.note')}>
          <Button icon="add" aria-disabled={isSending || undefined}>
            {t(isSending ? 'proposalFile.upload.sending' : 'proposalFile.upload.action')}
          </Button>
        </FormActions>
        <UploadSending
          formId={page.form.id}
          isSending={isSending}
          text={t('proposalFile.upload.sendingText')}
        />
      </PageForm>
    </section>
  )
}

function Added({ names }: { names: readonly string[] }) {
  const { t } = useLanguage()
  return (
    <Alert tone="success" title={t('proposalFile.added', { count: names.length })}>
      <ul>
        {names.map((name, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two files may have the same name.
          <li key={index}>
            <bdi>{name}</bdi>
          </li>
        ))}
      </ul>
    </Alert>
  )
}

function uploadAnswer(answer: unknown): Partial<UploadAnswer & { attempt: number }> {
  if (typeof answer !== 'object' || answer === null || !('upload' in answer)) return {}
  const { upload, attempt } = answer as { upload: UploadAnswer; attempt: number }
  return { ...upload, attempt }
}
