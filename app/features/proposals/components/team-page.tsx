import type { ChallengeState } from '~/domain/challenge/lifecycle'
import type { Wait } from '~/domain/duration/usual'
import { proposalProgress } from '~/domain/progress/proposal'
import type { ProposalVerdict } from '~/domain/proposal/available-actions'
import type { ConsortiumRule } from '~/domain/proposal/consortium'
import type { ContentField, ProposalContent } from '~/domain/proposal/content'
import type { CopyPartner } from '~/domain/proposal/copy'
import type { ProposalAction, ProposalState } from '~/domain/proposal/lifecycle'
import { isOpened } from '~/domain/proposal/seal'
import type { ChallengeDemands } from '~/features/challenges/operations/present-challenge.server'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import type { FormAnswer } from '~/shell/page-form'
import { WhereItStands } from '~/shell/where-it-stands'
import { Alert } from '~/ui/alert'
import { Badge } from '~/ui/badge'
import { ButtonLink } from '~/ui/button-link'
import { DisabledAction } from '~/ui/disabled-action'
import { Heading } from '~/ui/heading'
import { TextLink } from '~/ui/text-link'
import type { AskedOfTeam } from '../operations/list-reconfirmations.server'
import type { SectionStep } from '../operations/section-steps.server'
import { type CopyFile, CopyFiles } from './copy-files'
import type { Confirmed } from './handed-in-with'
import { ProposalFacts } from './proposal-facts'
import { ReadingsList } from './readings-list'
import { type ReceiptRow, ReceiptsTable } from './receipts-table'
import { ReconfirmationPanel } from './reconfirmation-panel'
import { SectionOverview } from './section-overview'
import { SubmitPanel, WithdrawPanel } from './submit-panel'
import { TeamLinks } from './team-links'

export type TeamView = {
  proposal: { id: string; state: ProposalState; version: number; updatedAt: Date; organisation: string }
  challenge: {
    id: string
    title: string
    authority: string
    state: ChallengeState
    deadlineAt: Date | null
    openedAt: Date | null
    consortiumRule: ConsortiumRule
  }
  receipts: ReceiptRow[]
  readings: { count: number; latest: Date[] }
  asked: AskedOfTeam[]
  /** by when the next question of the authority is to be answered, where one waits */
  askedUntil?: Date | null
  at: Date
  /** how long an opening usually takes */
  openingWait: Wait
  content: ProposalContent
  files: readonly CopyFile[]
  hash: string
  missing: ContentField[]
  isUnchanged: boolean
  actions: ProposalVerdict[]
  steps: SectionStep[]
  wanted: ChallengeDemands
  partners: readonly CopyPartner[]
  /** organisations that costs still name after they have left the team */
  former: readonly CopyPartner[]
  confirmations: readonly Confirmed[]
  mayConfirmFor: string[]
}

/** A proposal as its team sees it: where it stands, what can be done, what would be frozen, the receipts. */
export function TeamPage({ view, answer }: { view: TeamView; answer?: FormAnswer | undefined }) {
  const { t, locale } = useLanguage()
  const { proposal, challenge, receipts, readings, actions, content, hash, missing, at } = view
  const progress = proposalProgress(proposal.state, challenge, at, view.askedUntil)
  const verdict = (action: ProposalAction) => actions.find((one) => one.action === action)
  const edit = verdict('save')
  const hasChanges = proposal.state === 'submitted' && !view.isUnchanged
  return (
    <>
      <p>
        <Badge tone={proposal.state === 'submitted' ? 'success' : 'info'}>
          {t(`proposal.state.${proposal.state}`)}
        </Badge>
      </p>
      <WhereItStands progress={{ ...progress, usual: view.openingWait }} isYours={progress.turn === 'team'} />
      <ReconfirmationPanel
        challengeId={challenge.id}
        asked={proposal.state === 'submitted' ? view.asked : []}
        number={receipts.at(-1)?.number}
        verdict={verdict('confirm')}
        isForLead={verdict('confirm') === undefined && edit?.allowed === true}
        deadlineAt={challenge.deadlineAt}
      />
      {hasChanges && edit?.allowed && <Alert tone="info" title={t('proposal.submit.changed')} />}
      <ProposalFacts
        challengeId={challenge.id}
        challengeTitle={challenge.title}
        authority={challenge.authority}
        organisation={proposal.organisation}
        deadlineAt={challenge.deadlineAt}
        at={at}
        updatedAt={proposal.updatedAt}
        openedAt={challenge.openedAt}
      />
      <p>
        <TextLink href={path(locale, 'proposalPartners', { proposalId: proposal.id })}>
          {t('consortium.link')}
        </TextLink>
        {view.partners.length > 0 && `: ${view.partners.map((one) => one.name).join(', ')}`}
      </p>
      <p>{t('proposal.sealNote')}</p>
      {edit?.allowed && (
        <p>
          <ButtonLink look="secondary" href={path(locale, 'proposalEdit', { proposalId: proposal.id })}>
            {t('proposal.edit')}
          </ButtonLink>{' '}
          <ButtonLink look="secondary" href={path(locale, 'proposalFiles', { proposalId: proposal.id })}>
            {t('proposalFile.manage')}
          </ButtonLink>
        </p>
      )}
      {edit && !edit.allowed && (
        <DisabledAction id="edit" label={t('proposal.edit')} reason={t(`reason.${edit.reason}`)} />
      )}
      <TeamLinks proposalId={proposal.id} />
      <SectionOverview
        proposalId={proposal.id}
        steps={view.steps}
        asked={view.wanted}
        mayWrite={edit?.allowed === true}
      />
      <Heading level={2}>{t('proposal.receipts.title')}</Heading>
      <ReceiptsTable proposalId={proposal.id} receipts={receipts} />
      <WithdrawPanel number={receipts.at(-1)?.number} verdict={verdict('withdraw')} />
      {isOpened(challenge) && proposal.state === 'submitted' && (
        <p>
          <ButtonLink look="secondary" href={path(locale, 'proposalQueries', { proposalId: proposal.id })}>
            {t('readerQuestion.link')}
          </ButtonLink>
        </p>
      )}
      {isOpened(challenge) && <ReadingsList authority={challenge.authority} {...readings} />}
      <SubmitPanel
        proposalId={proposal.id}
        version={proposal.version}
        content={content}
        hash={hash}
        missing={missing}
        verdict={verdict('submit')}
        hasReceipt={receipts.length > 0}
        lead={proposal.organisation}
        partners={view.partners}
        former={view.former}
        confirmations={view.confirmations}
        mayConfirmFor={view.mayConfirmFor}
        rule={challenge.consortiumRule}
        answer={answer}
      />
      <CopyFiles proposalId={proposal.id} files={view.files} />
    </>
  )
}
