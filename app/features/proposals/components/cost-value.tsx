import { useLanguage } from '~/i18n/context'
import { TextTables } from '~/ui/text-tables'
import { costLines, costSums, type PlanShown } from '../cost-tables'

/** Costs as people read them: every line and their sum, then the sums of the plan where there is one. */
export function CostValue({ hasSums = true, ...shown }: PlanShown & { hasSums?: boolean }) {
  const language = useLanguage()
  if (shown.costs.length === 0) return <>{language.t('shell.none')}</>
  const sums = hasSums ? costSums(shown, language) : []
  return <TextTables tables={[costLines(shown, language), ...sums]} />
}
