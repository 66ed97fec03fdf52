// The authority asks here who takes part; those who are asked read the draft, answer, and may leave.
import { type ActionFunctionArgs, data } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { standingToOrganisation } from '~/domain/permission/standing'
import { isUnpublishedPilot, PILOT_PARTNER_TRANSITIONS } from '~/domain/pilot/partners'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { invalid, parseForm } from '~/platform/forms/parse-form.server'
import { readForm } from '~/platform/forms/read-form.server'
import { authorize } from '~/platform/guard/authorized.server'
import type { PageArguments } from '~/platform/guard/page.server'
import { redirectWithToast } from '~/platform/session/toast.server'
import { Alert } from '~/ui/alert'
import { ButtonLink } from '~/ui/button-link'
import { Cluster } from '~/ui/cluster'
import { Container } from '~/ui/container'
import { Heading } from '~/ui/heading'
import { HeadlineGroup } from '~/ui/headline-group'
import { AskPilotPartner, type PilotPartnerAnswer, PilotPartnerList } from '../components/pilot-partner-list'
import { PilotTrail } from '../components/pilot-trail'
import { listAskable, listPilotPartners } from '../operations/list-pilot-partners.server'
import { movePilotPartner } from '../operations/move-pilot-partner.server'
import { requirePilotTeam } from '../operations/require-pilot.server'
import { pilotPartnerSchema } from '../schema'

export { clientAction } from '~/shell/client-action'
export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: PageArguments) {
  const { t, viewer, pilot, isLead, canInvite } = await requirePilotTeam(args)
  const { id, title, state } = pilot
  return {
    title: `${t('pilotPartners.title')}: ${title}`,
    pilot: { id, title },
    ...{ isLead, canInvite },
    mayReport: state === 'published',
    partners: listPilotPartners(viewer, pilot, isLead),
    askable: canInvite && state === 'draft' ? await listAskable(pilot) : null,
  }
}

export async function action(args: ActionFunctionArgs) {
  const { viewer, locale, pilot } = await requirePilotTeam(args)
  const submission = parseForm(await readForm(args.request), pilotPartnerSchema)
  if (submission.status !== 'success') return invalid(submission)
  const { step, organisationId, ...words } = submission.value
  const { permission } = PILOT_PARTNER_TRANSITIONS[step]
  const owner = permission === 'pilot.managePartners' ? pilot.authorityId : organisationId
  const partnership = { pilotId: pilot.id, organisationId }
  const authorized = authorize(permission, viewer, standingToOrganisation(viewer, owner), partnership)
  const moved = await movePilotPartner(authorized, step, words)
  if (moved.ok) {
    // Whoever takes part no more can read an unpublished pilot no more.
    const isOut = step === 'leave' || step === 'decline'
    const to =
      isOut && isUnpublishedPilot(pilot.state)
        ? path(locale, 'tasks')
        : path(locale, isOut ? 'pilot' : 'pilotPartners', { pilotId: pilot.id })
    return redirectWithToast(viewer, to, `pilotPartners.toast.${step}`)
  }
  const isInput = moved.reason === 'reasonMissing'
  const error = [`pilotReason.${moved.reason}`]
  const lastResult = submission.reply(isInput ? { fieldErrors: { reason: error } } : { formErrors: error })
  return data({ lastResult, attempt: Date.now(), step, organisationId }, { status: isInput ? 422 : 409 })
}

export default function Page() {
  const { t, locale } = useLanguage()
  const { pilot, isLead, canInvite, mayReport, partners, askable } = useLoaderData<typeof loader>()
  const answer = useActionData<PilotPartnerAnswer>()
  const asking = answer?.step === undefined || answer.step === 'invite' ? answer : undefined
  const pilotId = pilot.id
  return (
    <Container width="reading">
      <PilotTrail
        pilot={pilot}
        before={isLead ? 'pilotManage' : 'pilot'}
        current={t('pilotPartners.title')}
      />
      <HeadlineGroup preline={pilot.title} title={t('pilotPartners.title')} lead={t('pilotPartners.lead')} />
      <Cluster isWide>
        <ButtonLink look="secondary" href={path(locale, 'pilot', { pilotId })}>
          {t('pilotManage.read')}
        </ButtonLink>
        {mayReport && (
          <ButtonLink look="secondary" href={path(locale, 'pilotReport', { pilotId })}>
            {t('pilotManage.report')}
          </ButtonLink>
        )}
      </Cluster>
      <Heading level={2}>{t('pilot.partners.public')}</Heading>
      <PilotPartnerList partners={partners} answer={answer} />
      {askable && (
        <>
          <Heading level={2}>{t('pilotPartners.invite')}</Heading>
          <AskPilotPartner key={partners.length} organisations={askable} answer={asking} />
        </>
      )}
      {canInvite && !askable && <Alert tone="info" title={t('pilotPartners.onlyDraft')} />}
    </Container>
  )
}
