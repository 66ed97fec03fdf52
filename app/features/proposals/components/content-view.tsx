import { CONTENT_FIELDS, type ProposalContent } from '~/domain/proposal/content'
import { useLanguage } from '~/i18n/context'
import { DefinitionList } from '~/ui/definition-list'
import type { CostTeam } from '../cost-tables'
import { ContentValue } from './content-value'

/** A whole content, every field of it: what the team is about to freeze, and what the authority reads. */
export function ContentView({ content, team }: { content: ProposalContent; team: CostTeam }) {
  const { t } = useLanguage()
  return (
    <DefinitionList
      isStacked
      items={CONTENT_FIELDS.map((field) => ({
        term: t(`proposalForm.${field}`),
        value: <ContentValue content={content} field={field} team={team} />,
      }))}
    />
  )
}
