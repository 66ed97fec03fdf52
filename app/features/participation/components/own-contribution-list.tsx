import { useLanguage } from '~/i18n/context'
import { formatDateTime } from '~/i18n/format'
import { path } from '~/paths'
import { Badge } from '~/ui/badge'
import { Cluster } from '~/ui/cluster'
import { Entry, EntryList } from '~/ui/entry-list'
import { Heading } from '~/ui/heading'
import { Note } from '~/ui/note'
import { TextLink } from '~/ui/text-link'
import { Time } from '~/ui/time'
import type { OwnContribution } from '../operations/list-own-contributions.server'
import { statementAddress } from '../statement-address'
import { commentKind } from './comment-title'

/** What somebody wrote: about what, whether all can read it, how many answered, and the way there. */
export function OwnContributionList({ contributions }: { contributions: readonly OwnContribution[] }) {
  const { t } = useLanguage()
  return (
    <EntryList label={t('ownContributions.title')}>
      {contributions.map((contribution) => (
        <OwnEntry key={contribution.id} contribution={contribution} />
      ))}
    </EntryList>
  )
}

function OwnEntry({ contribution }: { contribution: OwnContribution }) {
  const { t, locale } = useLanguage()
  const { id, text, state, decisionId, replyCount, createdAt, subject } = contribution
  const titleId = `eigener-${id}`
  const title = titleOf(t, contribution)
  return (
    <Entry id={`beitrag-${id}`} labelledBy={titleId}>
      <Heading level={2} look="small" id={titleId}>
        {subject ? <TextLink href={addressOf(locale, contribution)}>{title}</TextLink> : title}
      </Heading>
      {state !== 'visible' && (
        <Cluster>
          {state === 'held' ? (
            <Badge tone="info">{t('comment.held')}</Badge>
          ) : (
            <Badge tone="warning">{t('ownContributions.hidden')}</Badge>
          )}
        </Cluster>
      )}
      <Note>
        <Time dateTime={createdAt.toISOString()} text={formatDateTime(locale, createdAt)} />
        {replyCount > 0 && ` · ${t('comment.answers', { count: replyCount })}`}
      </Note>
      <p lang="de" className="wrap-anywhere">
        {text}
      </p>
      {state === 'hidden' && decisionId && (
        <TextLink
          href={path(locale, 'decision', { decisionId })}
          aria-label={`${t('ownContributions.decision')}: ${title}`}
        >
          {t('ownContributions.decision')}
        </TextLink>
      )}
    </Entry>
  )
}

type Language = ReturnType<typeof useLanguage>

function titleOf(t: Language['t'], contribution: OwnContribution): string {
  const { kind, number, subject } = contribution
  const what =
    kind === 'statement' ? t('statement.number', { number: number ?? 0 }) : commentKind(t, contribution)
  return subject
    ? t('ownContributions.about', { kind: what, title: subject.title })
    : t('ownContributions.aboutNothing', { kind: what })
}

function addressOf(locale: Language['locale'], { kind, id, subjectId, number }: OwnContribution): string {
  return kind === 'statement' && number !== null
    ? statementAddress(locale, { consultationId: subjectId, number })
    : path(locale, 'comment', { commentId: id })
}
