import { isRuleId } from '~/domain/moderation/rules'
import { useLanguage } from '~/i18n/context'
import { formatDate, formatDateTime } from '~/i18n/format'
import { Alert } from '~/ui/alert'
import { DefinitionList } from '~/ui/definition-list'
import { Heading } from '~/ui/heading'
import { PlainText } from '~/ui/plain-text'
import { TextLink } from '~/ui/text-link'
import type { Status } from '../operations/view-status.server'

type Props = {
  status: Pick<
    Status,
    'createdAt' | 'ruleId' | 'explanation' | 'address' | 'isMailed' | 'decision' | 'appeal'
  >
}

const SHOWN = ['noAction', 'warn', 'hide'] as const

/** Where a report stands: the result first, then its reasons, then what was sent. */
export function StatusFacts({ status }: Props) {
  const { t, locale } = useLanguage()
  const { decision, appeal, createdAt, ruleId, explanation, address, isMailed } = status
  const measure = SHOWN.find((one) => one === decision?.measure) ?? 'hide'
  return (
    <>
      {decision === null ? (
        <Alert tone="success" title={t('reporting.status.received')}>
          <p>{t('reporting.status.receivedText')}</p>
          <p>{t(isMailed ? 'reporting.status.mailed' : 'reporting.status.notMailed')}</p>
        </Alert>
      ) : (
        <Alert
          tone="info"
          title={t(decision.isLifted ? 'reporting.status.lifted' : `reporting.status.decided.${measure}`)}
        >
          <DefinitionList
            isDense
            items={[
              { term: t('reporting.status.decidedAt'), value: formatDate(locale, decision.decidedAt) },
              { term: t('reporting.status.rule'), value: <RuleName id={decision.ruleId} /> },
              { term: t('reporting.status.reasons'), value: <PlainText text={decision.explanation} /> },
            ]}
          />
          <p>{t('reporting.status.human')}</p>
        </Alert>
      )}
      {appeal && <AppealState appeal={appeal} />}
      <section>
        <Heading level={2} look="small">
          {t('reporting.status.yours')}
        </Heading>
        <DefinitionList
          items={[
            { term: t('reporting.status.sentAt'), value: formatDateTime(locale, createdAt) },
            { term: t('reporting.status.rule'), value: <RuleName id={ruleId} /> },
            { term: t('reporting.status.explanation'), value: <PlainText text={explanation} lang={null} /> },
            {
              term: t('reporting.subject'),
              value: <TextLink href={address}>{t('reporting.status.toContribution')}</TextLink>,
            },
          ]}
        />
      </section>
    </>
  )
}

function AppealState({ appeal }: { appeal: NonNullable<Status['appeal']> }) {
  const { t } = useLanguage()
  const { isMine, outcome, reasons } = appeal
  if (!isMine && outcome === null) return <p>{t('reporting.status.otherAppeal')}</p>
  if (!isMine) return reasons ? <PlainText text={reasons} /> : null
  const text =
    outcome === null
      ? t('reporting.status.appealWaits')
      : t(outcome === 'upheld' ? 'reporting.status.appealUpheld' : 'reporting.status.appealRejected')
  return (
    <Alert tone="info" title={t('reporting.status.appeal')}>
      <p>{text}</p>
      {reasons && <PlainText text={reasons} />}
    </Alert>
  )
}

/** The short name of a rule; of one that is no longer known its id. */
export function RuleName({ id }: { id: string }) {
  const { t } = useLanguage()
  return <>{isRuleId(id) ? t(`conduct.rule.${id}`) : id}</>
}
