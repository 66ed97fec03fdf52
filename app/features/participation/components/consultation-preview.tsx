import { useLanguage } from '~/i18n/context'
import { formatDeadline } from '~/i18n/format'
import { DefinitionList } from '~/ui/definition-list'
import { Heading } from '~/ui/heading'
import { Prose } from '~/ui/prose'
import type { ConsultationText } from '../operations/consultation-text.server'
import { ConsultationTexts } from './consultation-texts'

/** The text with the statements it begins with, as the second person reads it before deciding. */
export function ConsultationPreview({ text }: { text: ConsultationText }) {
  const { t, locale } = useLanguage()
  const { question, startsAt, endsAt, seeds } = text
  const shown = (at: Date | null) => (at ? formatDeadline(locale, at) : '–')
  return (
    <>
      <Heading level={2}>{t('consultationManage.text')}</Heading>
      <DefinitionList
        isStacked
        items={[
          { term: t('consultationForm.question'), value: <span lang="de">{question || '–'}</span> },
          { term: t('consultation.start'), value: shown(startsAt) },
          { term: t('consultation.end'), value: shown(endsAt) },
        ]}
      />
      <ConsultationTexts text={text} />
      {seeds.length > 0 && (
        <>
          <Heading level={2}>{t('consultationForm.seeds')}</Heading>
          <Prose lang="de">
            <ol>
              {seeds.map((seed) => (
                <li key={seed}>{seed}</li>
              ))}
            </ol>
          </Prose>
        </>
      )}
    </>
  )
}
