import type { LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { judgeClaimAddress } from '~/domain/organisation/claim-address'
import { CLAIM_TRANSITIONS } from '~/domain/organisation/lifecycle'
import { claimProgress } from '~/domain/progress/organisation'
import { useLanguage } from '~/i18n/context'
import { formatDate } from '~/i18n/format'
import { personContact } from '~/i18n/person-name'
import { path } from '~/paths'
import { invalid, parseForm } from '~/platform/forms/parse-form.server'
import { readForm } from '~/platform/forms/read-form.server'
import { redirectWithToast } from '~/platform/session/toast.server'
import { WhereItStands } from '~/shell/where-it-stands'
import { Anchor } from '~/ui/anchor'
import { Breadcrumbs } from '~/ui/breadcrumbs'
import { DefinitionList } from '~/ui/definition-list'
import { AdministrationPage } from '../components/administration-page'
import { DecisionForm } from '../components/decision-form'
import { decideClaim } from '../operations/decide-claim.server'
import { requireClaim } from '../operations/require-claim.server'
import { claimReviewSchema } from '../review-schema'

export { clientAction } from '~/shell/client-action'
export { pageMeta as meta } from '~/shell/page-meta'

/** Staff decides here who takes over a listed institution. */
export async function loader(args: LoaderFunctionArgs) {
  const { claim, t } = await requireClaim(args)
  const { organisation, user, state, email, note, reason, confirmedAt } = claim
  const judged = judgeClaimAddress(email, organisation.website)
  return {
    title: t('review.claim.title', { name: organisation.name }),
    organisation: { id: organisation.id, name: organisation.name, website: organisation.website },
    claim: { state, email, note, reason, confirmedAt },
    user,
    isOwnDomain: judged.ok && judged.proof === 'ownDomain',
  }
}

/** Grants or refuses and tells the person. */
export async function action(args: LoaderFunctionArgs) {
  const { authorized, viewer, locale } = await requireClaim(args)
  const submission = parseForm(await readForm(args.request), claimReviewSchema)
  if (submission.status !== 'success') return invalid(submission)
  const result = await decideClaim(authorized, submission.value)
  if (!result.ok) return invalid(submission, { form: [`reason.${result.reason}`] })
  return redirectWithToast(viewer, path(locale, 'administration'), `review.toast.${submission.value.action}`)
}

export default function Page() {
  const { title, organisation, claim, user, isOwnDomain } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t, locale } = useLanguage()
  const possible = (['grant', 'refuse'] as const).filter((name) =>
    CLAIM_TRANSITIONS[name].from.some((from) => from === claim.state),
  )
  const items = [
    [
      'organisation',
      <Anchor key="link" href={path(locale, 'organisation', { organisationId: organisation.id })}>
        {organisation.name}
      </Anchor>,
    ],
    ['website', organisation.website ?? t('shell.none')],
    ['person', personContact(t, user)],
    ['email', claim.email],
    ['proof', t(isOwnDomain ? 'review.claim.ownDomain' : 'review.claim.unchecked')],
    [
      'confirmed',
      claim.confirmedAt ? formatDate(locale, new Date(claim.confirmedAt)) : t('review.claim.notYet'),
    ],
    ['note', claim.note || t('shell.none')],
    ['state', t(`review.claim.state.${claim.state}`)],
  ] as const
  return (
    <AdministrationPage
      title={title}
      trail={
        <Breadcrumbs
          label={t('shell.breadcrumbs')}
          items={[{ href: path(locale, 'administration'), label: t('review.title') }]}
          current={title}
        />
      }
    >
      <WhereItStands progress={claimProgress(claim.state)} isYours={claim.state === 'awaitingStaff'} />
      <DefinitionList items={items.map(([name, value]) => ({ term: t(`review.claim.${name}`), value }))} />
      {possible.length === 0 ? (
        <p>{claim.reason && t('review.lastReason', { reason: claim.reason })}</p>
      ) : (
        <DecisionForm
          answer={answer && 'lastResult' in answer ? answer : undefined}
          choices={possible.map((value) => ({
            value,
            label: t(`review.claim.${value}`),
            look: value === 'grant' ? 'primary' : 'danger',
          }))}
        />
      )}
    </AdministrationPage>
  )
}
