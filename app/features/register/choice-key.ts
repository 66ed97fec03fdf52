import type { ChoiceField } from '~/domain/register/fields'

/** Under which key the messages say what a choice is called. Classes of the AI Act have theirs from the checks of challenges. */
export function choiceKey(field: ChoiceField, code: string): string {
  return field === 'aiActClass' ? `assessment.outcome.aiAct.${code}` : `register.choice.${field}.${code}`
}
