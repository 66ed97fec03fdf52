import { Form } from '@remix-run/react'
import type { ProposalVerdict } from '~/domain/proposal/available-actions'
import type { ConsortiumRule } from '~/domain/proposal/consortium'
import type { ContentField, ProposalContent } from '~/domain/proposal/content'
import type { CopyPartner } from '~/domain/proposal/copy'
import { useLanguage } from '~/i18n/context'
import type { FormAnswer } from '~/shell/page-form'
import { Alert } from '~/ui/alert'
import { Button } from '~/ui/button'
import { ConfirmPanel } from '~/ui/confirm-panel'
import { DisabledAction } from '~/ui/disabled-action'
import { Hash } from '~/ui/hash'
import { Heading } from '~/ui/heading'
import { ContentView } from './content-view'
import { CopyConfirmations } from './copy-confirmations'
import type { Confirmed } from './handed-in-with'
import { MissingContent } from './missing-content'

type Props = {
  proposalId: string
  version: number
  content: ProposalContent
  hash: string
  missing: readonly ContentField[]
  verdict: ProposalVerdict | undefined
  hasReceipt: boolean
  /** the organisation that leads */
  lead: string
  partners: readonly CopyPartner[]
  /** organisations that costs still name after they have left the team */
  former: readonly CopyPartner[]
  confirmations: readonly Confirmed[]
  /** organisations for which this person may confirm the copy now */
  mayConfirmFor: readonly string[]
  /** what the authority chose for the case that a partner leaves */
  rule: ConsortiumRule
  answer?: FormAnswer | undefined
}

/** What would be frozen now, with its hash, and the button that freezes it. */
export function SubmitPanel(props: Props) {
  const { proposalId, version, content, hash, missing, verdict, hasReceipt, partners, rule } = props
  const { t } = useLanguage()
  const label = t(hasReceipt ? 'proposal.submit.again' : 'proposal.submit.action')
  return (
    <>
      <CopyConfirmations {...props} isComplete={missing.length === 0} />
      <section id="einreichen">
        <Heading level={2}>{t('proposal.submit.title')}</Heading>
        <p>{t('proposal.submit.text')}</p>
        {missing.length === 0 ? (
          <Alert tone="success" title={t('proposal.complete')} level={3} />
        ) : (
          <MissingContent {...{ proposalId, content, partners, missing }} level={3} />
        )}
        <p>
          <Hash label={t('proposal.submit.hash')} value={hash} />
        </p>
        {partners.length > 0 && <p>{t(`consortium.rule.${rule}`)}</p>}
        {verdict?.allowed && (
          <Form method="post">
            <input type="hidden" name="step" value="submit" />
            <input type="hidden" name="version" value={version} />
            <Button>{label}</Button>
          </Form>
        )}
        {verdict && !verdict.allowed && (
          <DisabledAction id="submit" label={label} reason={t(`reason.${verdict.reason}`)} />
        )}
      </section>
      <section>
        <Heading level={2}>{t('proposal.preview.title')}</Heading>
        <ContentView content={content} team={{ lead: props.lead, partners, former: props.former }} />
      </section>
    </>
  )
}

/** Takes the submitted proposal back, after a second look. */
export function WithdrawPanel({
  number,
  verdict,
}: {
  number: number | undefined
  verdict: ProposalVerdict | undefined
}) {
  const { t } = useLanguage()
  if (!verdict || number === undefined) return null
  if (!verdict.allowed) {
    const reason = t(`reason.${verdict.reason}`)
    return <DisabledAction id="withdraw" label={t('proposal.withdraw.title')} reason={reason} />
  }
  return (
    <Form method="post">
      <input type="hidden" name="number" value={number} />
      <ConfirmPanel
        summary={t('proposal.withdraw.title')}
        confirmLabel={t('proposal.withdraw.action')}
        name="step"
        value="withdraw"
      >
        <p>{t('proposal.withdraw.text')}</p>
      </ConfirmPanel>
    </Form>
  )
}
