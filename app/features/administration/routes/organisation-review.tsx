import type { LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ORGANISATION_TRANSITIONS } from '~/domain/organisation/lifecycle'
import { verificationProgress } from '~/domain/progress/organisation'
import { OrganisationFacts } from '~/features/profiles/components/organisation-facts'
import { profileOf } from '~/features/profiles/operations/profile-columns.server'
import { requireOrganisation } from '~/features/profiles/operations/require-organisation.server'
import { useLanguage } from '~/i18n/context'
import { personName } from '~/i18n/person-name'
import { path } from '~/paths'
import { invalid, parseForm } from '~/platform/forms/parse-form.server'
import { readForm } from '~/platform/forms/read-form.server'
import { redirectWithToast } from '~/platform/session/toast.server'
import { WhereItStands } from '~/shell/where-it-stands'
import { Alert } from '~/ui/alert'
import { Anchor } from '~/ui/anchor'
import { Breadcrumbs } from '~/ui/breadcrumbs'
import { DefinitionList } from '~/ui/definition-list'
import { Heading } from '~/ui/heading'
import { AdministrationPage } from '../components/administration-page'
import { DecisionForm } from '../components/decision-form'
import { reopenOrganisation } from '../operations/reopen-organisation.server'
import { reviewOrganisation } from '../operations/review-organisation.server'
import { reviewHistory } from '../operations/review-queue.server'
import { organisationReviewSchema } from '../review-schema'

export { clientAction } from '~/shell/client-action'
export { pageMeta as meta } from '~/shell/page-meta'

/** Staff checks an organisation here and verifies or rejects it with a reason. */
export async function loader(args: LoaderFunctionArgs) {
  const { authorized, organisation, t } = await requireOrganisation(args, 'organisation.review')
  const { id, name, state, version, verificationReason, summary, description } = organisation
  const { owners } = await reviewHistory(authorized)
  const title = t('review.organisation.title', { name })
  const profile = profileOf(organisation)
  return { id, title, state, version, reason: verificationReason, summary, description, profile, owners }
}

/** Decides and tells the members. */
export async function action(args: LoaderFunctionArgs) {
  const { authorized, viewer, locale } = await requireOrganisation(args, 'organisation.review')
  const submission = parseForm(await readForm(args.request), organisationReviewSchema)
  if (submission.status !== 'success') return invalid(submission)
  const { action: step, ...words } = submission.value
  const result =
    step === 'reopen'
      ? await reopenOrganisation(authorized, words)
      : await reviewOrganisation(authorized, { action: step, ...words })
  if (!result.ok) return invalid(submission, { form: [`reason.${result.reason}`] })
  return redirectWithToast(viewer, path(locale, 'administration'), `review.toast.${step}`)
}

export default function Page() {
  const { id, title, state, version, reason, summary, description, profile, owners } =
    useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t, label, locale } = useLanguage()
  const possible = (['verify', 'reject', 'reopen'] as const).filter((name) =>
    ORGANISATION_TRANSITIONS[name].from.some((from) => from === state),
  )
  return (
    <AdministrationPage
      title={title}
      preline={t(`profiles.state.${state}`)}
      lead={summary}
      trail={
        <Breadcrumbs
          label={t('shell.breadcrumbs')}
          items={[{ href: path(locale, 'administration'), label: t('review.title') }]}
          current={title}
        />
      }
    >
      <p>
        <Anchor href={path(locale, 'organisation', { organisationId: id })}>
          {t('review.organisation.public')}
        </Anchor>
      </p>
      <WhereItStands progress={verificationProgress(state)} isYours={state === 'unverified'} />
      {reason && <Alert tone="info" title={t('review.lastReason', { reason })} />}
      {description && <p className="whitespace-pre-line">{description}</p>}
      <OrganisationFacts profile={profile} />
      <Heading level={2}>{t('profiles.action.members')}</Heading>
      <DefinitionList
        items={owners.map(({ role, user }) => ({
          term: personName(t, user.displayName),
          value: `${label('organisationRole', role)}, ${user.email}`,
        }))}
      />
      <Heading level={2}>{t('review.decision.title')}</Heading>
      {possible.length === 0 ? (
        <p>{t(state === 'merged' ? 'review.organisation.merged' : 'review.organisation.listed')}</p>
      ) : (
        <DecisionForm
          version={version}
          answer={answer && 'lastResult' in answer ? answer : undefined}
          choices={possible.map((value) => ({
            value,
            label: t(`review.organisation.${value}`),
            look: value === 'reject' ? 'danger' : 'primary',
          }))}
        />
      )}
    </AdministrationPage>
  )
}
