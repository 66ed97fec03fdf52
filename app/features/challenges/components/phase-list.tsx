import type { PhaseState } from '~/domain/competition/phases'
import { useLanguage } from '~/i18n/context'
import { formatDeadline } from '~/i18n/format'
import { Badge, type BadgeTone } from '~/ui/badge'
import { ResponsiveTable } from '~/ui/responsive-table'
import { Timeline } from '~/ui/timeline'
import type { ShownCompetition } from '../operations/present-competition.server'

type Phase = ShownCompetition['phases'][number]

const TONES: Record<PhaseState, BadgeTone> = {
  unscheduled: 'neutral',
  upcoming: 'info',
  open: 'success',
  closed: 'neutral',
}
const MARKS = { unscheduled: 'next', upcoming: 'next', open: 'current', closed: 'done' } as const

/** The phases in their order: state, period, whose turn it is, and by what each is judged. */
export function PhaseList({ phases }: { phases: readonly Phase[] }) {
  const { t } = useLanguage()
  return (
    <Timeline
      label={t('competition.phases')}
      items={phases.map((phase) => ({
        key: String(phase.number),
        state: MARKS[phase.state],
        stateText: t(`competition.phaseState.${phase.state}`),
        title: t('competition.phase', { number: phase.number, title: phase.title ?? '' }),
        body: <PhaseBody phase={phase} />,
      }))}
    />
  )
}

function PhaseBody({ phase }: { phase: Phase }) {
  const { t, locale } = useLanguage()
  const { number, state, turn, opensAt, deadlineAt, description, criteria = [] } = phase
  const german = { ...(locale !== 'de' && { lang: 'de' }) }
  return (
    <div className="ui-stack">
      <p>
        <Badge tone={TONES[state]}>{t(`competition.phaseState.${state}`)}</Badge>
      </p>
      {opensAt && deadlineAt && (
        <p>
          {t('competition.period', {
            from: formatDeadline(locale, opensAt),
            until: formatDeadline(locale, deadlineAt),
          })}
        </p>
      )}
      <p>
        {turn === 'nobody'
          ? t(number === 1 ? 'competition.forEverybody' : 'competition.forAdmitted')
          : t(`competition.turn.${turn}`)}
      </p>
      {description && (
        <p className="whitespace-pre-line" {...german}>
          {description}
        </p>
      )}
      {criteria.length > 0 && (
        <ResponsiveTable
          caption={t('competition.criteria', { number })}
          rows={criteria.map((one, index) => ({ ...one, index }))}
          rowKey={({ index }) => String(index)}
          columns={[
            {
              key: 'criterion',
              label: t('challenge.section.criterion'),
              isRowHeader: true,
              cell: ({ criterion }) => <span {...german}>{criterion}</span>,
            },
            {
              key: 'weight',
              label: t('challengeForm.phases.criteria.weight'),
              isNumeric: true,
              cell: ({ weight }) => weight,
            },
          ]}
        />
      )}
    </div>
  )
}
