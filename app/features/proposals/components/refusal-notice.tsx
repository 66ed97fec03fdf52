import { useLanguage } from '~/i18n/context'
import { formatInstant } from '~/i18n/format'
import { isMessageKey } from '~/i18n/translate'
import { Alert } from '~/ui/alert'
import { DefinitionList } from '~/ui/definition-list'
import { Hash } from '~/ui/hash'
import { Time } from '~/ui/time'

/** What an operation answered instead of doing it. */
export type Refusal =
  | { reason: 'deadlinePassed'; arrivedAt: Date; deadlineAt: Date; contentHash: string | null }
  | { reason: string }

/** Says why something was not done; for a late arrival with its time, the deadline and what was kept. */
export function RefusalNotice({ refusal }: { refusal: Refusal }) {
  const { t, messages } = useLanguage()
  if ('arrivedAt' in refusal) return <LateNotice refusal={refusal} />
  const key = `reason.${refusal.reason}`
  return (
    <Alert tone="warning" role="alert" title={t('proposal.refused.title')}>
      <p>{isMessageKey(messages, key) ? messages[key] : t('reason.wrongState')}</p>
    </Alert>
  )
}

type Late = Extract<Refusal, { arrivedAt: Date }>

function LateNotice({ refusal: { arrivedAt, deadlineAt, contentHash } }: { refusal: Late }) {
  const { t, locale } = useLanguage()
  const instant = (at: Date) => <Time dateTime={at.toISOString()} text={formatInstant(locale, at)} />
  return (
    <Alert tone="danger" role="alert" title={t('proposal.late.title')}>
      <p>{t('proposal.late.text')}</p>
      <DefinitionList
        items={[
          { term: t('proposal.late.arrivedAt'), value: instant(arrivedAt) },
          { term: t('proposal.late.deadlineAt'), value: instant(deadlineAt) },
        ]}
      />
      {contentHash === null ? (
        <p>{t('proposal.late.keptTime')}</p>
      ) : (
        <p>
          {t('proposal.late.kept')} <Hash value={contentHash} />
        </p>
      )}
    </Alert>
  )
}

/** The refusal in an action's answer, or null. */
export function refusalOf(answer: unknown): Refusal | null {
  if (typeof answer !== 'object' || answer === null || !('refusal' in answer)) return null
  return isRefusal(answer.refusal) ? answer.refusal : null
}

function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && 'reason' in value
}
