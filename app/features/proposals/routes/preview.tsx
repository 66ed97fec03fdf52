/** A team looks here at exactly what would be frozen now, before it submits. */
import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useLanguage } from '~/i18n/context'
import { Container } from '~/ui/container'
import { HeadlineGroup } from '~/ui/headline-group'
import { FrozenPreview } from '../components/frozen-preview'
import { ProposalTrail } from '../components/proposal-trail'
import { listOwnDrafts } from '../operations/find-draft.server'
import { requireProposal } from '../operations/require-proposal.server'
import { viewProposal } from '../operations/view-proposal.server'

export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: LoaderFunctionArgs) {
  const { t, proposal, standing, authorized } = await requireProposal(args, 'proposal.view')
  const view = await viewProposal(authorized, standing)
  const { at, actions, content, files, partners, former, confirmations, ...frozen } = view
  const { hash, missing, isUnchanged } = frozen
  const { id, version, challenge, organisation } = proposal
  return {
    title: t('proposalPreview.title', { title: challenge.title }),
    proposal: { id, version, title: t('proposal.for', { title: challenge.title }) },
    lead: organisation.name,
    ...{ at, content, files, partners, former, confirmations, hash, missing, isUnchanged },
    drafts: await listOwnDrafts(authorized),
    verdict: actions.find((one) => one.action === 'submit') ?? null,
  }
}

export default function PreviewProposal() {
  const { t } = useLanguage()
  const view = useLoaderData<typeof loader>()
  return (
    <Container width="reading">
      <ProposalTrail proposal={view.proposal} current={t('proposalPreview.short')} />
      <HeadlineGroup preline={t('proposal.preline')} title={view.title} lead={t('proposalPreview.lead')} />
      <FrozenPreview view={view} />
    </Container>
  )
}
