import type { Measure } from '~/domain/moderation/measures'
import { useLanguage } from '~/i18n/context'
import { formatDate, formatDateTime } from '~/i18n/format'
import { DefinitionList } from '~/ui/definition-list'
import { Disclosure } from '~/ui/disclosure'
import { Heading } from '~/ui/heading'
import { PlainText } from '~/ui/plain-text'
import { RuleName } from './status-facts'

export type ShownDecision = {
  measure: Measure
  ruleId: string
  ruleVersion: number
  basis: 'rule' | 'law'
  facts: string
  explanation: string
  scope: string
  until: Date | null
  isAutomated: boolean
  isFromNotice: boolean
  remedies: string
  decidedAt: Date
}

/** The whole statement of reasons, as Art. 17(3) DSA lists its parts. */
export function DecisionFacts({ decision, text }: { decision: ShownDecision; text: string }) {
  const { t, locale } = useLanguage()
  const { measure, until, basis, isAutomated, isFromNotice } = decision
  const end = until ? formatDateTime(locale, until) : t('decision.noEnd')
  return (
    <>
      <DefinitionList
        items={[
          { term: t('decision.measure'), value: t(`moderation.measure.${measure}`) },
          { term: t('decision.scope'), value: decision.scope },
          ...(measure === 'hide' || until ? [{ term: t('decision.until'), value: end }] : []),
          { term: t('decision.rule'), value: <RuleName id={decision.ruleId} /> },
          {
            term: t('decision.basis'),
            value: `${t(`reporting.basis.${basis}`)} (${t('decision.ruleVersion', { number: decision.ruleVersion })})`,
          },
          { term: t('decision.facts'), value: <PlainText text={decision.facts} /> },
          { term: t('decision.explanation'), value: <PlainText text={decision.explanation} /> },
          {
            term: t('decision.origin'),
            value: t(isFromNotice ? 'decision.origin.notice' : 'decision.origin.check'),
          },
          { term: t('decision.automated'), value: t(isAutomated ? 'decision.yes' : 'decision.no') },
          { term: t('decision.decidedAt'), value: formatDate(locale, decision.decidedAt) },
        ]}
      />
      {text && (
        <Disclosure summary={t('decision.text')}>
          <PlainText text={text} />
        </Disclosure>
      )}
      <Heading level={2}>{t('decision.remedies')}</Heading>
      <p>{decision.remedies}</p>
    </>
  )
}
