import { parseWithZod } from '@conform-to/zod/v4'
import { data } from '@remix-run/node'
import type { z } from 'zod'
import { cleanForm } from './clean-form.server'

/**
 * Errors of forms are message keys (app/shell/field-errors.ts turns them into words). Given with each
 * parse and not set for all of zod: settings of the process keep their own words.
 */
const asMessageKey: NonNullable<z.core.ParseContext<z.core.$ZodIssue>['error']> = (issue) => {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'field.required' : 'field.invalid'
    case 'invalid_value':
      return issue.input === undefined || issue.input === '' ? 'field.chooseOne' : 'field.invalid'
    case 'too_small':
      if (issue.origin === 'string')
        return issue.minimum === 1 ? 'field.required' : `field.tooShort:${issue.minimum}`
      return issue.origin === 'array' ? 'field.chooseOne' : `field.tooSmall:${issue.minimum}`
    case 'too_big':
      return issue.origin === 'string' ? `field.tooLong:${issue.maximum}` : `field.tooBig:${issue.maximum}`
    case 'invalid_format':
      return issue.format === 'email' || issue.format === 'url' ? `field.${issue.format}` : 'field.invalid'
    default:
      return 'field.invalid'
  }
}

/** Reads a form by its schema. Fields that the schema does not name are dropped. */
export function parseForm<Schema extends z.ZodType>(form: FormData, schema: Schema) {
  return parseWithZod(cleanForm(form), { schema, error: asMessageKey })
}

type Reply = {
  reply: (options?: {
    formErrors?: string[]
    fieldErrors?: Record<string, string[]>
    hideFields?: string[]
  }) => unknown
}

/** Answers 422 with everything that was typed and what is wrong with it. Passwords are never sent back. */
export function invalid<Submission extends Reply>(
  submission: Submission,
  errors?: { form?: string[]; fields?: Record<string, string[]>; hide?: string[] },
) {
  const reply = submission.reply({
    ...(errors?.form && { formErrors: errors.form }),
    ...(errors?.fields && { fieldErrors: errors.fields }),
    ...(errors?.hide && { hideFields: errors.hide }),
  }) as ReturnType<Submission['reply']>
  return data({ lastResult: reply, attempt: Date.now() }, { status: 422 })
}
