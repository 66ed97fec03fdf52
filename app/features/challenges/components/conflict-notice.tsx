import { useLanguage } from '~/i18n/context'
import { isMessageKey } from '~/i18n/translate'
import { Alert } from '~/ui/alert'
import { DefinitionList } from '~/ui/definition-list'
import { Heading } from '~/ui/heading'
import { RadioGroup } from '~/ui/radio-group'
import type { Difference } from '../operations/form-values.server'

type Props = {
  differences: readonly Difference[]
  /** of the form that asks which text counts; without it both are only shown */
  formId?: string
  /** what was chosen in the last attempt */
  chosen?: Readonly<Record<string, unknown>>
}

/** Shows both texts of every field that two people changed; inside a form it asks which counts. */
export function ConflictNotice({ differences, formId, chosen = {} }: Props) {
  const { t, messages } = useLanguage()
  const labelOf = (field: string) => {
    const key = `challengeForm.${field}`
    return isMessageKey(messages, key) ? messages[key] : field
  }
  const shown = (text: string) => (
    <span className="whitespace-pre-line">{text || t('challengeForm.conflict.empty')}</span>
  )
  return (
    <Alert tone="warning" title={t('challengeForm.conflict.both')}>
      <p>{t(formId ? 'posting.conflict.text' : 'change.conflictText')}</p>
      {differences.map(({ field, yours, saved }) => (
        <section key={field}>
          <Heading level={3} look="small">
            {labelOf(field)}
          </Heading>
          <DefinitionList
            isStacked
            items={[
              { term: t('challengeForm.conflict.yours'), value: shown(yours) },
              { term: t('challengeForm.conflict.saved'), value: shown(saved) },
            ]}
          />
          {formId && (
            <RadioGroup
              id={`${formId}-choice-${field}`}
              name={`choice.${field}`}
              label={t('posting.conflict.choose', { field: labelOf(field) })}
              options={[
                { value: 'yours', label: t('posting.conflict.mine') },
                { value: 'saved', label: t('posting.conflict.saved') },
              ]}
              defaultValue={String(chosen[field] ?? '')}
              isRequired
            />
          )}
        </section>
      ))}
    </Alert>
  )
}
