import { EXPERIENCE_CRITERIA } from '~/domain/register/experience'
import { monthText } from '~/domain/register/month'
import { useLanguage } from '~/i18n/context'
import { formatDate } from '~/i18n/format'
import type { NumberedPage } from '~/platform/lists/numbered'
import { NumberedPages } from '~/shell/numbered-pages'
import { Card } from '~/ui/card'
import { CardList } from '~/ui/card-list'
import { DefinitionList } from '~/ui/definition-list'
import { Heading } from '~/ui/heading'
import { PlainText } from '~/ui/plain-text'
import type { ShownExperience } from '../operations/read-public-entry.server'

type Props = { experiences: readonly ShownExperience[]; pages: NumberedPage }

/** What authorities say about a system, in their words and grades. */
export function ExperienceList({ experiences, pages }: Props) {
  const { t } = useLanguage()
  return (
    <section aria-labelledby="experiences">
      <Heading level={2} look="medium" id="experiences">
        {t('experience.title')}
      </Heading>
      {experiences.length === 0 && pages.page === 1 ? (
        <p>{t('experience.none')}</p>
      ) : (
        <CardList columns={1}>
          {experiences.map((one) => (
            <Experience key={one.id} experience={one} />
          ))}
        </CardList>
      )}
      <NumberedPages label={t('experience.pages')} pages={pages} />
    </section>
  )
}

function Experience({ experience }: { experience: ShownExperience }) {
  const { t, locale } = useLanguage()
  const { organisation, isOwner, beginMonth, endMonth, grades, text, wouldUseAgain, asOf } = experience
  const begin = monthText(beginMonth)
  const period =
    endMonth === ''
      ? t('experience.since', { begin })
      : t('experience.between', { begin, end: monthText(endMonth) })
  const graded = EXPERIENCE_CRITERIA.flatMap((criterion) => {
    const grade = grades[criterion]
    return grade ? [{ criterion, grade }] : []
  })
  return (
    <Card
      title={t('experience.of', { name: organisation.name })}
      preline={t(isOwner ? 'experience.ofOwner' : 'experience.alsoUses')}
      footer={t('experience.asOf', { date: formatDate(locale, new Date(`${asOf}T12:00:00Z`)) })}
    >
      {text !== '' && <PlainText text={text} />}
      <div className="w-full">
        <DefinitionList
          isDense
          items={[
            { term: t('experience.period'), value: period },
            { term: t('experience.again'), value: t(`experience.again.${wouldUseAgain ? 'yes' : 'no'}`) },
            ...graded.map(({ criterion, grade }) => ({
              term: t(`experience.criterion.${criterion}`),
              value: t(`experience.grade.${grade}` as 'experience.grade.1'),
            })),
          ]}
        />
      </div>
    </Card>
  )
}
