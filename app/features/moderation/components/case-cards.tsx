import { useLanguage } from '~/i18n/context'
import { formatDateTime } from '~/i18n/format'
import { path } from '~/paths'
import { Badge, type BadgeTone } from '~/ui/badge'
import { Card } from '~/ui/card'
import { CardList } from '~/ui/card-list'
import { PlainText } from '~/ui/plain-text'
import type { CaseRow } from '../operations/list-cases.server'
import { RuleName } from './status-facts'

const AGE_TONES: Record<CaseRow['age'], BadgeTone> = { fresh: 'neutral', old: 'warning', veryOld: 'danger' }

/** Cases in the order in which they are to be taken: what it is about, how old it is, who works on it. */
export function CaseCards({ rows }: { rows: readonly CaseRow[] }) {
  const { t, label, locale } = useLanguage()
  return (
    <CardList columns={1} label={t('moderationQueue.title')}>
      {rows.map((row) => (
        <Card
          key={row.id}
          level={2}
          href={path(locale, 'moderationCase', { caseId: row.id })}
          title={row.number}
          preline={`${label('moderationLog.item', row.itemType)}: ${row.title}`}
          marks={
            <>
              <Badge tone="info">{t(`moderationCase.kind.${row.kind}`)}</Badge>
              {row.isUrgent && <Badge tone="danger">{t('moderationQueue.urgent')}</Badge>}
              {row.state !== 'closed' && (
                <Badge tone={AGE_TONES[row.age]}>{t(`moderationQueue.age.${row.age}`)}</Badge>
              )}
              {row.isFolded && <Badge tone="warning">{t('moderationQueue.folded')}</Badge>}
            </>
          }
          footer={<CaseFacts row={row} at={formatDateTime(locale, row.openedAt)} />}
        >
          <PlainText text={row.excerpt} />
        </Card>
      ))}
    </CardList>
  )
}

function CaseFacts({ row, at }: { row: CaseRow; at: string }) {
  const { t } = useLanguage()
  return (
    <>
      <p>{t('moderationQueue.openedAt', { date: at })}</p>
      {row.reports > 0 && <p>{t('moderationQueue.reports', { count: row.reports })}</p>}
      {row.ruleIds.map((id) => (
        <p key={id}>
          {t('moderationQueue.reportedFor')} <RuleName id={id} />
        </p>
      ))}
      {row.isForOthers && row.state !== 'closed' && <p>{t('moderationQueue.forOthers')}</p>}
      {row.isMine && <p>{t('moderationQueue.claimedByYou')}</p>}
      {row.state === 'claimed' && !row.isMine && (
        <p>{t('moderationQueue.claimedBy', { name: row.claimedBy })}</p>
      )}
    </>
  )
}
