import type { ContentField, ProposalContent } from '~/domain/proposal/content'
import { useLanguage } from '~/i18n/context'
import { TextTables } from '~/ui/text-tables'
import { type CostTeam, milestoneTable } from '../cost-tables'
import { CostValue } from './cost-value'

type Props = {
  content: ProposalContent
  field: ContentField
  team: CostTeam
  /** false: of the costs the lines alone, without the sums of a plan */
  hasSums?: boolean
}

/** One field of a content as people read it. Texts are shown as they are, so that nothing is hidden by markup. */
export function ContentValue({ content, field, team, hasSums = true }: Props) {
  const { t, label } = useLanguage()
  const { costs, milestones } = content
  if (field === 'costs') return <CostValue {...{ costs, milestones, team, hasSums }} />
  if (field === 'milestones' && milestones.length > 0)
    return <TextTables tables={[milestoneTable(milestones, t)]} />
  const value = content[field]
  if (value === null || value === '' || field === 'milestones') return <>{t('shell.none')}</>
  if (field === 'resultLicence') return <>{label('licenceModel', String(value))}</>
  if (field === 'readiness') {
    return (
      <>
        {t('proposalForm.readinessLevel', {
          level: String(value),
          label: label('readiness', String(value)),
        })}
      </>
    )
  }
  return <span className="whitespace-pre-line break-words">{String(value)}</span>
}
