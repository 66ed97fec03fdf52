import type { ProposalContent } from '~/domain/proposal/content'
import { contentFieldsOf, PROPOSAL_SECTIONS, type ProposalSection } from '~/domain/proposal/sections'
import type { ChallengeDemands } from '~/features/challenges/operations/present-challenge.server'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { DefinitionList } from '~/ui/definition-list'
import { Heading } from '~/ui/heading'
import { Sides } from '~/ui/sides'
import { TextLink } from '~/ui/text-link'
import type { CostTeam } from '../cost-tables'
import { ContentValue } from './content-value'
import { Demands } from './demands'

type Props = {
  challenge: ChallengeDemands & { id: string }
  position: number
  content: ProposalContent
  team: CostTeam
}

/** A proposal section by section, what was asked for beside what was answered; below each other on a phone. */
export function ReadingBody({ challenge, position, content, team }: Props) {
  const { t, locale } = useLanguage()
  const compare = (section: ProposalSection) =>
    `${path(locale, 'challengeSections', { challengeId: challenge.id })}?${new URLSearchParams({
      abschnitt: section,
      vorschlag: String(position),
    })}`
  return (
    <>
      {PROPOSAL_SECTIONS.map((section) => (
        <section key={section} id={section}>
          <Heading level={2} look="medium">
            {t(`proposalSection.${section}`)}
          </Heading>
          <Sides
            first={
              <>
                <Heading level={3} look="small">
                  {t('demands.title')}
                </Heading>
                <Demands section={section} challenge={challenge} />
              </>
            }
            second={
              <>
                <Heading level={3} look="small">
                  {t('reading.answered')}
                </Heading>
                <SectionContent {...{ section, content, team }} />
                <TextLink href={compare(section)}>
                  {t('reading.compareSection', { section: t(`proposalSection.${section}`) })}
                </TextLink>
              </>
            }
          />
        </section>
      ))}
    </>
  )
}

function SectionContent({
  section,
  content,
  team,
}: Pick<Props, 'content' | 'team'> & { section: ProposalSection }) {
  const { t } = useLanguage()
  if (section === 'costs') return <ContentValue content={content} field="costs" team={team} />
  return (
    <DefinitionList
      isStacked
      items={contentFieldsOf(section).map((field) => ({
        term: t(`proposalForm.${field}`),
        value: <ContentValue content={content} field={field} team={team} />,
      }))}
    />
  )
}
