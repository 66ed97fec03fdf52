import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { StartHealth } from '~/features/account/components/start-office'
import { listChallengesAwaitingStaff } from '~/features/challenges/operations/list-challenges-awaiting-staff.server'
import { useLanguage } from '~/i18n/context'
import { formatDate } from '~/i18n/format'
import { path } from '~/paths'
import { holdsPermission, requirePermission } from '~/platform/guard/page.server'
import { Alert } from '~/ui/alert'
import { TextLink } from '~/ui/text-link'
import { AdministrationPage } from '../components/administration-page'
import { ReviewList } from '../components/review-list'
import { WaitingCounts } from '../components/waiting-counts'
import { countWaiting, healthFor } from '../operations/count-waiting.server'
import { missingHolidays } from '../operations/missing-holidays.server'
import { mayDecide, reviewQueue } from '../operations/review-queue.server'
import { DECIDED_ON } from '../operations/staff-tasks.server'
import { starvingFor } from '../operations/starving-for.server'

export { pageMeta as meta } from '~/shell/page-meta'

/** Staff sees here what waits for a decision of the platform, and moderators how much does. */
export async function loader(args: LoaderFunctionArgs) {
  const { authorized, viewer, t, locale } = await requirePermission(args, 'administration.view')
  const decides = mayDecide(authorized)
  const [waiting, health, starving, second, queue] = await Promise.all([
    countWaiting(authorized),
    healthFor(viewer),
    starvingFor(viewer),
    decides ? listChallengesAwaitingStaff() : null,
    decides ? reviewQueue(authorized) : null,
  ])
  return {
    title: t('review.title'),
    waiting,
    ...{ health, starving },
    missing: missingHolidays(viewer),
    moderates: holdsPermission(viewer, 'moderation.decide'),
    decisions: queue &&
      second && {
        ...{ ...queue, count: second.count },
        challenges: second.challenges.map((row) => ({
          ...row,
          href: path(locale, DECIDED_ON[row.phase], { challengeId: row.challengeId }),
        })),
      },
  }
}

export default function Page() {
  const { title, waiting, health, starving, missing, moderates, decisions } = useLoaderData<typeof loader>()
  const { t, label, locale } = useLanguage()
  const day = (at: Date | null) => (at ? formatDate(locale, at) : '')
  if (!decisions) {
    return (
      <AdministrationPage title={title} lead={t('review.leadWatching')}>
        <WaitingCounts waiting={waiting} moderates={moderates} />
      </AdministrationPage>
    )
  }
  return (
    <AdministrationPage title={title} lead={t('review.lead')}>
      {health && <StartHealth health={health} />}
      {starving > 0 && (
        <Alert tone="warning" title={t('exposure.warning', { count: starving })}>
          <TextLink href={path(locale, 'exposure')}>{t('exposure.warningLink')}</TextLink>
        </Alert>
      )}
      {missing.length > 0 && (
        <p>
          <TextLink href={path(locale, 'legalData')}>
            {`${t('review.missingYears')}: ${missing.join(', ')}`}
          </TextLink>
        </p>
      )}
      <WaitingCounts waiting={waiting} secondPerson={decisions.count} isLinked moderates={moderates} />
      <ReviewList
        id="organisations"
        title={t('review.organisations')}
        count={waiting.organisations.count}
        rows={decisions.organisations.map((row) => ({
          key: row.id,
          href: path(locale, 'organisationReview', { organisationId: row.id }),
          name: row.name,
          facts: [label('kind', row.kind), row.city].filter(Boolean).join(', '),
          since: day(row.updatedAt),
        }))}
      />
      <ReviewList
        id="claims"
        title={t('review.claims')}
        count={waiting.claims.count}
        rows={decisions.claims.map((row) => ({
          key: row.id,
          href: path(locale, 'claimReview', { claimId: row.id }),
          name: row.organisation.name,
          facts: row.email,
          since: day(row.confirmedAt ?? row.createdAt),
        }))}
      />
      <ReviewList
        id="challenges"
        title={t('review.challenges')}
        nameLabel={t('review.column.challenge')}
        count={decisions.count}
        rows={decisions.challenges.map((row) => ({
          key: row.id,
          href: row.href,
          name: row.title,
          facts: `${row.authorityName}, ${t(`review.challenge.${row.phase}`)}`,
          since: day(row.since),
        }))}
      />
    </AdministrationPage>
  )
}
