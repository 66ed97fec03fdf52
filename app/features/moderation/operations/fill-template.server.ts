import { data } from '@remix-run/node'
import type { TemplateName } from '~/domain/moderation/templates'
import type { Translate } from '~/i18n/translate'
import { parseForm } from '~/platform/forms/parse-form.server'
import { begunSchema } from '../schema'

/**
 * The form of a decision as it was typed, begun with a template: the explanation, and the rule where none was chosen.
 * Nothing is judged yet.
 */
export function withTemplate(form: FormData, template: TemplateName, t: Translate) {
  form.set('explanation', t(`moderation.template.${template}`))
  if (template !== 'noAction' && !form.get('ruleId')) form.set('ruleId', template)
  return data({ lastResult: parseForm(form, begunSchema).reply(), attempt: Date.now() })
}
