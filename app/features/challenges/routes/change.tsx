// The authority changes a published challenge here: one person writes, a second one puts it in force.

import { type ActionFunctionArgs, data } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import type { ChangeAction, ChangeState } from '~/domain/challenge/change'
import { tellTeams } from '~/features/proposals/operations/tell-teams.server'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { invalid, parseForm } from '~/platform/forms/parse-form.server'
import { readForm } from '~/platform/forms/read-form.server'
import { authorize } from '~/platform/guard/authorized.server'
import type { PageArguments } from '~/platform/guard/page.server'
import { redirectWithToast } from '~/platform/session/toast.server'
import type { FormAnswer } from '~/shell/page-form'
import { WhereItStands } from '~/shell/where-it-stands'
import { Alert } from '~/ui/alert'
import { Container } from '~/ui/container'
import { Heading } from '~/ui/heading'
import { HeadlineGroup } from '~/ui/headline-group'
import { TextLink } from '~/ui/text-link'
import { ManagedTrail } from '../components/challenge-trails'
import { ChangeActions, type ChangeStepAnswer } from '../components/change-actions'
import { ChangeForm } from '../components/change-form'
import { ChangePreview } from '../components/change-preview'
import { ConflictNotice } from '../components/conflict-notice'
import { changeDifferences } from '../operations/change-differences.server'
import type { Difference } from '../operations/form-values.server'
import { requireChange } from '../operations/require-change.server'
import { saveChange } from '../operations/save-change.server'
import { takeChangeStep } from '../operations/take-change-step.server'
import { viewChange } from '../operations/view-change.server'
import { changeSchema, changeStepSchema } from '../schema-changes'

export { clientAction } from '~/shell/client-action'
export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: PageArguments) {
  const { t, challenge, authorized, change } = await requireChange(args)
  const { id, kind, title, authority } = challenge
  return {
    title: t('change.title', { title }),
    challenge: { id, kind, title, authorityName: authority.name },
    view: await viewChange(authorized, change),
  }
}

type Page = Awaited<ReturnType<typeof requireChange>>

export async function action(args: ActionFunctionArgs) {
  const page = await requireChange(args)
  const form = await readForm(args.request)
  return form.has('step') ? step(page, form) : save(page, form)
}

async function save({ viewer, t, locale, challenge, authorized }: Page, form: FormData) {
  const writer = authorize('challenge.change', viewer, authorized.standing, challenge)
  const submission = parseForm(form, changeSchema)
  if (submission.status !== 'success') return invalid(submission)
  const saved = await saveChange(writer, submission.value)
  const address = path(locale, 'challengeChange', { challengeId: challenge.id })
  if (saved.ok) return redirectWithToast(viewer, address, 'change.toast.saved')
  const isStale = saved.reason === 'stale'
  const lastResult = submission.reply({
    formErrors: [isStale ? 'conflict.title' : `reason.${saved.reason}`],
  })
  const conflict = isStale
    ? { versions: saved.versions, differences: changeDifferences(submission.value, saved.saved, t) }
    : null
  return data({ lastResult, attempt: Date.now(), conflict }, { status: 409 })
}

async function step({ viewer, locale, challenge, authorized }: Page, form: FormData) {
  const submission = parseForm(form, changeStepSchema)
  if (submission.status !== 'success') return invalid(submission)
  const wish = submission.value
  const moved = await takeChangeStep(viewer, authorized.standing, challenge, wish, tellTeams)
  if (moved.ok) {
    const page = wish.step === 'apply' ? 'challengeChanges' : 'challengeChange'
    const address = path(locale, page, { challengeId: challenge.id })
    return redirectWithToast(viewer, address, `change.toast.${wish.step}`)
  }
  const isInput = moved.reason === 'reasonMissing'
  const errors = isInput
    ? { fieldErrors: { reason: ['reason.reasonMissing'] } }
    : { formErrors: [`reason.${moved.reason}`] }
  const answer = { lastResult: submission.reply(errors), attempt: Date.now(), step: wish.step }
  return data({ ...answer, refused: isInput ? null : moved.reason }, { status: isInput ? 422 : 409 })
}

type Conflict = { versions: { challenge: number; change: number }; differences: Difference[] }
/** What somebody who is awaited could do in each state. */
const TURNS: Record<ChangeState, readonly ChangeAction[]> = {
  draft: ['save', 'submit'],
  inApproval: ['apply', 'return'],
  applied: [],
  discarded: [],
}

type Answer = FormAnswer & ChangeStepAnswer & { conflict?: Conflict | null; refused?: string | null }

export default function Page() {
  const { t, locale } = useLanguage()
  const { challenge, view } = useLoaderData<typeof loader>()
  const answer = useActionData<Answer>()
  const { change } = view
  const written = answer?.step === undefined ? answer : undefined
  const manage = path(locale, 'challengeManage', { challengeId: challenge.id })
  return (
    <Container>
      <ManagedTrail challengeId={challenge.id} title={challenge.title} current={t('change.short')} />
      <HeadlineGroup
        preline={challenge.authorityName}
        title={t('change.title', { title: challenge.title })}
        lead={t('change.lead')}
      />
      {answer?.refused && (
        <Alert tone="danger" role="alert" title={t(`reason.${answer.refused}` as 'reason.wrongState')} />
      )}
      {written?.conflict && <ConflictNotice differences={written.conflict.differences} />}
      {!change && view.objection && (
        <Alert tone="info" title={t('change.closed')}>
          <p>{t(`reason.${view.objection}`)}</p>
        </Alert>
      )}
      {!change && !view.objection && !view.isWritable && <p>{t('change.noneOpen')}</p>}
      {change && (
        <WhereItStands
          progress={change.progress}
          isYours={change.actions.some(
            ({ action, allowed }) => allowed && TURNS[change.state].includes(action),
          )}
        />
      )}
      {change?.state === 'draft' && change.returnReason !== null && (
        <Alert tone="warning" title={t('change.returned')}>
          <p>{change.returnReason}</p>
        </Alert>
      )}
      {change && <ChangePreview change={change} />}
      {change && <ChangeActions change={change} answer={answer?.step ? answer : undefined} />}
      {(view.isWritable || written) && (
        <>
          {change && <Heading level={2}>{t('change.edit')}</Heading>}
          {/* A saved text is a new form: nothing of the last attempt may be sent with the next one. */}
          <ChangeForm
            key={`${view.version} ${change?.version ?? 0}`}
            challengeId={challenge.id}
            kind={challenge.kind}
            view={view}
            answer={written}
            versions={written?.conflict?.versions}
          />
        </>
      )}
      <p>
        <TextLink href={manage}>{t('opening.manage')}</TextLink>
      </p>
    </Container>
  )
}
