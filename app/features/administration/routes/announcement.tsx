/** The platform's team comes here to reword an announcement, to shift its times or to take it down. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { toBerlin } from '~/domain/time/berlin'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { invalid, parseForm } from '~/platform/forms/parse-form.server'
import { readForm } from '~/platform/forms/read-form.server'
import { idParameter } from '~/platform/guard/not-found.server'
import { requirePermission } from '~/platform/guard/page.server'
import { redirectWithToast } from '~/platform/session/toast.server'
import { formAnswer } from '~/shell/form-answer'
import { Breadcrumbs } from '~/ui/breadcrumbs'
import { ConfirmPanel } from '~/ui/confirm-panel'
import { AdministrationPage } from '../components/administration-page'
import { AnnouncementForm } from '../components/announcement-form'
import { type BothTexts, BothTextsNotice } from '../components/both-texts'
import { findAnnouncement } from '../operations/list-announcements.server'
import {
  type AnnouncementField,
  editAnnouncement,
  revokeAnnouncement,
} from '../operations/write-announcement.server'
import { announcementSchema } from '../schema-content'

export { clientAction } from '~/shell/client-action'
export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: LoaderFunctionArgs) {
  const { authorized, t } = await requirePermission(args, 'announcements.manage')
  const id = idParameter(args.params, 'announcementId')
  const { textDe, textEn, tone, startsAt, endsAt, version, state } = await findAnnouncement(
    authorized,
    id,
    new Date(),
  )
  const values = { textDe, textEn, tone, startsAt: toBerlin(startsAt), endsAt: toBerlin(endsAt) }
  return { title: t('announcements.edit'), values, version, state }
}

export async function action(args: ActionFunctionArgs) {
  const { authorized, locale, t } = await requirePermission(args, 'announcements.manage')
  const id = idParameter(args.params, 'announcementId')
  await findAnnouncement(authorized, id, new Date())
  const submission = parseForm(await readForm(args.request), announcementSchema)
  if (submission.status !== 'success') return invalid(submission)
  const { value } = submission
  const list = path(locale, 'announcementList')
  const { intent, version } = value
  const result =
    value.intent === 'revoke'
      ? await revokeAnnouncement(authorized, id, version, new Date())
      : await editAnnouncement(authorized, id, inputOf(value), new Date())
  if (result.ok) return redirectWithToast(authorized.actor, list, `announcements.toast.${intent}`)
  if (result.reason !== 'stale') return invalid(submission, { form: [`reason.${result.reason}`] })
  const { saved, changed } = result
  const wordsOf = (row: Readonly<Record<AnnouncementField, unknown>>, name: AnnouncementField) => {
    const given = row[name]
    return given instanceof Date ? toBerlin(given).replace('T', ' ') : String(given)
  }
  const rows = changed.map(
    (name): BothTexts => ({
      name: t(`announcements.field.${name}`),
      yours: value.intent === 'save' ? wordsOf(value, name) : '',
      saved: wordsOf(saved, name),
    }),
  )
  const stale = { version: saved.version, rows }
  return data({ lastResult: submission.reply(), attempt: Date.now(), stale }, { status: 409 })
}

function inputOf<Value extends { intent: string }>({ intent: _, ...input }: Value): Omit<Value, 'intent'> {
  return input
}

export default function Page() {
  const { t, locale } = useLanguage()
  const { title, values, version, state } = useLoaderData<typeof loader>()
  const answer = useActionData<{ stale?: { version: number; rows: BothTexts[] } }>()
  const isOver = state === 'over' || state === 'revoked'
  return (
    <AdministrationPage
      title={title}
      preline={t(`announcements.state.${state}`)}
      trail={
        <Breadcrumbs
          label={t('shell.breadcrumbs')}
          items={[{ href: path(locale, 'announcementList'), label: t('announcements.title') }]}
          current={title}
        />
      }
    >
      {answer?.stale && <BothTextsNotice rows={answer.stale.rows} />}
      {isOver ? (
        <p>{t('announcements.overText')}</p>
      ) : (
        <>
          <AnnouncementForm
            values={values}
            submitLabel={t('shell.save')}
            answer={formAnswer(answer, 'save') ?? formAnswer(answer, 'revoke')}
          >
            <input type="hidden" name="intent" value="save" />
            <input type="hidden" name="version" value={answer?.stale?.version ?? version} />
          </AnnouncementForm>
          <Form method="post">
            <input type="hidden" name="version" value={version} />
            <ConfirmPanel
              summary={t('announcements.revoke')}
              confirmLabel={t('announcements.revoke')}
              name="intent"
              value="revoke"
            >
              <p>{t('announcements.revokeText')}</p>
            </ConfirmPanel>
          </Form>
        </>
      )}
    </AdministrationPage>
  )
}
