import type { ProposalState } from '~/domain/proposal/lifecycle'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { Badge, type BadgeTone } from '~/ui/badge'
import { OwnThings } from './own-things'

const TONES: Record<ProposalState, BadgeTone> = {
  draft: 'neutral',
  submitted: 'success',
  withdrawn: 'warning',
}

type Row = { id: string; title: string; state: ProposalState; deadlineAt: Date | null }

/** The proposals of a person's organisations, named by the challenge that they answer. */
export function OwnProposals({ proposals }: { proposals: readonly Row[] }) {
  const { t, locale } = useLanguage()
  if (proposals.length === 0) return null
  const things = proposals.map(({ id, title, state, deadlineAt }) => ({
    ...{ id, title, deadlineAt },
    href: path(locale, 'proposal', { proposalId: id }),
    mark: <Badge tone={TONES[state]}>{t(`proposal.state.${state}`)}</Badge>,
  }))
  return <OwnThings caption={t('account.workspace.proposals')} things={things} />
}
