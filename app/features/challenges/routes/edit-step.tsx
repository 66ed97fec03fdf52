// A member of the authority writes one section of a challenge here, as long as it is a draft.

import { type ActionFunctionArgs, data, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { fieldsOf } from '~/domain/challenge/sections'
import { typedProgress } from '~/domain/progress/challenge'
import { marksText } from '~/domain/text/marks'
import { useLanguage } from '~/i18n/context'
import type { Translate } from '~/i18n/translate'
import { path } from '~/paths'
import { invalid, parseForm } from '~/platform/forms/parse-form.server'
import { readForm } from '~/platform/forms/read-form.server'
import type { PageArguments } from '~/platform/guard/page.server'
import { redirectWithToast, setToast } from '~/platform/session/toast.server'
import { DraftNotice } from '~/shell/draft-notice'
import type { FormAnswer } from '~/shell/page-form'
import { isTakenAddress, NOTHING_WAITS, takenAddress } from '~/shell/waiting-draft'
import { ProgressFacts } from '~/shell/where-it-stands'
import { Container } from '~/ui/container'
import { HeadlineGroup } from '~/ui/headline-group'
import { Split } from '~/ui/split'
import { ChallengeForm, type Conflict } from '../components/challenge-form'
import { ManagedTrail } from '../components/challenge-trails'
import { CommentsContext } from '../components/commented'
import { FrozenText } from '../components/frozen-text'
import { PostingSteps } from '../components/posting-steps'
import { inputOf, marksOf } from '../operations/challenge-columns.server'
import { findDraft, typedOver } from '../operations/find-draft.server'
import { differences, formValues } from '../operations/form-values.server'
import { discardDraft, keepDraft } from '../operations/keep-draft.server'
import { afterStep, postingProgress } from '../operations/posting-steps.server'
import { readComments } from '../operations/read-comments.server'
import { requireChallenge } from '../operations/require-challenge.server'
import { requireSection } from '../operations/require-section.server'
import { type Collision, saveSection } from '../operations/save-section.server'
import { sectionSchema } from '../schema-sections'

export { clientAction } from '~/shell/client-action'
export { shouldRevalidate } from '~/shell/draft-route'
export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: PageArguments) {
  const { t, locale, challenge, authorized } = await requireChallenge(args, 'challenge.edit')
  const section = requireSection(args.params, challenge.kind)
  const { id, state, version, title, kind } = challenge
  const draft = state === 'draft' ? await findDraft(authorized, section) : null
  const isTaken = isTakenAddress(args.request.url)
  const saved = {
    values: formValues(challenge),
    base: marksText(marksOf(inputOf(challenge), fieldsOf(section))),
    version,
  }
  const shown =
    draft && isTaken
      ? { values: typedOver(saved.values, section, draft), base: draft.base, version: draft.baseVersion }
      : saved
  return {
    title: `${t(`posting.step.${section}`)}: ${title}`,
    ...{ id, kind, section, state, challengeTitle: title },
    ...shown,
    draft: draft && { savedAt: draft.savedAt, isTaken },
    waiting: draft && !isTaken ? draft.savedAt.toISOString() : NOTHING_WAITS,
    steps: await postingProgress(challenge, locale),
    comments: await readComments(authorized),
  }
}

export async function action(args: ActionFunctionArgs) {
  const { viewer, t, locale, challenge, authorized } = await requireChallenge(args, 'challenge.edit')
  const section = requireSection(args.params, challenge.kind)
  const challengeId = authorized.thing.id
  const here = path(locale, 'challengeStep', { challengeId, section })
  const form = await readForm(args.request)
  const intent = form.get('intent')
  if (intent === 'discard') {
    await discardDraft(authorized, section)
    return redirectWithToast(viewer, here, 'draft.toast.discarded', 'info')
  }
  const submission = parseForm(form, sectionSchema(section))
  const refused = (error: string, conflict: Conflict | null = null) => {
    const lastResult = submission.reply({ formErrors: [error] })
    return data({ lastResult, attempt: Date.now(), conflict }, { status: 409 })
  }
  if (intent === 'keep') {
    const read = submission.status === 'success' ? submission.value : null
    const keptAt = await keepDraft(authorized, section, { payload: submission.payload, read })
    if (!keptAt) return refused('reason.wrongState')
    await setToast(viewer.sessionToken, { key: 'draft.toast.kept', tone: 'success' })
    return redirect(takenAddress(here), 303)
  }
  if (submission.status !== 'success') return invalid(submission)
  const saved = await saveSection(authorized, section, submission.value)
  if (saved.ok) {
    return redirectWithToast(viewer, afterStep(section, locale, challenge), 'challenge.toast.saved')
  }
  if (saved.reason === 'budgetOrder') {
    return invalid(submission, { fields: { budgetMax: ['field.budgetOrder'] } })
  }
  if (saved.reason === 'stale') return refused('conflict.title', conflictOf(saved, t))
  return refused(`reason.${saved.reason}`)
}

function conflictOf({ saved, mine, fields }: Collision, t: Translate): Conflict {
  const seen = marksText(marksOf(inputOf(saved), fields))
  return { seen, differences: differences(fields, mine, saved, t) }
}

type Answer = FormAnswer & { conflict?: Conflict | null }

export default function Page() {
  const { t, locale } = useLanguage()
  const { id, kind, section, state, challengeTitle, values, version, base, draft, waiting, ...rest } =
    useLoaderData<typeof loader>()
  const { steps, comments } = rest
  const answer = useActionData<Answer>()
  const position = { number: steps.findIndex(({ key }) => key === section) + 1, count: steps.length + 1 }
  const here = path(locale, 'challengeStep', { challengeId: id, section })
  return (
    <Container>
      <ManagedTrail
        challengeId={id}
        title={challengeTitle}
        current={t(`posting.step.${section}`)}
        between={[
          { href: path(locale, 'challengeEdit', { challengeId: id }), label: t('challengeForm.edit.short') },
        ]}
      />
      <HeadlineGroup preline={t('posting.position', position)} title={t(`posting.step.${section}`)} />
      {state !== 'draft' && <FrozenText challengeId={id} isInApproval={state === 'inApproval'} />}
      <Split aside={<PostingSteps challengeId={id} steps={steps} current={section} />}>
        {draft && !answer && (
          <DraftNotice {...draft} takeHref={takenAddress(here)}>
            <ProgressFacts progress={typedProgress(draft.isTaken)} isYours />
          </DraftNotice>
        )}
        {(state === 'draft' || answer) && (
          <CommentsContext.Provider value={comments}>
            {/* Another section, or the draft instead of the saved text, is another form. */}
            <ChallengeForm
              key={`${section} ${draft?.isTaken ?? false}`}
              {...{ kind, section, values, version, base, waiting, answer }}
              challengeId={id}
              conflict={answer?.conflict ?? null}
            />
          </CommentsContext.Provider>
        )}
      </Split>
    </Container>
  )
}
