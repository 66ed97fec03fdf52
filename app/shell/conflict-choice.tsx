import type { ReactNode } from 'react'
import { useLanguage } from '~/i18n/context'
import { Alert } from '~/ui/alert'
import { DefinitionList } from '~/ui/definition-list'
import { Heading } from '~/ui/heading'
import { RadioGroup } from '~/ui/radio-group'

/** One field that two people changed, both texts as people read them. */
export type BothTexts = { field: string; label: string; yours: ReactNode; saved: ReactNode }

type Props = {
  differences: readonly BothTexts[]
  text: string
  /** of the form that asks which text counts; without it both are only shown */
  formId?: string | undefined
  /** what was chosen in the last attempt */
  chosen?: Readonly<Record<string, unknown>> | undefined
}

/** Shows both texts of every field that two people changed; inside a form it asks which counts. */
export function ConflictChoice({ differences, text, formId, chosen = {} }: Props) {
  const { t } = useLanguage()
  return (
    <Alert tone="warning" title={t('conflict.both')}>
      <p>{text}</p>
      {differences.map(({ field, label, yours, saved }) => (
        <section key={field}>
          <Heading level={3} look="small">
            {label}
          </Heading>
          <DefinitionList
            isStacked
            items={[
              { term: t('conflict.yours'), value: yours },
              { term: t('conflict.saved'), value: saved },
            ]}
          />
          {formId && (
            <RadioGroup
              id={`${formId}-choice-${field}`}
              name={`choice.${field}`}
              label={t('conflict.choose', { field: label })}
              options={[
                { value: 'yours', label: t('conflict.takeMine') },
                { value: 'saved', label: t('conflict.takeSaved') },
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

/** The choices in what was typed, as far as they can be read. */
export function choicesOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}
