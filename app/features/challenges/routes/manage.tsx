// The authority's members, and staff as second person, see here where a challenge stands and take its next step.

import { type ActionFunctionArgs, data } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import type { z } from 'zod'
import { isPeriodShort } from '~/domain/challenge/completeness'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { invalid, parseForm } from '~/platform/forms/parse-form.server'
import { readForm } from '~/platform/forms/read-form.server'
import { Authorized, authorize } from '~/platform/guard/authorized.server'
import type { PageArguments } from '~/platform/guard/page.server'
import { redirectWithToast } from '~/platform/session/toast.server'
import { Alert } from '~/ui/alert'
import { Breadcrumbs } from '~/ui/breadcrumbs'
import { Container } from '~/ui/container'
import { Heading } from '~/ui/heading'
import { HeadlineGroup } from '~/ui/headline-group'
import { Split } from '~/ui/split'
import { ChallengeChecks } from '../components/challenge-checks'
import { ChallengeHistory } from '../components/challenge-history'
import { TimelineSection } from '../components/challenge-timeline'
import { CompletenessList } from '../components/completeness-list'
import { DiscardChallenge } from '../components/discard-challenge'
import { ManageLinks } from '../components/manage-links'
import { ManagedActions, type StepAnswer } from '../components/managed-actions'
import { OpeningSlot } from '../components/opening-slot'
import { TurnCallout } from '../components/turn-callout'
import { discardChallenge } from '../operations/discard-challenge.server'
import { listChecks } from '../operations/list-assessments.server'
import { presentTimeline } from '../operations/present-timeline.server'
import { readChallengeHistory } from '../operations/read-challenge-history.server'
import { requireChallenge } from '../operations/require-challenge.server'
import { takeStep } from '../operations/take-step.server'
import { viewChallenge } from '../operations/view-challenge.server'
import { discardSchema, stepSchema } from '../schema'

export { clientAction } from '~/shell/client-action'
export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: PageArguments) {
  const { t, locale, viewer, challenge, authorized } = await requireChallenge(args, 'challenge.manage')
  const { at, ...view } = await viewChallenge(authorized)
  const { id, title, version, state, returnReason, deadlineAt } = challenge
  return {
    title: `${t('challengeManage.title')}: ${title}`,
    challenge: { id, title, version, state, returnReason, authorityName: challenge.authority.name },
    ...view,
    timeline: presentTimeline(challenge, at, { isPublic: false }),
    isMember: authorized.standing.relation === 'sameOrganisation',
    mayDiscard:
      state === 'draft' &&
      Authorized.judge('challenge.discard', viewer, authorized.standing, challenge) !== null,
    canSetDates: Authorized.judge('challenge.setDates', viewer, authorized.standing, challenge) !== null,
    isPeriodShort: deadlineAt !== null && isPeriodShort(deadlineAt, at),
    history: await readChallengeHistory(authorized),
    checks: await listChecks(authorized, locale),
  }
}

export async function action(args: ActionFunctionArgs) {
  const { viewer, locale, challenge, authorized } = await requireChallenge(args, 'challenge.manage')
  const form = await readForm(args.request)
  if (form.get('step') === 'discard') return discard({ viewer, locale, challenge, authorized }, form)
  const submission = parseForm(form, stepSchema)
  if (submission.status !== 'success') return invalid(submission)
  const { step } = submission.value
  const moved = await takeStep(viewer, authorized.standing, challenge, submission.value)
  const manage = path(locale, 'challengeManage', { challengeId: challenge.id })
  if (moved.ok) return redirectWithToast(viewer, manage, `challenge.toast.${step}`)
  const isInput = WORDS_MISSING.includes(moved.reason)
  const errors = isInput
    ? { fieldErrors: missingWords(submission.value) }
    : { formErrors: [`reason.${moved.reason}`] }
  const answer = { lastResult: submission.reply(errors), attempt: Date.now(), step, refused: moved.reason }
  return data(answer, { status: isInput ? 422 : 409 })
}

const WORDS_MISSING = ['reasonMissing', 'outcomeMissing']

/** Every field of a step that wants words and has none, so that all are named at once. */
function missingWords({ step, reason, outcome }: z.output<typeof stepSchema>): Record<string, string[]> {
  return {
    ...(reason === '' && { reason: ['reason.reasonMissing'] }),
    ...(step === 'archive' && outcome === '' && { outcome: ['reason.outcomeMissing'] }),
  }
}

type Page = Pick<
  Awaited<ReturnType<typeof requireChallenge<'challenge.manage'>>>,
  'viewer' | 'locale' | 'challenge' | 'authorized'
>

async function discard({ viewer, locale, challenge, authorized }: Page, form: FormData) {
  const writer = authorize('challenge.discard', viewer, authorized.standing, challenge)
  const submission = parseForm(form, discardSchema)
  if (submission.status !== 'success') return invalid(submission)
  const discarded = await discardChallenge(writer, submission.value)
  if (discarded.ok) {
    return redirectWithToast(viewer, path(locale, 'workspace'), 'challenge.toast.discard')
  }
  const lastResult = submission.reply({ formErrors: [`reason.${discarded.reason}`] })
  return data({ lastResult, attempt: Date.now(), step: null, refused: discarded.reason }, { status: 409 })
}

type Answer = StepAnswer & { refused?: string }

export default function Page() {
  const { t, locale } = useLanguage()
  const { challenge, turn, progress, timeline, actions, missing, history, ...rest } =
    useLoaderData<typeof loader>()
  const answer = useActionData<Answer>()
  const isDeciding = actions.some(({ action, allowed }) => action === 'approve' && allowed)
  const isBeforePublication = challenge.state === 'draft' || challenge.state === 'inApproval'
  return (
    <Container>
      <Breadcrumbs
        label={t('shell.breadcrumbs')}
        items={[{ href: path(locale, 'workspace'), label: t('account.workspace.title') }]}
        current={challenge.title}
      />
      <HeadlineGroup preline={challenge.authorityName} title={challenge.title} />
      <TurnCallout challengeId={challenge.id} {...{ turn, progress, actions }} isMember={rest.isMember} />
      {answer?.refused && !WORDS_MISSING.includes(answer.refused) && (
        <Alert tone="danger" role="alert" title={t(`reason.${answer.refused}` as 'reason.wrongState')} />
      )}
      {/* Whoever decides has the way to the text above already. */}
      {!isDeciding && (
        <ManageLinks
          challengeId={challenge.id}
          state={challenge.state}
          isMember={rest.isMember}
          canSetDates={rest.canSetDates}
        />
      )}
      <TimelineSection {...timeline} />
      <Split
        aside={
          <>
            <Heading level={2} look="medium">
              {t('challengeManage.history')}
            </Heading>
            <ChallengeHistory entries={history} />
          </>
        }
      >
        {challenge.state === 'draft' && challenge.returnReason !== null && (
          <Alert tone="warning" title={t('challengeManage.returned')}>
            <p>{challenge.returnReason}</p>
          </Alert>
        )}
        {isBeforePublication && (
          <CompletenessList challengeId={challenge.id} missing={missing} isPeriodShort={rest.isPeriodShort} />
        )}
        <ManagedActions actions={actions} version={challenge.version} answer={answer} />
        {rest.mayDiscard && <DiscardChallenge challengeId={challenge.id} version={challenge.version} />}
        <OpeningSlot />
        <ChallengeChecks challengeId={challenge.id} checks={rest.checks} isManaged />
      </Split>
    </Container>
  )
}
