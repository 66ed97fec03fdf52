import type { PollResult, Round } from '~/domain/participation/poll/count-ballots'
import { LEAST_BALLOTS } from '~/domain/participation/poll/poll'
import { useLanguage } from '~/i18n/context'
import { Alert } from '~/ui/alert'
import { Heading } from '~/ui/heading'
import { ResponsiveTable } from '~/ui/responsive-table'
import { ScoreBar } from '~/ui/score-bar'
import type { ShownPoll } from './poll-view'

type Props = { poll: ShownPoll; result: PollResult }

/** How a poll has ended: the winner in words, bars, and a table of the same. */
export function PollResultView({ poll, result }: Props) {
  const { t } = useLanguage()
  const count = result.ballots
  return (
    <section className="ui-stack">
      <Heading level={2}>{t('poll.result')}</Heading>
      <p>{t('poll.result.ballots', { count })}</p>
      {result.isShown ? (
        <Shown poll={poll} result={result} />
      ) : (
        <p>{t('poll.result.tooFew', { least: LEAST_BALLOTS })}</p>
      )}
    </section>
  )
}

function Shown({ poll, result }: { poll: ShownPoll; result: Extract<PollResult, { isShown: true }> }) {
  const { t, locale } = useLanguage()
  const textOf = new Map(poll.options.map(({ id, text }) => [id, text]))
  const [winner, ...level] = result.winners.map((id) => textOf.get(id) ?? '')
  const isRanked = poll.kind === 'ranked'
  const counts = result.counts.map((one) => ({ ...one, text: textOf.get(one.id) ?? '' }))
  return (
    <>
      {winner !== undefined && (
        <Alert
          tone="success"
          level={3}
          title={
            level.length > 0
              ? t('poll.result.tie', { texts: [winner, ...level].join(' · ') })
              : t(isRanked ? 'poll.result.rankedWinner' : 'poll.result.winner', { text: winner })
          }
        />
      )}
      <Heading level={3}>{t(isRanked ? 'poll.result.firstChoices' : 'poll.result.bars')}</Heading>
      <div className="ui-stack" {...(locale !== 'de' && { lang: 'de' })}>
        {counts.map(({ id, text, count, share }) => (
          <ScoreBar
            key={id}
            label={text}
            share={share}
            valueText={t('poll.result.value', { count, percent: percentOf(share) })}
          />
        ))}
      </div>
      {isRanked ? (
        <RoundTable rounds={result.rounds} poll={poll} />
      ) : (
        <ResponsiveTable
          caption={t('poll.result.bars')}
          rows={counts}
          rowKey={({ id }) => id}
          columns={[
            { key: 'text', label: t('poll.column.option'), isRowHeader: true, cell: ({ text }) => text },
            { key: 'count', label: t('poll.column.votes'), isNumeric: true, cell: ({ count }) => count },
            {
              ...{ key: 'share', label: t('poll.column.share'), isNumeric: true },
              cell: ({ share }) => `${percentOf(share)} %`,
            },
          ]}
        />
      )}
    </>
  )
}

const percentOf = (share: number) => Math.round(share * 100)

/** Every round of a ranked poll, one column each, so that everybody can follow the count. */
function RoundTable({ rounds, poll }: { rounds: readonly Round[]; poll: ShownPoll }) {
  const { t } = useLanguage()
  const cellOf = (id: string, round: Round): string => {
    const counted = round.counts.find((one) => one.id === id)
    if (!counted) return t('poll.result.gone')
    return round.out.includes(id) ? `${counted.count} (${t('poll.result.out')})` : String(counted.count)
  }
  const rows = [
    ...poll.options.map(({ id, text }) => ({ id, text, cells: rounds.map((round) => cellOf(id, round)) })),
    {
      ...{ id: 'exhausted', text: t('poll.result.exhausted') },
      cells: rounds.map(({ exhausted }) => String(exhausted)),
    },
  ]
  return (
    <ResponsiveTable
      caption={t('poll.result.rounds')}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        { key: 'text', label: t('poll.column.option'), isRowHeader: true, cell: ({ text }) => text },
        ...rounds.map((_, index) => ({
          key: String(index),
          label: t('poll.result.round', { number: index + 1 }),
          isNumeric: true,
          cell: ({ cells }: (typeof rows)[number]) => cells[index] ?? '',
        })),
      ]}
    />
  )
}
