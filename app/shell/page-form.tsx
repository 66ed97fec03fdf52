import { type FormMetadata, getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form, useActionData, useNavigation } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useLanguage } from '~/i18n/context'
import { isMessageKey } from '~/i18n/translate'
import { Alert } from '~/ui/alert'
import { ErrorSummary } from '~/ui/error-summary'
import { fromMetadata } from '~/ui/field-props'
import { isOffline } from './client-action'
import { fieldErrorText } from './field-errors'
import { useFreshForm } from './fresh-form'

type Values = Record<string, unknown>

/** What an action answers where the input is not valid (see platform/forms). */
export type FormAnswer = { lastResult: SubmissionResult<string[]>; attempt: number }

/**
 * The form of a page. Field texts come from the message files: `<prefix>.<name>` is the label,
 * `<prefix>.<name>.hint` the hint where there is one.
 * @param labels labels that hold a value, instead of those of the message files
 * @param answer what the last attempt of this form was answered, so that nothing typed is lost
 */
export function usePageForm<Shape extends Values>(options: {
  id: string
  prefix: string
  defaultValue?: { [Name in keyof Shape]?: unknown }
  labels?: { [Name in keyof Shape]?: string }
  answer?: FormAnswer | undefined
}) {
  const { t, messages } = useLanguage()
  const [form, fields] = useForm<Shape>({
    id: options.id,
    defaultValue: options.defaultValue as never,
    lastResult: options.answer?.lastResult ?? null,
  })
  const labelOf = (name: string) => {
    const own = options.labels?.[name]
    if (own !== undefined) return own
    const key = `${options.prefix}.${name.replace(/\[\d+\]/g, '')}`
    return isMessageKey(messages, key) ? messages[key] : name
  }
  const field = (name: keyof Shape & string, extra?: { optional?: boolean }) => {
    const metadata = fields[name as keyof typeof fields]
    const hintKey = `${options.prefix}.${name}.hint`
    return {
      ...fromMetadata(metadata as never),
      label: labelOf(name),
      ...(isMessageKey(messages, hintKey) && { hint: messages[hintKey] }),
      errors: metadata.errors?.map((error) => fieldErrorText(t, messages, error)),
      ...(extra?.optional ? { optionalText: t('shell.optional') } : { isRequired: true }),
    }
  }
  return { form, fields, field, labelOf, attempt: options.answer?.attempt }
}

type Props = {
  /** what usePageForm gave */
  page: {
    form: FormMetadata<Values & never, string[]> | unknown
    labelOf: (name: string) => string
    attempt?: number
  }
  action?: string
  /** where the form carries files */
  encType?: 'multipart/form-data' | undefined
  children: ReactNode
}

/** Renders the form with the summary of its errors on top. Works as a plain form without JavaScript. */
export function PageForm({ page, action, encType, children }: Props) {
  const { t, messages } = useLanguage()
  const form = page.form as FormMetadata<Values, string[]>
  const isBusy = useNavigation().state === 'submitting'
  const answer = useActionData<unknown>()
  const noteSent = useFreshForm(form.id)
  const { onSubmit, ...formProps } = getFormProps(form)
  const errors = Object.entries(form.allErrors).flatMap(([name, texts]) =>
    (texts ?? []).map((error) => {
      const text = fieldErrorText(t, messages, error)
      return name
        ? { message: `${asBeginning(page.labelOf(name))} ${text}`, fieldId: `${form.id}-${name}` }
        : { message: text }
    }),
  )
  return (
    <Form
      {...formProps}
      onSubmit={(event) => {
        onSubmit(event)
        if (!event.defaultPrevented) noteSent()
      }}
      method="post"
      action={action}
      encType={encType}
      noValidate
      aria-busy={isBusy}
      className="ui-stack"
    >
      {isOffline(answer) && (
        <Alert tone="warning" role="alert" title={t('shell.offline.title')}>
          {t('shell.offline')}
        </Alert>
      )}
      <ErrorSummary title={t('shell.errorSummary')} errors={errors} attempt={page.attempt} />
      {children}
    </Form>
  )
}

/** A label before what is wrong with its field: a question keeps its mark, a sentence loses its end, "USt-IdNr." not. */
function asBeginning(label: string): string {
  if (/[?!:]$/.test(label)) return label
  return `${label.includes(' ') ? label.replace(/\.$/, '') : label}:`
}
