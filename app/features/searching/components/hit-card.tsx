import { useLanguage } from '~/i18n/context'
import { formatDeadline, formatMoney } from '~/i18n/format'
import { Badge, type BadgeTone } from '~/ui/badge'
import { Card } from '~/ui/card'
import { Cluster } from '~/ui/cluster'
import { MarkedText } from '~/ui/marked-text'
import { Time } from '~/ui/time'
import type { ShownHit } from '../operations/find-things.server'
import type { FoundStatus } from '../search-address'

const TONES: Record<FoundStatus, BadgeTone> = {
  open: 'success',
  closed: 'info',
  opened: 'info',
  withdrawn: 'danger',
  archived: 'neutral',
  answered: 'success',
  verified: 'success',
  listed: 'neutral',
  planned: 'info',
  running: 'success',
  ended: 'info',
  overdue: 'warning',
  finished: 'info',
  stopped: 'neutral',
  inDevelopment: 'info',
  onTrial: 'info',
  inUse: 'success',
  retired: 'neutral',
  visible: 'neutral',
}

/** One thing that was found: what it is, from whom, where its words match, until when. */
export function HitCard({ hit, level = 2 }: { hit: ShownHit; level?: 2 | 3 }) {
  const { t, locale } = useLanguage()
  const { kind, status, title, excerpt, language, organisation, deadlineAt, budgetMaxCents, address } = hit
  const deadline = status === 'open' ? deadlineAt : null
  return (
    <Card
      lang={language === locale ? undefined : language}
      href={address}
      title={<MarkedText pieces={title} />}
      level={level}
      preline={organisation || undefined}
      marks={
        <div lang={locale}>
          <Cluster>
            <Badge>{t(`search.kind.${kind}`)}</Badge>
            <Badge tone={TONES[status]}>{t(`search.status.${status}`)}</Badge>
          </Cluster>
        </div>
      }
      footer={
        (deadline || budgetMaxCents !== null) && (
          <>
            {deadline && (
              <span lang={locale}>
                <Time
                  dateTime={deadline.toISOString()}
                  text={t('search.deadlineAt', { date: formatDeadline(locale, deadline) })}
                />
              </span>
            )}
            {budgetMaxCents !== null && (
              <span lang={locale}>
                {t('search.budgetUpTo', { sum: formatMoney(locale, BigInt(budgetMaxCents)) })}
              </span>
            )}
          </>
        )
      }
    >
      {excerpt.length > 0 && (
        <p>
          <MarkedText pieces={excerpt} />
        </p>
      )}
    </Card>
  )
}
