import { wordsBehind } from '#search/analysis/words-behind'
import type { Reason } from '~/domain/matching/types'
import { CONTEXT_WEIGHTS } from '~/domain/matching/weights'
import type { CodeList } from '~/domain/taxonomy/catalogue'
import { translate } from '~/i18n/messages.server'
import type { Locale } from '~/paths'
import { codeLabel, offered } from '~/platform/public-data/codes.server'

/** The texts of a challenge in which the words behind text reasons are looked up. */
export type ReasonTexts = {
  title: string
  summary: string
  problem: string
  desiredOutcome: string
  dataSituation: string
}

/** Makes an explainer for the matches of one challenge: reasons in, one sentence each out. */
export function reasonExplainer(
  locale: Locale,
  texts: ReasonTexts,
): (reasons: readonly Reason[]) => string[] {
  const t = translate(locale)
  const { title, summary, problem, desiredOutcome, dataSituation } = texts
  const wordOf = wordsBehind([title, summary, problem, desiredOutcome, dataSituation].join('\n'))
  const words = (matched: readonly string[]) => [...new Set(matched.map(wordOf))].join(', ')
  const codes = (list: CodeList, matched: readonly string[]) =>
    matched.map((code) => codeLabel(locale, list, code)).join(', ')

  function explain({ kind, points, matched }: Reason): string {
    switch (kind) {
      case 'technique':
      case 'capability':
      case 'domain':
        return t(`matching.reason.${kind}`, { what: codes(kind, matched) })
      case 'text':
        return t('matching.reason.text', { what: words(matched) })
      case 'region':
        return offered('district').every((code) => matched.includes(code))
          ? t('matching.reason.everywhere')
          : t('matching.reason.region', { what: codes('district', matched) })
      case 'readiness':
        return t(
          points < CONTEXT_WEIGHTS.readiness ? 'matching.reason.nearlyReady' : 'matching.reason.readiness',
        )
      case 'trackRecord':
        return t('matching.reason.trackRecord')
    }
  }
  return (reasons) => reasons.map(explain)
}
