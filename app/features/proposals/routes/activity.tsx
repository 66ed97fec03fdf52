/** A team reads here who did what in its proposal, and when. */
import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useLanguage } from '~/i18n/context'
import { readCursor, withCursor } from '~/platform/lists/keyset'
import { Container } from '~/ui/container'
import { HeadlineGroup } from '~/ui/headline-group'
import { Pagination } from '~/ui/pagination'
import { ActivityList } from '../components/activity-list'
import { ProposalTrail } from '../components/proposal-trail'
import { listActivity } from '../operations/list-activity.server'
import { requireProposal } from '../operations/require-proposal.server'

export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: LoaderFunctionArgs) {
  const { t, proposal, authorized } = await requireProposal(args, 'proposal.view')
  const url = new URL(args.request.url)
  const { rows, hasNext, hasPrevious } = await listActivity(authorized, readCursor(url.searchParams))
  const at = (direction: 'after' | 'before', id: string | undefined) =>
    id === undefined ? null : withCursor(url, { direction, key: '', id })
  const title = t('proposal.for', { title: proposal.challenge.title })
  return {
    title: `${t('proposalActivity.title')}: ${title}`,
    proposal: { id: proposal.id, title },
    rows,
    newer: hasPrevious ? at('before', rows[0]?.id) : null,
    older: hasNext ? at('after', rows.at(-1)?.id) : null,
  }
}

export default function ProposalActivity() {
  const { t } = useLanguage()
  const { proposal, rows, newer, older } = useLoaderData<typeof loader>()
  return (
    <Container width="reading">
      <ProposalTrail proposal={proposal} current={t('proposalActivity.title')} />
      <HeadlineGroup
        preline={proposal.title}
        title={t('proposalActivity.title')}
        lead={t('proposalActivity.lead')}
      />
      <ActivityList rows={rows} />
      <Pagination
        label={t('proposalActivity.pages')}
        {...(newer && { previous: { href: newer, label: t('proposalActivity.newer') } })}
        {...(older && { next: { href: older, label: t('proposalActivity.older') } })}
      />
    </Container>
  )
}
