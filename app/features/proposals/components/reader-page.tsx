import type { ProposalCopy } from '~/domain/proposal/copy'
import type { GonePartner } from '~/domain/proposal/gone-partners'
import { useLanguage } from '~/i18n/context'
import { formatInstant } from '~/i18n/format'
import { path } from '~/paths'
import { DefinitionList } from '~/ui/definition-list'
import { Hash } from '~/ui/hash'
import { TextLink } from '~/ui/text-link'
import { Time } from '~/ui/time'
import type { ShownFile } from '../operations/list-proposal-files.server'
import { ContentView } from './content-view'
import { type Confirmed, HandedInWith } from './handed-in-with'
import { ReaderFiles } from './reader-files'

export type ReaderView = {
  proposalId: string
  files: readonly ShownFile[]
  challenge: { id: string; title: string }
  organisation: string
  reading: {
    number: number
    contentHash: string
    receivedAt: Date
    copy: ProposalCopy
    confirmations: readonly Confirmed[]
    gone: readonly GonePartner[]
  }
}

/** A frozen submission as the authority reads it after the opening. */
export function ReaderPage({
  view: { proposalId, files, challenge, organisation, reading },
}: {
  view: ReaderView
}) {
  const { t, locale } = useLanguage()
  const { number, contentHash, receivedAt, copy } = reading
  const back = path(locale, 'challengeProposals', { challengeId: challenge.id })
  return (
    <>
      <DefinitionList
        items={[
          {
            term: t('proposal.fact.challenge'),
            value: <TextLink href={back}>{challenge.title}</TextLink>,
          },
          { term: t('opening.list.organisation'), value: organisation },
          { term: t('proposal.fact.number'), value: String(number) },
          {
            term: t('proposal.fact.received'),
            value: <Time dateTime={receivedAt.toISOString()} text={formatInstant(locale, receivedAt)} />,
          },
          { term: t('proposal.fact.hash'), value: <Hash value={contentHash} /> },
        ]}
      />
      <HandedInWith partners={copy.partners} confirmations={reading.confirmations} gone={reading.gone} />
      <ContentView content={copy.content} team={{ lead: organisation, partners: copy.partners }} />
      <ReaderFiles proposalId={proposalId} files={files} />
    </>
  )
}
