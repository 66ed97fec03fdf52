import { useLanguage } from '~/i18n/context'
import { isMessageKey } from '~/i18n/translate'
import { ConflictChoice } from '~/shell/conflict-choice'
import type { Difference } from '../operations/form-values.server'

type Props = {
  differences: readonly Difference[]
  /** of the form that asks which text counts; without it both are only shown */
  formId?: string
  /** what was chosen in the last attempt */
  chosen?: Readonly<Record<string, unknown>>
}

/** Both texts of the fields of a challenge that two people changed. */
export function ConflictNotice({ differences, formId, chosen }: Props) {
  const { t, messages } = useLanguage()
  const labelOf = (field: string) => {
    const key = `challengeForm.${field}`
    return isMessageKey(messages, key) ? messages[key] : field
  }
  const shown = (text: string) => <span className="whitespace-pre-line">{text || t('conflict.empty')}</span>
  return (
    <ConflictChoice
      differences={differences.map(({ field, yours, saved }) => ({
        ...{ field, label: labelOf(field), yours: shown(yours), saved: shown(saved) },
      }))}
      text={t(formId ? 'conflict.text' : 'change.conflictText')}
      {...{ formId, chosen }}
    />
  )
}
