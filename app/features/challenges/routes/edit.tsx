// A member of the authority writes the text of a challenge here, as long as it is a draft.

import { type ActionFunctionArgs, data } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { invalid, parseForm } from '~/platform/forms/parse-form.server'
import { readForm } from '~/platform/forms/read-form.server'
import type { PageArguments } from '~/platform/guard/page.server'
import { redirectWithToast } from '~/platform/session/toast.server'
import type { FormAnswer } from '~/shell/page-form'
import { Breadcrumbs } from '~/ui/breadcrumbs'
import { Container } from '~/ui/container'
import { HeadlineGroup } from '~/ui/headline-group'
import { ChallengeForm } from '../components/challenge-form'
import { ConflictNotice } from '../components/conflict-notice'
import { FrozenText } from '../components/frozen-text'
import { type Difference, differences, formValues } from '../operations/form-values.server'
import { requireChallenge } from '../operations/require-challenge.server'
import { saveChallenge } from '../operations/save-challenge.server'
import { challengeSchema } from '../schema'

export { clientAction } from '~/shell/client-action'
export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: PageArguments) {
  const { t, challenge } = await requireChallenge(args, 'challenge.edit')
  const { id, state, version } = challenge
  return { title: t('challengeForm.edit.title'), id, state, version, values: formValues(challenge) }
}

export async function action(args: ActionFunctionArgs) {
  const { viewer, locale, authorized } = await requireChallenge(args, 'challenge.edit')
  const submission = parseForm(await readForm(args.request), challengeSchema)
  if (submission.status !== 'success') return invalid(submission)
  const saved = await saveChallenge(authorized, submission.value)
  const manage = path(locale, 'challengeManage', { challengeId: authorized.thing.id })
  if (saved.ok) return redirectWithToast(viewer, manage, 'challenge.toast.saved')
  const isStale = saved.reason === 'stale'
  const error = isStale ? 'challengeForm.conflict.title' : `reason.${saved.reason}`
  const lastResult = submission.reply({ formErrors: [error] })
  const conflict = isStale
    ? { version: saved.saved.version, differences: differences(submission.value, saved.saved) }
    : null
  return data({ lastResult, attempt: Date.now(), conflict }, { status: 409 })
}

type Answer = FormAnswer & { conflict?: { version: number; differences: Difference[] } | null }

export default function Page() {
  const { t, locale } = useLanguage()
  const { id, state, version, values } = useLoaderData<typeof loader>()
  const answer = useActionData<Answer>()
  return (
    <Container width="reading">
      <Breadcrumbs
        label={t('shell.breadcrumbs')}
        items={[
          { href: path(locale, 'workspace'), label: t('account.workspace.title') },
          { href: path(locale, 'challengeManage', { challengeId: id }), label: values.title },
        ]}
        current={t('challengeForm.edit.short')}
      />
      <HeadlineGroup
        title={t('challengeForm.edit.title')}
        {...(state === 'draft' && { lead: t('challengeForm.edit.lead') })}
      />
      {answer?.conflict && <ConflictNotice differences={answer.conflict.differences} />}
      {state !== 'draft' && <FrozenText challengeId={id} isInApproval={state === 'inApproval'} />}
      {(state === 'draft' || answer) && (
        <ChallengeForm
          challengeId={id}
          values={values}
          version={version}
          answer={answer}
          conflictVersion={answer?.conflict?.version}
        />
      )}
    </Container>
  )
}
