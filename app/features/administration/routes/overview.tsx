import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listChallengesAwaitingStaff } from '~/features/challenges/operations/list-challenges-awaiting-staff.server'
import { useLanguage } from '~/i18n/context'
import { formatDate } from '~/i18n/format'
import { path } from '~/paths'
import { requirePermission } from '~/platform/guard/page.server'
import { Heading } from '~/ui/heading'
import { TextLink } from '~/ui/text-link'
import { AdministrationPage } from '../components/administration-page'
import { ReviewList } from '../components/review-list'
import { listOpenCounts } from '../operations/list-open-counts.server'
import { reviewQueue } from '../operations/review-queue.server'

export { pageMeta as meta } from '~/shell/page-meta'

/** Staff sees here what waits for a decision of the platform. */
export async function loader(args: LoaderFunctionArgs) {
  const { authorized, t } = await requirePermission(args, 'administration.view')
  const title = t('review.title')
  return {
    title,
    waiting: await listOpenCounts(authorized),
    challenges: await listChallengesAwaitingStaff(),
    ...(await reviewQueue(authorized)),
  }
}

export default function Page() {
  const { title, waiting, challenges, ...queue } = useLoaderData<typeof loader>()
  const { t, label, locale } = useLanguage()
  const day = (at: Date | null) => (at ? formatDate(locale, new Date(at)) : '')
  return (
    <AdministrationPage title={title} lead={t('review.lead')}>
      {waiting.length > 0 && (
        <section>
          <Heading level={2}>{t('review.counts')}</Heading>
          <ul className="flex flex-col gap-8">
            {waiting.map(({ page, key, count }) => (
              <li key={page}>
                <TextLink href={path(locale, page)}>
                  {t(key)}: {count}
                </TextLink>
              </li>
            ))}
          </ul>
        </section>
      )}
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
    </AdministrationPage>
  )
}
