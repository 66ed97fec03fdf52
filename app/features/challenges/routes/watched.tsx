// People find here the challenges that they watch; the buttons of all pages that begin or end it send here.
import type { ActionFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { standingToOrganisation } from '~/domain/permission/standing'
import { useLanguage } from '~/i18n/context'
import { formatDeadline } from '~/i18n/format'
import { path } from '~/paths'
import { invalid, parseForm } from '~/platform/forms/parse-form.server'
import { readForm } from '~/platform/forms/read-form.server'
import { authorize } from '~/platform/guard/authorized.server'
import { notFound } from '~/platform/guard/not-found.server'
import { type PageArguments, requireViewer } from '~/platform/guard/page.server'
import { redirectWithToast } from '~/platform/session/toast.server'
import { Breadcrumbs } from '~/ui/breadcrumbs'
import { Card } from '~/ui/card'
import { CardList } from '~/ui/card-list'
import { Container } from '~/ui/container'
import { EmptyState } from '~/ui/empty-state'
import { HeadlineGroup } from '~/ui/headline-group'
import { TextLink } from '~/ui/text-link'
import { Time } from '~/ui/time'
import { PhaseBadge } from '../components/phase-badge'
import { WatchButton } from '../components/watch-button'
import { findPublicChallenge } from '../operations/require-challenge.server'
import {
  listWatched,
  MOST_WATCHED,
  unwatchChallenge,
  watchChallenge,
} from '../operations/watch-challenge.server'
import { watchSchema } from '../schema-questions'

export { clientAction } from '~/shell/client-action'
export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: PageArguments) {
  const { t, viewer, locale } = await requireViewer(args)
  const rows = await listWatched(viewer.id, locale, new Date())
  return {
    title: t('watch.title'),
    watched: rows.slice(0, MOST_WATCHED),
    cut: rows.length > MOST_WATCHED ? MOST_WATCHED : null,
  }
}

export async function action(args: ActionFunctionArgs) {
  const { viewer, locale } = await requireViewer(args)
  const submission = parseForm(await readForm(args.request), watchSchema)
  if (submission.status !== 'success') return invalid(submission)
  const { intent, challengeId, from } = submission.value
  const challenge = await findPublicChallenge(challengeId)
  if (!challenge) throw notFound()
  const standing = standingToOrganisation(viewer, challenge.authorityId)
  const authorized = authorize('challenge.watch', viewer, standing, challenge)
  await (intent === 'watch' ? watchChallenge(authorized) : unwatchChallenge(authorized))
  const page =
    from === 'list' ? path(locale, 'watchedChallenges') : path(locale, 'challenge', { challengeId })
  return redirectWithToast(viewer, page, `watch.toast.${intent}`)
}

export default function Page() {
  const { t, locale } = useLanguage()
  const { watched, cut } = useLoaderData<typeof loader>()
  return (
    <Container>
      <Breadcrumbs
        label={t('shell.breadcrumbs')}
        items={[{ href: path(locale, 'workspace'), label: t('account.workspace.title') }]}
        current={t('watch.title')}
      />
      <HeadlineGroup title={t('watch.title')} lead={t('watch.lead')} />
      <p>
        <TextLink href={path(locale, 'notificationSettings')}>{t('watch.settings')}</TextLink>
      </p>
      {watched.length === 0 ? (
        <EmptyState title={t('watch.none')}>
          <p>{t('watch.noneText')}</p>
        </EmptyState>
      ) : (
        <CardList label={t('watch.title')} columns={2}>
          {watched.map(({ id, title, authorityName, phase, deadlineAt }) => (
            <div key={id} className="ui-stack">
              <Card
                href={path(locale, 'challenge', { challengeId: id })}
                title={title.text}
                level={2}
                preline={authorityName}
                marks={<PhaseBadge phase={phase} />}
                lang={title.lang === locale ? undefined : title.lang}
              >
                {deadlineAt && (
                  <Time
                    dateTime={deadlineAt.toISOString()}
                    text={t('watch.deadline', { date: formatDeadline(locale, deadlineAt) })}
                  />
                )}
              </Card>
              <WatchButton challengeId={id} isWatching from="list" title={title.text} />
            </div>
          ))}
        </CardList>
      )}
      {cut !== null && <p>{t('watch.cut', { count: cut })}</p>}
    </Container>
  )
}
