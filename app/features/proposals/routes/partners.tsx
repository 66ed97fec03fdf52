/** A team agrees here who hands in the proposal; an organisation that is asked answers here and sees no word of it. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { PARTNER_TRANSITIONS } from '~/domain/proposal/consortium'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { parseForm } from '~/platform/forms/parse-form.server'
import { readForm } from '~/platform/forms/read-form.server'
import { Authorized, authorize } from '~/platform/guard/authorized.server'
import { textFromQuery } from '~/platform/guard/query.server'
import { redirectWithToast } from '~/platform/session/toast.server'
import { Alert } from '~/ui/alert'
import { Container } from '~/ui/container'
import { Heading } from '~/ui/heading'
import { HeadlineGroup } from '~/ui/headline-group'
import { ConsortiumRuleWords } from '../components/consortium-rule'
import { PartnerSearch } from '../components/partner-search'
import { PartnersList } from '../components/partners-list'
import { ProposalFacts } from '../components/proposal-facts'
import { ProposalTrail } from '../components/proposal-trail'
import { RefusalNotice, refusalOf } from '../components/refusal-notice'
import { findCandidates, listPartners } from '../operations/list-partners.server'
import { movePartner } from '../operations/move-partner.server'
import { requirePartnership } from '../operations/require-partnership.server'
import { standingTowards } from '../operations/require-proposal.server'
import { partnerStepSchema } from '../schema-consortium'

export { clientAction } from '~/shell/client-action'
export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: LoaderFunctionArgs) {
  const page = await requirePartnership(args)
  const { t, viewer, side, proposal, lead } = page
  const { id, challenge, organisation } = proposal
  const { at, partners, objection, isFull } = await listPartners(page)
  const inviter = Authorized.judge('proposal.managePartners', viewer, lead, proposal)
  const name = textFromQuery(args.request, 'name')
  const search = inviter &&
    objection === null && { name, isFull, found: await findCandidates(inviter, isFull ? '' : name) }
  return {
    title: t('consortium.title'),
    side,
    proposal: { id, title: t('proposal.for', { title: challenge.title }), leader: organisation.name },
    facts: {
      challengeId: challenge.id,
      challengeTitle: challenge.title,
      authority: challenge.authority.name,
      deadlineAt: challenge.deadlineAt,
      at,
    },
    rule: challenge.consortiumRule,
    ...{ partners, objection, search },
  }
}

export async function action(args: ActionFunctionArgs) {
  const { viewer, locale, proposal, lead } = await requirePartnership(args)
  const submission = parseForm(await readForm(args.request), partnerStepSchema)
  if (submission.status !== 'success') return data({ refusal: { reason: 'wrongState' } }, { status: 422 })
  const { step, organisationId } = submission.value
  const { permission } = PARTNER_TRANSITIONS[step]
  const isOfLead = permission === 'proposal.managePartners'
  const standing = isOfLead ? lead : await standingTowards(viewer, organisationId, proposal.challenge)
  const moved = await movePartner(authorize(permission, viewer, standing, { proposal, organisationId }), step)
  if (!moved.ok) return data({ refusal: moved }, { status: 409 })
  // Whoever takes part no more can read this page no more.
  const isGone = step === 'leave' || step === 'decline'
  const here = path(locale, step === 'join' ? 'proposal' : 'proposalPartners', { proposalId: proposal.id })
  return redirectWithToast(viewer, isGone ? path(locale, 'tasks') : here, `consortium.toast.${step}`)
}

export default function Partners() {
  const { t } = useLanguage()
  const { title, side, proposal, facts, rule, partners, objection, search } = useLoaderData<typeof loader>()
  const refusal = refusalOf(useActionData<unknown>())
  const isTeam = side === 'team'
  return (
    <Container width="reading">
      <ProposalTrail {...(isTeam && { proposal })} current={title} />
      <HeadlineGroup preline={proposal.title} title={title} lead={t('consortium.lead')} />
      {refusal && <RefusalNotice refusal={refusal} />}
      {!isTeam && (
        <Alert tone="info" title={t('consortium.invited.title', { lead: proposal.leader })}>
          <p>{t('consortium.invited.text')}</p>
          <p>{t('consortium.invited.hidden')}</p>
        </Alert>
      )}
      {objection !== null && <Alert tone="info" title={t(`reason.${objection}`)} />}
      <ProposalFacts {...facts} />
      <Heading level={2}>{t('consortium.list')}</Heading>
      <p>
        {t('consortium.leader')}: {proposal.leader}
      </p>
      <PartnersList partners={partners} />
      {isTeam && <p>{t('consortium.rights', { lead: proposal.leader })}</p>}
      <ConsortiumRuleWords rule={rule} />
      {search && <PartnerSearch {...search} />}
    </Container>
  )
}
