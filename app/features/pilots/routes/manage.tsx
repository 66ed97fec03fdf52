// The authority's members, and staff as second person, see here where a pilot stands and take its next step.
import { type ActionFunctionArgs, data } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { invalid, parseForm } from '~/platform/forms/parse-form.server'
import { readForm } from '~/platform/forms/read-form.server'
import type { PageArguments } from '~/platform/guard/page.server'
import { newId } from '~/platform/new-id.server'
import { redirectWithToast } from '~/platform/session/toast.server'
import { Alert } from '~/ui/alert'
import { ButtonLink } from '~/ui/button-link'
import { Cluster } from '~/ui/cluster'
import { Container } from '~/ui/container'
import { Heading } from '~/ui/heading'
import { HeadlineGroup } from '~/ui/headline-group'
import { Split } from '~/ui/split'
import { PilotBadge } from '../components/pilot-badge'
import { PilotCompleteness } from '../components/pilot-completeness'
import { PilotHistory } from '../components/pilot-history'
import { type PilotStepAnswer, PilotSteps } from '../components/pilot-steps'
import { PilotTrail } from '../components/pilot-trail'
import { PilotTurn } from '../components/pilot-turn'
import { recordableOf } from '../operations/pilot-picture.server'
import { readPilotHistory } from '../operations/read-pilot-history.server'
import { requirePilot } from '../operations/require-pilot.server'
import { takePilotStep } from '../operations/take-pilot-step.server'
import { viewPilot } from '../operations/view-pilot.server'
import { pilotStepSchema, sectionOfPart } from '../schema'

export { clientAction } from '~/shell/client-action'
export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: PageArguments) {
  const { t, pilot, authorized } = await requirePilot(args, 'pilot.manage')
  const { id, title, version, state, returnReason, endReturnReason, authority } = pilot
  const { missing, ...view } = await viewPilot(authorized)
  return {
    title: `${t('pilotManage.title')}: ${title}`,
    pilot: { id, title, version, state, returnReason, endReturnReason, authorityName: authority.name },
    ...view,
    missing: missing.map((part) => ({ part, section: sectionOfPart(part) })),
    recordable: { id: newId(), today: view.today, ...recordableOf(pilot) },
    history: await readPilotHistory(authorized),
  }
}

export async function action(args: ActionFunctionArgs) {
  const { viewer, locale, pilot, standing } = await requirePilot(args, 'pilot.manage')
  const form = await readForm(args.request)
  const submission = parseForm(form, pilotStepSchema)
  if (submission.status !== 'success') {
    const answer = invalid(submission)
    return data({ ...answer.data, step: form.get('step'), refused: null }, { status: 422 })
  }
  const { step } = submission.value
  const moved = await takePilotStep(viewer, standing, pilot, submission.value)
  if (moved.ok) {
    const to =
      step === 'discard' ? path(locale, 'workspace') : path(locale, 'pilotManage', { pilotId: pilot.id })
    return redirectWithToast(viewer, to, `pilot.toast.${step}`)
  }
  const field = fieldOf(moved.reason, step)
  const error = `pilotReason.${moved.reason}`
  const errors = field ? { fieldErrors: { [field]: [error] } } : { formErrors: [error] }
  const answer = { lastResult: submission.reply(errors), attempt: Date.now(), step }
  return data({ ...answer, refused: field ? null : moved.reason }, { status: field ? 422 : 409 })
}

/** What can be mended in the form itself. */
function fieldOf(reason: string, step: string): string | undefined {
  if (reason === 'beforeStart' || reason === 'inFuture') return step === 'reach' ? 'reachedOn' : 'measuredOn'
  return { reasonMissing: 'reason', endNotLater: 'newEnd', alreadyCorrected: 'correctsId' }[reason]
}

type Answer = PilotStepAnswer & { refused: string | null }

export default function Page() {
  const { t, locale } = useLanguage()
  const { pilot, phase, outlook, actions, missing, hasOpenPartner, recordable, history } =
    useLoaderData<typeof loader>()
  const answer = useActionData<Answer>()
  const { id: pilotId, title, state, version, returnReason, endReturnReason } = pilot
  const isBefore = state === 'draft' || state === 'inApproval'
  const may = (action: string) => actions.some((one) => one.action === action && one.allowed)
  return (
    <Container>
      <PilotTrail before="pilotManage" current={title} isGerman />
      <Cluster>
        <PilotBadge phase={phase} />
      </Cluster>
      <HeadlineGroup preline={pilot.authorityName} title={title} />
      <PilotTurn outlook={outlook} isActive={outlook.turn !== 'nobody' && outlook.turn !== 'time'} />
      {answer?.refused && (
        <Alert
          tone="danger"
          role="alert"
          title={t(`pilotReason.${answer.refused}` as 'pilotReason.wrongState')}
        />
      )}
      <Cluster isWide>
        {may('save') && (
          <ButtonLink href={path(locale, 'pilotEdit', { pilotId })}>{t('pilotManage.edit')}</ButtonLink>
        )}
        <ButtonLink look="secondary" href={path(locale, 'pilot', { pilotId })}>
          {t('pilotManage.read')}
        </ButtonLink>
        {may('save') && (
          <ButtonLink look="secondary" href={path(locale, 'pilotPartners', { pilotId })}>
            {t('pilotManage.partners')}
          </ButtonLink>
        )}
        {may('report') && (
          <ButtonLink look="secondary" href={path(locale, 'pilotReport', { pilotId })}>
            {t('pilotManage.report')}
          </ButtonLink>
        )}
        {may('proposeEnd') && (
          <ButtonLink look="secondary" href={path(locale, 'pilotEnd', { pilotId })}>
            {t('pilotManage.proposeEnd')}
          </ButtonLink>
        )}
      </Cluster>
      <Split
        aside={
          <>
            <Heading level={2} look="medium">
              {t('pilotManage.history')}
            </Heading>
            <PilotHistory entries={history} />
          </>
        }
      >
        {state === 'draft' && returnReason !== null && (
          <Alert tone="warning" title={t('pilotManage.returned')}>
            <p lang="de">{returnReason}</p>
          </Alert>
        )}
        {state === 'published' && endReturnReason !== null && (
          <Alert tone="warning" title={t('pilotManage.endReturned')}>
            <p lang="de">{endReturnReason}</p>
          </Alert>
        )}
        {isBefore && <PilotCompleteness {...{ pilotId, missing, hasOpenPartner }} />}
        <PilotSteps {...{ actions, version, recordable, answer }} />
      </Split>
    </Container>
  )
}
