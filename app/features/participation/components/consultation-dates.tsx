import { useLanguage } from '~/i18n/context'
import { formatDeadline } from '~/i18n/format'
import { path } from '~/paths'
import { DefinitionList } from '~/ui/definition-list'
import { Heading } from '~/ui/heading'
import { TextLink } from '~/ui/text-link'
import { Time } from '~/ui/time'

type Props = { consultationId: string; startsAt: Date | null; endsAt: Date | null; isPublic: boolean }

/** From when until when, and the way into one's own calendar. */
export function ConsultationDates({ consultationId, startsAt, endsAt, isPublic }: Props) {
  const { t, locale } = useLanguage()
  const shown = (at: Date | null) =>
    at ? <Time dateTime={at.toISOString()} text={formatDeadline(locale, at)} /> : '–'
  return (
    <>
      <Heading level={2} look="medium">
        {t('consultation.period')}
      </Heading>
      <DefinitionList
        isStacked
        items={[
          { term: t('consultation.start'), value: shown(startsAt) },
          { term: t('consultation.end'), value: shown(endsAt) },
        ]}
      />
      {isPublic && (
        <p>
          <TextLink href={path(locale, 'consultationCalendar', { consultationId })} reloadDocument>
            {t('consultation.calendar')}
          </TextLink>
        </p>
      )}
    </>
  )
}
