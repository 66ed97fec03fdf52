/** Members of an authority come here to open the proposals after the deadline, and then to read them. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { PUBLIC_CHALLENGE_STATES } from '~/domain/challenge/lifecycle'
import { ManagedTrail } from '~/features/challenges/components/challenge-trails'
import { requireChallenge } from '~/features/challenges/operations/require-challenge.server'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { notFound } from '~/platform/guard/not-found.server'
import { requireFreshProof } from '~/platform/guard/step-up.server'
import { redirectWithToast } from '~/platform/session/toast.server'
import { WhereItStands } from '~/shell/where-it-stands'
import { Container } from '~/ui/container'
import { HeadlineGroup } from '~/ui/headline-group'
import { TextLink } from '~/ui/text-link'
import { OpeningView } from '../components/opening-view'
import { RefusalNotice, refusalOf } from '../components/refusal-notice'
import { agreeToOpening } from '../operations/open-proposals.server'
import { presentOpened } from '../operations/present-opened.server'
import { viewOpening } from '../operations/view-opening.server'

export { clientAction } from '~/shell/client-action'
export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: LoaderFunctionArgs) {
  const { t, challenge, authorized } = await requireChallenge(args, 'challenge.manage')
  if (!PUBLIC_CHALLENGE_STATES.includes(challenge.state)) throw notFound()
  const { id, title, deadlineAt, openedAt, openedWithStaff } = challenge
  const opening = await viewOpening(authorized)
  const { proposals } = opening
  return {
    title: t('opening.title', { title }),
    challengeId: id,
    challengeTitle: title,
    deadlineAt,
    openedAt,
    openedWithStaff,
    ...opening,
    ...(proposals ? presentOpened(proposals, args.request) : { proposals, list: null }),
  }
}

export async function action(args: ActionFunctionArgs) {
  const page = await requireChallenge(args, 'challenge.open')
  await requireFreshProof(page, args)
  const { viewer, locale, challenge, authorized } = page
  const agreed = await agreeToOpening(authorized)
  if (!agreed.ok) return data({ refusal: agreed }, { status: 409 })
  const toast = agreed.outcome === 'opened' ? 'opening.done' : 'opening.consented'
  return redirectWithToast(viewer, path(locale, 'challengeProposals', { challengeId: challenge.id }), toast)
}

export default function ChallengeProposals() {
  const { t, locale } = useLanguage()
  const { title, challengeId, challengeTitle, progress, ...view } = useLoaderData<typeof loader>()
  const refusal = refusalOf(useActionData<unknown>())
  return (
    <Container>
      <ManagedTrail
        challengeId={challengeId}
        title={challengeTitle}
        current={t('challengeManage.proposals')}
      />
      <HeadlineGroup preline={t('opening.preline')} title={title} />
      {refusal && <RefusalNotice refusal={refusal} />}
      <WhereItStands progress={progress} isYours={view.phase === 'closed' && view.step.isAllowed} />
      <OpeningView challengeId={challengeId} {...view} />
      <TextLink href={path(locale, 'challengeManage', { challengeId })}>{t('opening.manage')}</TextLink>
    </Container>
  )
}
