import { useLanguage } from '~/i18n/context'
import { formatMoney } from '~/i18n/format'
import { Heading } from '~/ui/heading'
import { ResponsiveTable } from '~/ui/responsive-table'
import type { ShownCompetition } from '../operations/present-competition.server'
import { PhaseList } from './phase-list'

type Props = { competition: ShownCompetition }

/** Phases, prizes and jury of a competition, as everybody reads them. */
export function CompetitionParts({ competition }: Props) {
  const { t } = useLanguage()
  return (
    <>
      <section>
        <Heading level={2} look="medium">
          {t('competition.phases')}
        </Heading>
        <PhaseList phases={competition.phases} />
      </section>
      <Prizes competition={competition} />
      <Jury competition={competition} />
    </>
  )
}

function Prizes({ competition: { prizes, sum } }: Props) {
  const { t, locale } = useLanguage()
  if (prizes.length === 0) return null
  const rows = prizes.map((prize, index) => ({ ...prize, rank: index + 1 }))
  return (
    <section>
      <Heading level={2} look="medium">
        {t('competition.prizes')}
      </Heading>
      <ResponsiveTable
        caption={t('competition.prizes')}
        isCaptionHidden
        rows={rows}
        rowKey={({ rank }) => String(rank)}
        columns={[
          { key: 'rank', label: t('competition.rank'), isRowHeader: true, cell: ({ rank }) => rank },
          { key: 'prize', label: t('competition.prize'), cell: ({ title }) => <German text={title} /> },
          {
            key: 'amount',
            label: t('competition.amount'),
            isNumeric: true,
            cell: ({ amountCents }) => amountCents !== null && formatMoney(locale, amountCents),
          },
        ]}
      />
      <p>{t('competition.sum', { sum: formatMoney(locale, sum) })}</p>
    </section>
  )
}

function Jury({ competition: { jury } }: Props) {
  const { t } = useLanguage()
  if (jury.length === 0) return null
  return (
    <section>
      <Heading level={2} look="medium">
        {t('competition.jury')}
      </Heading>
      <ul>
        {jury.map(({ name, affiliation, role }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: who sits where is all that tells two nameless members apart
          <li key={index}>
            {[name || t('competition.juryNameless'), affiliation].filter(Boolean).join(', ')}
            {role === 'chair' && ` (${t('juryRole.chair')})`}
          </li>
        ))}
      </ul>
      <p>{t('competition.juryText')}</p>
    </section>
  )
}

/** Words of the authority, which writes German. */
function German({ text }: { text: string }) {
  const { locale } = useLanguage()
  return <span {...(locale !== 'de' && { lang: 'de' })}>{text}</span>
}
