/** The platform's team comes here to tell everybody something for a while, for example before maintenance. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { invalid, parseForm } from '~/platform/forms/parse-form.server'
import { readForm } from '~/platform/forms/read-form.server'
import { requirePermission } from '~/platform/guard/page.server'
import { newId } from '~/platform/new-id.server'
import { redirectWithToast } from '~/platform/session/toast.server'
import { formAnswer } from '~/shell/form-answer'
import { EmptyState } from '~/ui/empty-state'
import { Heading } from '~/ui/heading'
import { AdministrationPage } from '../components/administration-page'
import { AnnouncementForm } from '../components/announcement-form'
import { AnnouncementTable } from '../components/announcement-table'
import { listAnnouncements } from '../operations/list-announcements.server'
import { announce } from '../operations/write-announcement.server'
import { newAnnouncementSchema } from '../schema-content'

export { clientAction } from '~/shell/client-action'
export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: LoaderFunctionArgs) {
  const { authorized, t } = await requirePermission(args, 'announcements.manage')
  const rows = await listAnnouncements(authorized, new Date())
  return {
    title: t('announcements.title'),
    newId: newId(),
    rows: rows.map(({ id, textDe, textEn, startsAt, endsAt, state }) => ({
      ...{ id, textDe, textEn, state },
      startsAt: startsAt.toISOString(),
      endsAt: endsAt.toISOString(),
    })),
  }
}

export async function action(args: ActionFunctionArgs) {
  const { authorized, locale } = await requirePermission(args, 'announcements.manage')
  const submission = parseForm(await readForm(args.request), newAnnouncementSchema)
  if (submission.status !== 'success') return invalid(submission)
  const made = await announce(authorized, submission.value, new Date())
  if (!made.ok) return invalid(submission, { fields: { endsAt: [`reason.${made.reason}`] } })
  return redirectWithToast(authorized.actor, path(locale, 'announcementList'), 'announcements.toast.made')
}

export default function Page() {
  const { t } = useLanguage()
  const { title, rows, newId: id } = useLoaderData<typeof loader>()
  const answer = formAnswer(useActionData<unknown>())
  return (
    <AdministrationPage title={title} lead={t('announcements.lead')}>
      {rows.length > 0 ? (
        <AnnouncementTable rows={rows} />
      ) : (
        <EmptyState title={t('announcements.none')}>
          <p>{t('announcements.noneText')}</p>
        </EmptyState>
      )}
      <Heading level={2}>{t('announcements.new')}</Heading>
      <AnnouncementForm values={{}} submitLabel={t('announcements.submit')} answer={answer} key={rows.length}>
        <input type="hidden" name="id" value={id} />
      </AnnouncementForm>
    </AdministrationPage>
  )
}
