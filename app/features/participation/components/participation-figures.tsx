import { useLanguage } from '~/i18n/context'
import { formatNumber } from '~/i18n/format'
import { StatList } from '~/ui/stat'
import type { Participation } from '../operations/count-participation.server'

/** How many have taken part so far, and how much they have said. */
export function ParticipationFigures({ participation }: { participation: Participation }) {
  const { t, locale } = useLanguage()
  const { people, votes, statements, added } = participation
  return (
    <StatList
      items={[
        { label: t('consultation.people'), value: formatNumber(locale, people) },
        { label: t('consultation.votes'), value: formatNumber(locale, votes) },
        {
          label: t('consultation.statements'),
          value: formatNumber(locale, statements),
          note: `${formatNumber(locale, added)} ${t('consultation.statementsAdded')}`,
        },
      ]}
    />
  )
}
