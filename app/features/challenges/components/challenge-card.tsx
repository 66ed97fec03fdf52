import type { PublicPhase } from '~/domain/challenge/view'
import type { ChallengeKind } from '~/domain/competition/competition'
import { useLanguage } from '~/i18n/context'
import { formatDeadline, formatMoney } from '~/i18n/format'
import { path } from '~/paths'
import { Badge } from '~/ui/badge'
import { Card } from '~/ui/card'
import { Cluster } from '~/ui/cluster'
import { Time } from '~/ui/time'
import { PhaseBadge } from './phase-badge'

/** What a card shows of a challenge. */
export type CardChallenge = {
  id: string
  phase: PublicPhase
  title: { text: string; lang: 'de' | 'en' }
  summary: { text: string; lang: 'de' | 'en' }
  authorityName: string
  domains: readonly string[]
  kind: ChallengeKind
  /** all prizes of a competition together */
  prizeCents: bigint | null
  /** when proposals begin, where that is still ahead */
  opensAt: Date | null
  deadlineAt: Date
  /** confirmed partners beside the authority that leads */
  partnerCount: number
}

/** One challenge in a list: what it is about, from whom, until when. */
export function ChallengeCard({ challenge, level = 2 }: { challenge: CardChallenge; level?: 2 | 3 }) {
  const { t, locale, label } = useLanguage()
  const { id, phase, title, summary, authorityName, domains, deadlineAt, partnerCount } = challenge
  const { kind, prizeCents, opensAt } = challenge
  const text = t('challenge.dueAt', { date: formatDeadline(locale, deadlineAt) })
  return (
    <Card
      lang={title.lang === locale ? undefined : title.lang}
      href={path(locale, 'challenge', { challengeId: id })}
      title={title.text}
      level={level}
      preline={authorityName}
      marks={
        <div lang={locale}>
          <Cluster>
            <PhaseBadge phase={phase} isAhead={opensAt !== null} />
            {kind === 'competition' && <Badge>{t('challengeKind.competition')}</Badge>}
          </Cluster>
        </div>
      }
      footer={
        <>
          {phase === 'open' && (
            <span lang={locale}>
              <Time dateTime={deadlineAt.toISOString()} text={text} />
            </span>
          )}
          {opensAt && (
            <span lang={locale}>{t('competition.aheadText', { date: formatDeadline(locale, opensAt) })}</span>
          )}
          {prizeCents !== null && (
            <span lang={locale}>{t('competition.card', { sum: formatMoney(locale, prizeCents) })}</span>
          )}
          {partnerCount > 0 && <span lang={locale}>{t('joint.card', { count: partnerCount })}</span>}
          <span lang={locale}>{domains.map((code) => label('domain', code)).join(', ')}</span>
        </>
      }
    >
      <p {...(summary.lang !== title.lang && { lang: summary.lang })}>{summary.text}</p>
    </Card>
  )
}
