import { useLocation } from '@remix-run/react'
import { useEffect } from 'react'
import { useLanguage } from '~/i18n/context'
import { EmptyState } from '~/ui/empty-state'
import { EntryList } from '~/ui/entry-list'
import { Heading } from '~/ui/heading'
import { Pagination } from '~/ui/pagination'
import type { ListedStatement } from '../operations/list-statements.server'
import { StatementItem } from './statement-item'

type Props = {
  consultationId: string
  statements: readonly ListedStatement[]
  canVote: boolean
  previous: string | null
  next: string | null
}

/** All statements in the order in which they were added. */
export function StatementList({ consultationId, statements, canVote, previous, next }: Props) {
  const { t } = useLanguage()
  useNamedStatement()
  return (
    <>
      <Heading level={2}>{t('statement.list')}</Heading>
      {statements.length === 0 ? (
        <EmptyState title={t('statement.none')} level={3}>
          <p>{t('statement.noneText')}</p>
        </EmptyState>
      ) : (
        <EntryList label={t('statement.list')}>
          {statements.map((statement) => (
            <StatementItem key={statement.id} {...{ consultationId, statement, canVote }} />
          ))}
        </EntryList>
      )}
      <Pagination
        label={t('statement.pages')}
        {...(previous && { previous: { href: previous, label: t('statement.previous') } })}
        {...(next && { next: { href: next, label: t('statement.nextPage') } })}
      />
    </>
  )
}

/** Moves the focus to the statement that the address names, such as the one that was just added. */
function useNamedStatement() {
  const { hash, key } = useLocation()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key is another one after every navigation.
  useEffect(() => {
    // After the router has moved the focus to the beginning of the page.
    const frame = requestAnimationFrame(() => {
      const heading = /^#these-\d+$/.test(hash) ? document.getElementById(`${hash.slice(1)}-name`) : null
      if (!heading) return
      heading.tabIndex = -1
      heading.focus()
    })
    return () => cancelAnimationFrame(frame)
  }, [hash, key])
}
