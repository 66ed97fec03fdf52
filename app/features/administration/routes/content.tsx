/** The platform's team comes here to write a text of the platform, to look at it and to publish it. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { invalid, parseForm } from '~/platform/forms/parse-form.server'
import { readForm } from '~/platform/forms/read-form.server'
import { redirectWithToast } from '~/platform/session/toast.server'
import { formAnswer } from '~/shell/form-answer'
import { Alert } from '~/ui/alert'
import { Breadcrumbs } from '~/ui/breadcrumbs'
import { Heading } from '~/ui/heading'
import { Prose } from '~/ui/prose'
import { AdministrationPage } from '../components/administration-page'
import { type BothTexts, BothTextsNotice } from '../components/both-texts'
import { ContentForm } from '../components/content-form'
import { PublishForm } from '../components/publish-form'
import { VersionTable } from '../components/version-table'
import { renderText } from '../operations/page-text.server'
import { requireText, versionText, viewText } from '../operations/view-content.server'
import { problemsOf, publishText, saveText } from '../operations/write-content.server'
import { contentSchema } from '../schema-content'

export { clientAction } from '~/shell/client-action'
export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: LoaderFunctionArgs) {
  const { authorized, text, t } = await requireText(args)
  const { shown, newest, versions } = await viewText(authorized, text)
  return {
    title: t(`content.page.${text.page}`),
    ...text,
    shown,
    newest,
    markdown: await versionText(text, newest),
    versions: versions.map(({ createdAt, publishedAt: _, ...version }) => ({
      ...version,
      createdAt: createdAt?.toISOString() ?? null,
    })),
  }
}

export async function action(args: ActionFunctionArgs) {
  const { authorized, text, t, locale } = await requireText(args)
  const submission = parseForm(await readForm(args.request), contentSchema)
  if (submission.status !== 'success') return invalid(submission)
  const { value } = submission
  const here = path(locale, 'content', { contentPage: text.page, contentLocale: text.locale })
  if (value.intent === 'publish') {
    const published = await publishText(authorized, text, value)
    if (!published.ok) return invalid(submission, { form: [`reason.${published.reason}`] })
    return redirectWithToast(authorized.actor, here, 'content.toast.published')
  }
  const answer = { attempt: Date.now(), stale: null, preview: null }
  if (value.intent === 'preview') {
    const problems = problemsOf(value.markdown)
    const lastResult = submission.reply({ fieldErrors: { markdown: errorsOf(problems) } })
    return data({ ...answer, lastResult, preview: renderText(value.markdown, text.locale, t) })
  }
  const saved = await saveText(authorized, text, value)
  if (saved.ok) return redirectWithToast(authorized.actor, here, 'content.toast.saved')
  if (saved.reason === 'stale') {
    const rows = [{ name: t('content.field.markdown'), yours: value.markdown, saved: saved.saved }]
    const stale = { rows, newest: saved.newest }
    return data({ ...answer, lastResult: submission.reply(), stale }, { status: 409 })
  }
  const errors = saved.reason === 'problems' ? errorsOf(saved.problems) : ['content.error.unchanged']
  return invalid(submission, { fields: { markdown: errors } })
}

const errorsOf = (problems: ReturnType<typeof problemsOf>) =>
  problems.map((one) => `content.error.${one.problem}${'name' in one ? `:${one.name}` : ''}`)

type Answer = { stale?: { rows: BothTexts[]; newest: number } | null; preview?: string | null }

export default function Page() {
  const { t, locale } = useLanguage()
  const { title, page, locale: language, shown, newest, markdown, versions } = useLoaderData<typeof loader>()
  const answer = useActionData<Answer>()
  const written = formAnswer(answer, 'save') ?? formAnswer(answer, 'preview')
  return (
    <AdministrationPage
      title={title}
      preline={t(`content.locale.${language}`)}
      trail={
        <Breadcrumbs
          label={t('shell.breadcrumbs')}
          items={[{ href: path(locale, 'contentList'), label: t('content.title') }]}
          current={title}
        />
      }
      lead={shown === 0 ? t('content.shown.bundled') : t('content.shown.version', { number: shown })}
    >
      {answer?.stale && <BothTextsNotice rows={answer.stale.rows} />}
      {answer?.preview && (
        <Alert tone="info" role="status" title={t('content.preview.title')}>
          <Prose safeHtml={answer.preview} lang={language === locale ? undefined : language} />
        </Alert>
      )}
      {newest > shown && (
        <PublishForm number={newest} answer={formAnswer(answer, 'publish')} page={page} language={language} />
      )}
      <ContentForm
        markdown={markdown}
        language={language}
        base={answer?.stale?.newest ?? newest}
        answer={written}
      />
      <Heading level={2}>{t('content.history')}</Heading>
      <VersionTable versions={versions} page={page} language={language} />
    </AdministrationPage>
  )
}
