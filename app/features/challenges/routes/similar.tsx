// Before a challenge is approved its authors look here whether somebody has the problem already, and say why not.

import { type ActionFunctionArgs, data } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { SHARING_STATES } from '~/domain/challenge/shared-problem'
import { PilotBadge } from '~/features/pilots/components/pilot-badge'
import { RegisterPhaseBadge } from '~/features/register/components/register-badges'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { invalid, parseForm } from '~/platform/forms/parse-form.server'
import { readForm } from '~/platform/forms/read-form.server'
import { Authorized } from '~/platform/guard/authorized.server'
import type { PageArguments } from '~/platform/guard/page.server'
import { redirectWithToast } from '~/platform/session/toast.server'
import type { FormAnswer } from '~/shell/page-form'
import { Alert } from '~/ui/alert'
import { Container } from '~/ui/container'
import { Heading } from '~/ui/heading'
import { HeadlineGroup } from '~/ui/headline-group'
import { Split } from '~/ui/split'
import { TextLink } from '~/ui/text-link'
import { ManagedTrail } from '../components/challenge-trails'
import { DiscardChallenge } from '../components/discard-challenge'
import { PhaseBadge } from '../components/phase-badge'
import { PostingSteps } from '../components/posting-steps'
import { SimilarHits } from '../components/similar-hits'
import { type WhyNewConflict, WhyNewForm } from '../components/why-new-form'
import { markOf } from '../operations/challenge-columns.server'
import { findSimilar, type SimilarHit } from '../operations/find-similar.server'
import { joinSimilar } from '../operations/join-similar.server'
import { afterStep, postingProgress } from '../operations/posting-steps.server'
import { requireChallenge } from '../operations/require-challenge.server'
import { sharedAmong } from '../operations/require-sharing.server'
import { saveWhyNew } from '../operations/save-why-new.server'
import { similarSchema } from '../schema-joint'

export { clientAction } from '~/shell/client-action'
export { pageMeta as meta } from '~/shell/page-meta'

/** The name of this page among the steps of posting. */
const STEP = 'existing'
/** The federal marketplace of AI options, where administrations show what runs already. */
const MAKI = 'https://www.kimarktplatz.bund.de'

export async function loader(args: PageArguments) {
  const { t, locale, viewer, challenge, authorized } = await requireChallenge(args, 'challenge.viewSimilar')
  const { id, title, state, whyNew, authorityId } = challenge
  const hits = await findSimilar(authorized, new Date())
  const others = hits.filter((hit) => hit.kind === 'challenge' && !hit.isOwn)
  const shared = await sharedAmong(
    authorityId,
    others.map((hit) => hit.id),
  )
  const isWriter = Authorized.judge('challenge.edit', viewer, authorized.standing, challenge) !== null
  return {
    title: `${t('similar.title')} ${title}`,
    challenge: { id, title, state, whyNew, seen: markOf(whyNew), version: challenge.version },
    hasJoined: shared.length > 0,
    isWriter,
    hits: hits.map((hit) => {
      const isJoined = shared.includes(hit.id)
      const { stands } = hit
      const isShared = stands.kind === 'challenge' && SHARING_STATES.some((one) => one === stands.state)
      const canJoin = isWriter && !hit.isOwn && isShared
      return { ...hit, isJoined, mayJoin: canJoin && !isJoined }
    }),
    // Whoever only reads finds no way to the other steps.
    steps: isWriter && state === 'draft' ? await postingProgress(challenge, locale) : [],
  }
}

export async function action(args: ActionFunctionArgs) {
  const { viewer, locale, challenge, authorized } = await requireChallenge(args, 'challenge.edit')
  const submission = parseForm(await readForm(args.request), similarSchema)
  if (submission.status !== 'success') return invalid(submission)
  const here = path(locale, 'challengeSimilar', { challengeId: challenge.id })
  const attempt = Date.now()
  if (submission.value.intent === 'join') {
    const joined = await joinSimilar(authorized, submission.value)
    if (joined.ok) return redirectWithToast(viewer, here, 'similar.toast.joined')
    const lastResult = submission.reply({ formErrors: [`reason.${joined.reason}`] })
    return data({ lastResult, attempt, targetId: submission.value.targetId, conflict: null }, { status: 409 })
  }
  const saved = await saveWhyNew(authorized, submission.value)
  if (saved.ok) return redirectWithToast(viewer, afterStep(STEP, locale, challenge), 'similar.toast.saved')
  const isStale = saved.reason === 'stale'
  const conflict = isStale ? { saved: saved.saved, seen: saved.seen } : null
  const lastResult = submission.reply({
    formErrors: [isStale ? 'similar.conflict' : `reason.${saved.reason}`],
  })
  return data({ lastResult, attempt, conflict, targetId: undefined }, { status: 409 })
}

type Answer = FormAnswer & { conflict?: WhyNewConflict | null; targetId?: string }

/** Where a thing of any kind stands. */
function StandBadge({ stands }: Pick<SimilarHit, 'stands'>) {
  if (stands.kind === 'pilot') return <PilotBadge phase={stands.phase} />
  return stands.kind === 'challenge' ? (
    <PhaseBadge phase={stands.phase} />
  ) : (
    <RegisterPhaseBadge phase={stands.phase} />
  )
}

export default function Page() {
  const { t, locale } = useLanguage()
  const { challenge, hits, isWriter, hasJoined, steps } = useLoaderData<typeof loader>()
  const answer = useActionData<Answer>()
  const isEditable = isWriter && challenge.state === 'draft'
  const isStep = steps.length > 0
  const position = { number: steps.findIndex(({ key }) => key === STEP) + 1, count: steps.length + 1 }
  const overview = path(locale, 'challengeEdit', { challengeId: challenge.id })
  const text = (
    <>
      {isEditable && hasJoined && (
        <Alert tone="info" title={t('similar.draftLeft')}>
          <p>{t('similar.draftLeftText')}</p>
          <DiscardChallenge challengeId={challenge.id} version={challenge.version} />
        </Alert>
      )}
      <SimilarHits hits={hits} answer={answer} badgeOf={(stands) => <StandBadge stands={stands} />} />
      <Heading level={2}>{t('similar.elsewhere')}</Heading>
      <p>{t('similar.maki')}</p>
      <TextLink href={MAKI}>{t('similar.makiLink')}</TextLink>
      <Heading level={2}>{t('similar.answer')}</Heading>
      {isEditable || answer ? (
        <WhyNewForm
          whyNew={challenge.whyNew}
          seen={challenge.seen}
          answer={answer?.targetId ? undefined : answer}
          conflict={answer?.conflict ?? null}
          backHref={overview}
        />
      ) : (
        <>
          <p className="whitespace-pre-line">{challenge.whyNew}</p>
          {challenge.state === 'inApproval' && <p>{t('similar.frozen')}</p>}
        </>
      )}
    </>
  )
  return (
    <Container {...(!isStep && { width: 'reading' })}>
      <ManagedTrail
        challengeId={challenge.id}
        title={challenge.title}
        current={t('similar.title')}
        {...(isStep && { between: [{ href: overview, label: t('challengeForm.edit.short') }] })}
      />
      <HeadlineGroup
        preline={isStep ? t('posting.position', position) : challenge.title}
        title={t('similar.title')}
        lead={t('similar.lead')}
      />
      {isStep ? (
        <Split aside={<PostingSteps challengeId={challenge.id} steps={steps} current={STEP} />}>{text}</Split>
      ) : (
        text
      )}
    </Container>
  )
}
