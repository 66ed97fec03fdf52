import { type AssessmentKind, outcomesOf, TREES } from '~/domain/assessment/kinds'
import { eurosForInput } from '~/domain/money/parse-euros'
import type { Locale } from '~/paths'
import { type DescribedAssessment, wordOf } from './describe-assessment.server'
import { contradictsText } from './list-assessments.server'

type Facts = { budgetMaxCents: bigint | null; personalData: string }

/** What the page of a check needs beside its results: where it starts, what an expert may choose. */
export function viewAssessment(
  kind: AssessmentKind,
  challenge: Facts,
  newest: DescribedAssessment | null,
  locale: Locale,
) {
  const { budgetMaxCents } = challenge
  return {
    first: kind === 'procurement' ? null : TREES[kind].first,
    /** the questions have changed since the newest result */
    isOutdated: kind !== 'procurement' && newest !== null && newest.dataVersion !== TREES[kind].version,
    contradictsText: contradictsText(kind, newest, challenge),
    outcomes: outcomesOf(kind)
      .filter((code) => code !== newest?.outcome)
      .map((code) => ({ value: code, label: wordOf(locale, `outcome.${kind}.${code}`) })),
    budget: budgetMaxCents === null ? '' : eurosForInput(budgetMaxCents),
  }
}
