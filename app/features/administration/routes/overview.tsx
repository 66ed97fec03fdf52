import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listChallengesAwaitingStaff } from '~/features/challenges/operations/list-challenges-awaiting-staff.server'
import { useLanguage } from '~/i18n/context'
import { formatDate } from '~/i18n/format'
import { path } from '~/paths'
import { holdsPermission, requirePermission } from '~/platform/guard/page.server'
import { Container } from '~/ui/container'
import { HeadlineGroup } from '~/ui/headline-group'
import { StatList } from '~/ui/stat'
import { TextLink } from '~/ui/text-link'
import { ReviewList } from '../components/review-list'
import { reviewQueue } from '../operations/review-queue.server'

export { pageMeta as meta } from '~/shell/page-meta'

/** Staff sees here what waits for a decision of the platform. */
export async function loader(args: LoaderFunctionArgs) {
  const { authorized, t } = await requirePermission(args, 'administration.view')
  const title = t('review.title')
  return {
    title,
    mayMerge: holdsPermission(authorized.actor, 'organisation.merge'),
    mayManageUsers: authorized.actor.platformRole === 'administrator',
    challenges: await listChallengesAwaitingStaff(),
    ...(await reviewQueue(authorized)),
  }
}

export default function Page() {
  const { title, mayMerge, mayManageUsers, challenges, ...queue } = useLoaderData<typeof loader>()
  const { t, label, locale } = useLanguage()
  const day = (at: Date | null) => (at ? formatDate(locale, new Date(at)) : '')
  return (
    <Container>
      <HeadlineGroup title={title} lead={t('review.lead')} />
      <StatList
        items={[
          { label: t('review.organisations'), value: String(queue.organisationCount) },
          { label: t('review.claims'), value: String(queue.claimCount) },
          { label: t('review.challenges'), value: String(challenges.length) },
        ]}
      />
      <ReviewList
        title={t('review.organisations')}
        count={queue.organisationCount}
        rows={queue.organisations.map((row) => ({
          key: row.id,
          href: path(locale, 'organisationReview', { organisationId: row.id }),
          name: row.name,
          facts: [label('kind', row.kind), row.city].filter(Boolean).join(', '),
          since: day(row.updatedAt),
        }))}
      />
      <ReviewList
        title={t('review.claims')}
        count={queue.claimCount}
        rows={queue.claims.map((row) => ({
          key: row.id,
          href: path(locale, 'claimReview', { claimId: row.id }),
          name: row.organisation.name,
          facts: row.email,
          since: day(row.confirmedAt ?? row.createdAt),
        }))}
      />
      <ReviewList
        title={t('review.challenges')}
        count={challenges.length}
        rows={challenges.map((row) => ({
          key: row.id,
          href: path(locale, row.phase === 'closed' ? 'challengeProposals' : 'challengeManage', {
            challengeId: row.id,
          }),
          name: row.title,
          facts: `${row.authorityName}, ${t(`review.challenge.${row.phase}`)}`,
          since: day(row.since),
        }))}
      />
      <p className="flex flex-wrap gap-kern-space-default">
        {mayMerge && <TextLink href={path(locale, 'organisationMerge')}>{t('merging.title')}</TextLink>}
        <TextLink href={path(locale, 'feedbackList')}>{t('review.feedback')}</TextLink>
        {mayManageUsers && <TextLink href={path(locale, 'users')}>{t('review.users')}</TextLink>}
        {mayManageUsers && <TextLink href={path(locale, 'sources')}>{t('imports.sources.title')}</TextLink>}
      </p>
    </Container>
  )
}
