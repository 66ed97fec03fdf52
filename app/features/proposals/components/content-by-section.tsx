import type { ProposalContent } from '~/domain/proposal/content'
import { contentFieldsOf, PROPOSAL_SECTIONS } from '~/domain/proposal/sections'
import { useLanguage } from '~/i18n/context'
import { DefinitionList } from '~/ui/definition-list'
import { Heading } from '~/ui/heading'
import type { CostTeam } from '../cost-tables'
import { ContentValue } from './content-value'

/** A whole content in the sections of its form, every field of it. */
export function ContentBySection({ content, team }: { content: ProposalContent; team: CostTeam }) {
  const { t } = useLanguage()
  return PROPOSAL_SECTIONS.map((section) => (
    <section key={section}>
      <Heading level={2} look="medium">
        {t(`proposalSection.${section}`)}
      </Heading>
      {section === 'costs' ? (
        <ContentValue content={content} field="costs" team={team} />
      ) : (
        <DefinitionList
          isStacked
          items={contentFieldsOf(section).map((field) => ({
            term: t(`proposalForm.${field}`),
            value: <ContentValue content={content} field={field} team={team} />,
          }))}
        />
      )}
    </section>
  ))
}
