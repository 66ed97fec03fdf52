import type { ReactNode } from 'react'
import { useLanguage } from '~/i18n/context'
import { formatDate } from '~/i18n/format'
import { path } from '~/paths'
import { Badge } from '~/ui/badge'
import { Card } from '~/ui/card'
import { Time } from '~/ui/time'
import type { ForeignCard as Shown } from '../operations/list-foreign-challenges.server'
import { ForeignSourceLine } from './foreign-source-line'

/** A challenge from elsewhere in a list: marked as such, in its own language, with source and licence. */
export function ForeignCard({ challenge, children }: { challenge: Shown; children?: ReactNode }) {
  const { t, locale } = useLanguage()
  const { id, title, summary, publisher, language, endsOn, isOver, source } = challenge
  return (
    <Card
      lang={language === locale ? undefined : language}
      href={path(locale, 'foreignChallenge', { foreignChallengeId: id })}
      level={2}
      title={title}
      preline={publisher}
      marks={
        <span lang={locale} className="flex flex-wrap gap-kern-space-small">
          <Badge tone="info">{t('imports.foreign.badge')}</Badge>
          {isOver && <Badge>{t('imports.foreign.over')}</Badge>}
        </span>
      }
      footer={
        <>
          {endsOn && !isOver && (
            <span lang={locale}>
              <Time
                dateTime={endsOn}
                text={t('imports.foreign.until', { date: formatDate(locale, new Date(endsOn)) })}
              />
            </span>
          )}
          <ForeignSourceLine source={source} />
        </>
      }
    >
      {summary && <p className="break-words">{summary}</p>}
      {children && <div lang={locale}>{children}</div>}
    </Card>
  )
}
