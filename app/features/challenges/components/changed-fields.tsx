import { useLanguage } from '~/i18n/context'
import { formatDate, formatDeadline, formatMoney } from '~/i18n/format'
import { isMessageKey } from '~/i18n/translate'
import { Badge } from '~/ui/badge'
import { Heading } from '~/ui/heading'
import { type ComparedPart, TextComparison } from '~/ui/text-comparison'
import type { FieldChange } from '../operations/present-change.server'

type Props = { changes: readonly FieldChange[]; level?: 3 | 4 }

/** What a change makes of each field: taken away and added words, for eyes and for screen readers. */
export function ChangedFields({ changes, level = 3 }: Props) {
  const { t, locale } = useLanguage()
  const labelOf = useFieldLabel()
  const partsOf = useParts()
  const words = { added: t('change.added'), removed: t('change.removed'), lang: locale }
  return changes.map((change) => (
    <section key={change.field}>
      <Heading level={level} look="small">
        {labelOf(change.field)}{' '}
        {change.isMaterial && <Badge tone="warning">{t('change.materialField')}</Badge>}
      </Heading>
      {change.kind === 'contact' ? (
        <p>{t('change.contact')}</p>
      ) : (
        <TextComparison
          parts={partsOf(change)}
          words={words}
          {...(change.kind === 'words' && change.lang !== locale && { lang: change.lang })}
        />
      )}
    </section>
  ))
}

/** Columns that the form calls by another name. */
const FORM_NAMES: Record<string, string> = {
  deadlineAt: 'deadline',
  budgetMinCents: 'budgetMin',
  budgetMaxCents: 'budgetMax',
  english: 'section.english',
}

/** The dates of questions have a page of their own, not a field of this form. */
const FIELD_NAMES: Record<string, string> = {
  questionsUntil: 'question.until',
  answersUntil: 'question.answersUntil',
}

/** What people call a field. */
export function useFieldLabel() {
  const { messages } = useLanguage()
  return (field: string): string => {
    const key = FIELD_NAMES[field] ?? `challengeForm.${FORM_NAMES[field] ?? field}`
    return isMessageKey(messages, key) ? messages[key] : field
  }
}

/** Instants, which are shown with their time of day. */
const INSTANTS = ['deadlineAt', 'questionsUntil', 'answersUntil']

const LISTS: Record<string, string> = {
  districts: 'district',
  domains: 'domain',
  capabilities: 'capability',
  techniques: 'technique',
  readinessMin: 'readiness',
}

function useParts() {
  const { t, locale, label } = useLanguage()
  const shown = (field: string, value: string): string => {
    if (value === '') return t('conflict.empty')
    if (INSTANTS.includes(field)) return formatDeadline(locale, new Date(value))
    if (field === 'startsOn') return formatDate(locale, new Date(value))
    if (field.startsWith('budget')) return formatMoney(locale, BigInt(value))
    return label(LISTS[field] ?? field, value)
  }
  return (change: Exclude<FieldChange, { kind: 'contact' }>): ComparedPart[] => {
    if (change.kind === 'words') return change.parts
    const { field } = change
    if (change.kind === 'value') {
      return [
        { text: shown(field, change.before), change: 'removed' },
        { text: ' ', change: 'same' },
        { text: shown(field, change.after), change: 'added' },
      ]
    }
    const all = [...new Set([...change.before, ...change.after])]
    return all.flatMap((code, index): ComparedPart[] => [
      ...(index > 0 ? [{ text: ', ', change: 'same' } as const] : []),
      { text: shown(field, code), change: however(change, code) },
    ])
  }
}

function however({ before, after }: { before: string[]; after: string[] }, code: string) {
  if (!after.includes(code)) return 'removed'
  return before.includes(code) ? 'same' : 'added'
}
