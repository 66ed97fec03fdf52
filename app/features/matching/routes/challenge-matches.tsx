// Members of an authority come here to see which verified providers fit their challenge, and why.
import { useLoaderData } from '@remix-run/react'
import { phaseOf } from '~/domain/challenge/view'
import { requireChallenge } from '~/features/challenges/operations/require-challenge.server'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { Authorized } from '~/platform/guard/authorized.server'
import type { PageArguments } from '~/platform/guard/page.server'
import { readCursor, withCursor } from '~/platform/lists/keyset'
import { Alert } from '~/ui/alert'
import { Breadcrumbs } from '~/ui/breadcrumbs'
import { CardList } from '~/ui/card-list'
import { Container } from '~/ui/container'
import { HeadlineGroup } from '~/ui/headline-group'
import { DeclineCounts } from '../components/decline-counts'
import { InvitedProviders } from '../components/invited-providers'
import { MatchPages } from '../components/match-pages'
import { NoProviders } from '../components/no-providers'
import { MatchedProviderFilter } from '../components/provider-filter'
import { ProviderMatch } from '../components/provider-match'
import { RankingExplained } from '../components/ranking-explained'
import { noteShowings } from '../operations/count-showings.server'
import { listChallengeMatches } from '../operations/list-challenge-matches.server'
import { listInvitations } from '../operations/list-invited.server'
import { readDeclineCounts } from '../operations/read-declines.server'
import { isNarrowed, readProviderFilter } from '../operations/read-match-filter.server'

export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: PageArguments) {
  const { t, locale, viewer, challenge, authorized } = await requireChallenge(args, 'challenge.viewMatches')
  const url = new URL(args.request.url)
  const filter = readProviderFilter(args.request)
  const phase = phaseOf(challenge, new Date())
  const { total, rows, next, previous } = await listChallengeMatches(
    authorized,
    locale,
    readCursor(url.searchParams),
    filter,
  )
  noteShowings(rows.map((row) => row.id))
  return {
    title: `${t('matching.challenge.title')}: ${challenge.title}`,
    challenge: { id: challenge.id, title: challenge.title },
    ...{ phase, filter },
    isNarrowed: isNarrowed(filter),
    mayInvite:
      phase === 'open' && Authorized.judge('match.invite', viewer, authorized.standing, challenge) !== null,
    invited: await listInvitations(authorized),
    total,
    rows,
    declines: await readDeclineCounts(authorized),
    next: next && withCursor(url, next),
    previous: previous && withCursor(url, previous),
  }
}

export default function ChallengeMatches() {
  const { challenge, phase, total, rows, declines, next, previous, ...list } = useLoaderData<typeof loader>()
  const { filter, isNarrowed, mayInvite, invited } = list
  const { t, locale } = useLanguage()
  const { id: challengeId, title } = challenge
  const label = t('matching.challenge.title')
  const isPublic = phase !== 'draft' && phase !== 'inApproval'
  return (
    <Container width="reading">
      <Breadcrumbs
        label={t('shell.breadcrumbs')}
        items={[{ href: path(locale, 'challengeManage', { challengeId }), label: title }]}
        current={label}
      />
      <HeadlineGroup title={label} {...(total > 0 && { lead: t('matching.challenge.lead', { title }) })} />
      {phase === 'closed' && <Alert tone="info" title={t('matching.challenge.over')} />}
      {(total > 0 || isNarrowed) && (
        <MatchedProviderFilter page={path(locale, 'challengeMatches', { challengeId })} filter={filter} />
      )}
      {total === 0 ? (
        <NoProviders {...{ phase, challengeId, isNarrowed }} />
      ) : (
        <>
          <p role="status">{t('matching.challenge.count', { count: total })}</p>
          <CardList label={label} columns={1}>
            {rows.map((row) => (
              <ProviderMatch key={row.id} row={row} challengeId={mayInvite ? challengeId : null} />
            ))}
          </CardList>
          <MatchPages next={next} previous={previous} />
        </>
      )}
      <InvitedProviders invited={invited} />
      {isPublic && <DeclineCounts declines={declines} />}
      <RankingExplained />
    </Container>
  )
}
