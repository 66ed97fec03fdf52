import { useLanguage } from '~/i18n/context'
import { ScoreBar } from '~/ui/score-bar'

/** How well a pair fits and why: the points as a bar, the reasons as a list. */
export function MatchScore({ score, reasons }: { score: number; reasons: readonly string[] }) {
  const { t } = useLanguage()
  return (
    <>
      <ScoreBar
        label={t('matching.score')}
        share={score / 100}
        valueText={t('matching.scoreValue', { points: Math.round(score) })}
      />
      <ul aria-label={t('matching.reasons')} className="list-disc ps-kern-space-default">
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </>
  )
}
