import type { ProposalContent } from '~/domain/proposal/content'
import { READING_SECTION_NAMES, type ReadingSection, readFields } from '~/domain/proposal/reading-sections'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { DefinitionList } from '~/ui/definition-list'
import { Heading } from '~/ui/heading'
import { Sides } from '~/ui/sides'
import { TextLink } from '~/ui/text-link'
import { ContentValue } from './content-value'
import { type AskedFor, ReadingDemands } from './reading-demands'

type Props = { challenge: AskedFor; position: number; content: ProposalContent }

/** A proposal section by section, what was asked for beside what was answered; below each other on a phone. */
export function ReadingBody({ challenge, position, content }: Props) {
  const { t, locale } = useLanguage()
  const compare = (section: ReadingSection) =>
    `${path(locale, 'challengeSections', { challengeId: challenge.id })}?${new URLSearchParams({
      abschnitt: section,
      vorschlag: String(position),
    })}`
  return (
    <>
      {READING_SECTION_NAMES.map((section) => (
        <section key={section} id={section}>
          <Heading level={2} look="medium">
            {t(`reading.section.${section}`)}
          </Heading>
          <Sides
            first={
              <>
                <Heading level={3} look="small">
                  {t('reading.demanded')}
                </Heading>
                <ReadingDemands section={section} challenge={challenge} />
              </>
            }
            second={
              <>
                <Heading level={3} look="small">
                  {t('reading.answered')}
                </Heading>
                <SectionContent section={section} content={content} />
                <TextLink href={compare(section)}>
                  {t('reading.compareSection', { section: t(`reading.section.${section}`) })}
                </TextLink>
              </>
            }
          />
        </section>
      ))}
    </>
  )
}

function SectionContent({ section, content }: { section: ReadingSection; content: ProposalContent }) {
  const { t } = useLanguage()
  if (section === 'costs') return <ContentValue content={content} field="costs" />
  return (
    <DefinitionList
      isStacked
      items={readFields(section).map((field) => ({
        term: t(`proposalForm.${field}`),
        value: <ContentValue content={content} field={field} />,
      }))}
    />
  )
}
