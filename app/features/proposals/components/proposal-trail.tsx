import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { Breadcrumbs } from '~/ui/breadcrumbs'

type Props = {
  /** named on the pages below that of the proposal */
  proposal?: { id: string; title: string }
  current: string
}

/** The way back from the pages of a proposal: to it and to the person's own start page. */
export function ProposalTrail({ proposal, current }: Props) {
  const { t, locale } = useLanguage()
  const above = proposal
    ? [{ href: path(locale, 'proposal', { proposalId: proposal.id }), label: proposal.title }]
    : []
  const start = { href: path(locale, 'workspace'), label: t('shell.account.workspace') }
  return <Breadcrumbs label={t('shell.breadcrumbs')} items={[start, ...above]} current={current} />
}
