import type { ReceiptVerdict } from '~/domain/proposal/receipt'
import { useLanguage } from '~/i18n/context'
import { formatInstant } from '~/i18n/format'
import { Alert } from '~/ui/alert'
import { AnswerFocus } from '~/ui/answer-focus'
import { DefinitionList } from '~/ui/definition-list'
import { Hash } from '~/ui/hash'
import { Time } from '~/ui/time'

/** What the check of a receipt has shown; a valid one says what it states, and what it does not. */
export function ReceiptVerdictPanel({ verdict, attempt }: { verdict: ReceiptVerdict; attempt: number }) {
  const { t } = useLanguage()
  const { kind } = verdict
  const tone = kind === 'valid' ? 'success' : kind === 'unreadable' ? 'warning' : 'danger'
  return (
    <section>
      <AnswerFocus attempt={attempt}>
        <Alert tone={tone} title={t(`signedReceipt.verdict.${kind}`)} role="status">
          <p>{t(`signedReceipt.verdict.${kind}Text`)}</p>
        </Alert>
      </AnswerFocus>
      {verdict.kind === 'valid' && <Stated {...verdict} />}
    </section>
  )
}

function Stated({ statement }: Extract<ReceiptVerdict, { kind: 'valid' }>) {
  const { t, locale } = useLanguage()
  const instant = (at: string) => <Time dateTime={at} text={formatInstant(locale, new Date(at))} />
  return (
    <DefinitionList
      items={[
        { term: t('proposal.fact.received'), value: instant(statement.receivedAt) },
        { term: t('proposal.fact.deadline'), value: instant(statement.deadlineAt) },
        { term: t('proposal.fact.number'), value: String(statement.number) },
        { term: t('proposal.fact.challenge'), value: statement.challenge.title },
        { term: t('proposal.fact.authority'), value: statement.authority },
        { term: t('proposal.fact.organisation'), value: statement.organisation.name },
        ...(statement.partners ?? []).map(({ name, confirmedAt }, index) => ({
          term: t('consortium.frozen.titleOf', { number: index + 1 }),
          value: t('consortium.frozen.confirmedAt', {
            partner: name,
            at: formatInstant(locale, new Date(confirmedAt)),
          }),
        })),
        { term: t('proposal.fact.hash'), value: <Hash value={statement.contentHash} /> },
      ]}
    />
  )
}
