// Members of the authorities of a joint challenge see here who takes part; those who write ask and answer.

import { type ActionFunctionArgs, data } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { isUnpublished, PARTNER_TRANSITIONS } from '~/domain/challenge/partners'
import { standingToOrganisation } from '~/domain/permission/standing'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { invalid, parseForm } from '~/platform/forms/parse-form.server'
import { readForm } from '~/platform/forms/read-form.server'
import { authorize } from '~/platform/guard/authorized.server'
import type { PageArguments } from '~/platform/guard/page.server'
import { redirectWithToast } from '~/platform/session/toast.server'
import { Alert } from '~/ui/alert'
import { Breadcrumbs } from '~/ui/breadcrumbs'
import { ButtonLink } from '~/ui/button-link'
import { Cluster } from '~/ui/cluster'
import { Container } from '~/ui/container'
import { Heading } from '~/ui/heading'
import { HeadlineGroup } from '~/ui/headline-group'
import { InvitePartner } from '../components/invite-partner'
import { type PartnerAnswer, PartnerList } from '../components/partner-list'
import { listInvitable, listPartners } from '../operations/list-partners.server'
import { movePartner } from '../operations/move-partner.server'
import { requireJoint } from '../operations/require-joint.server'
import { partnerSchema } from '../schema-joint'

export { clientAction } from '~/shell/client-action'
export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: PageArguments) {
  const { t, viewer, challenge, isLead, canInvite } = await requireJoint(args)
  const { id, title, state, authority } = challenge
  const isInviting = canInvite && state === 'draft'
  return {
    title: `${t('partners.title')}: ${title}`,
    challenge: { id, title, leader: authority.name },
    ...{ isLead, canInvite },
    partners: await listPartners(viewer, challenge),
    invitable: isInviting ? await listInvitable(challenge) : null,
  }
}

export async function action(args: ActionFunctionArgs) {
  const { viewer, locale, challenge } = await requireJoint(args)
  const submission = parseForm(await readForm(args.request), partnerSchema)
  if (submission.status !== 'success') return invalid(submission)
  const { step, organisationId, reason } = submission.value
  const { permission } = PARTNER_TRANSITIONS[step]
  const owner = permission === 'partner.invite' ? challenge.authorityId : organisationId
  const partnership = { challengeId: challenge.id, organisationId }
  const standing = standingToOrganisation(viewer, owner)
  const authorized = authorize(permission, viewer, standing, partnership)
  const moved = await movePartner(authorized, step, reason)
  if (moved.ok) {
    const page = placeAfter(step, isUnpublished(challenge.state))
    return redirectWithToast(
      viewer,
      page === 'tasks' ? path(locale, 'tasks') : path(locale, page, { challengeId: challenge.id }),
      `partners.toast.${step}`,
    )
  }
  const isInput = moved.reason === 'reasonMissing'
  const errors = isInput
    ? { fieldErrors: { reason: ['reason.reasonMissing'] } }
    : { formErrors: [`reason.${moved.reason}`] }
  const answer = { lastResult: submission.reply(errors), attempt: Date.now(), step, organisationId }
  return data(answer, { status: isInput ? 422 : 409 })
}

/** Whoever takes part no more can read this page no more. */
function placeAfter(step: string, isHidden: boolean) {
  if (step !== 'leave' && step !== 'decline') return 'challengePartners'
  return isHidden ? 'tasks' : 'challenge'
}

export default function Page() {
  const { t, locale } = useLanguage()
  const { challenge, isLead, canInvite, partners, invitable } = useLoaderData<typeof loader>()
  const answer = useActionData<PartnerAnswer>()
  const inviting = answer?.step === undefined || answer.step === 'invite' ? answer : undefined
  const home = isLead
    ? { href: path(locale, 'challengeManage', { challengeId: challenge.id }), label: challenge.title }
    : { href: path(locale, 'challenge', { challengeId: challenge.id }), label: challenge.title }
  return (
    <Container width="reading">
      <Breadcrumbs
        label={t('shell.breadcrumbs')}
        items={[{ href: path(locale, 'workspace'), label: t('account.workspace.title') }, home]}
        current={t('partners.title')}
      />
      <HeadlineGroup preline={challenge.title} title={t('partners.title')} lead={t('partners.lead')} />
      <p>{t('partners.leader', { name: challenge.leader })}</p>
      <Cluster isWide>
        <ButtonLink look="secondary" href={path(locale, 'challenge', { challengeId: challenge.id })}>
          {t('partners.read')}
        </ButtonLink>
      </Cluster>
      <Heading level={2}>{t('partners.list')}</Heading>
      <PartnerList partners={partners} answer={answer} />
      {invitable && (
        <>
          <Heading level={2}>{t('partners.invite')}</Heading>
          <InvitePartner key={partners.length} authorities={invitable} answer={inviting} />
        </>
      )}
      {canInvite && !invitable && <Alert tone="info" title={t('partners.onlyDraft')} />}
    </Container>
  )
}
