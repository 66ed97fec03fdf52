/** The platform's team comes here to see what a version of a text changed, and to bring an old one back. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { compareTexts } from '~/platform/compare-texts.server'
import { invalid, parseForm } from '~/platform/forms/parse-form.server'
import { readForm } from '~/platform/forms/read-form.server'
import { notFound } from '~/platform/guard/not-found.server'
import { redirectWithToast } from '~/platform/session/toast.server'
import { Alert } from '~/ui/alert'
import { Breadcrumbs } from '~/ui/breadcrumbs'
import { Button } from '~/ui/button'
import { FormActions } from '~/ui/form-actions'
import { Heading } from '~/ui/heading'
import { Prose } from '~/ui/prose'
import { TextComparison } from '~/ui/text-comparison'
import { TextLink } from '~/ui/text-link'
import { AdministrationPage } from '../components/administration-page'
import { renderText } from '../operations/page-text.server'
import { requireText, versionText, viewText } from '../operations/view-content.server'
import { saveText } from '../operations/write-content.server'
import { restoreSchema } from '../schema-content'

export { clientAction } from '~/shell/client-action'
export { pageMeta as meta } from '~/shell/page-meta'

const NUMBER = /^\d{1,6}$/

function numberIn(value: string | undefined): number {
  if (!value || !NUMBER.test(value)) throw notFound()
  return Number(value)
}

export async function loader(args: LoaderFunctionArgs) {
  const { authorized, text, t } = await requireText(args)
  const number = numberIn(args.params['number'])
  const { newest, shown, versions } = await viewText(authorized, text)
  const markdown = await versionText(text, number)
  // What was shown before this version: what its author started from.
  const before = versions.find((one) => one.number < number && one.state !== 'left')?.number ?? null
  return {
    title: number === 0 ? t('content.bundled') : t('content.version', { number }),
    ...text,
    ...{ number, newest, shown, before },
    parts: before === null ? null : compareTexts(await versionText(text, before), markdown),
    html: renderText(markdown, text.locale, t),
  }
}

export async function action(args: ActionFunctionArgs) {
  const { authorized, text, locale, t } = await requireText(args)
  const number = numberIn(args.params['number'])
  const submission = parseForm(await readForm(args.request), restoreSchema)
  if (submission.status !== 'success') return invalid(submission)
  const { base } = submission.value
  const markdown = await versionText(text, number)
  const saved = await saveText(authorized, text, { markdown, base, note: t('content.restored', { number }) })
  const reason = saved.ok ? null : saved.reason === 'stale' ? 'changedMeanwhile' : 'unchangedText'
  if (reason) return data({ reason } as const, { status: 409 })
  const target = path(locale, 'content', { contentPage: text.page, contentLocale: text.locale })
  return redirectWithToast(authorized.actor, target, 'content.toast.restored')
}

export default function Page() {
  const { t, locale } = useLanguage()
  const shown = useLoaderData<typeof loader>()
  const { title, page, locale: language, number, newest, before, parts, html } = shown
  const answer = useActionData<{ reason?: 'changedMeanwhile' | 'unchangedText' }>()
  const name = `${t(`content.page.${page}`)}, ${t(`content.locale.${language}`)}`
  const lang = language === locale ? undefined : language
  return (
    <AdministrationPage
      title={title}
      preline={name}
      trail={
        <Breadcrumbs
          label={t('shell.breadcrumbs')}
          items={[
            { href: path(locale, 'contentList'), label: t('content.title') },
            { href: path(locale, 'content', { contentPage: page, contentLocale: language }), label: name },
          ]}
          current={title}
        />
      }
    >
      {answer?.reason && <Alert tone="warning" role="alert" title={t(`reason.${answer.reason}`)} />}
      {parts && before !== null && (
        <section>
          <Heading level={2}>
            {before === 0 ? t('content.compare.bundled') : t('content.compare.title', { number: before })}
          </Heading>
          <TextComparison
            parts={parts}
            lang={lang}
            words={{ added: t('content.compare.added'), removed: t('content.compare.removed'), lang: locale }}
          />
        </section>
      )}
      <section>
        <Heading level={2}>{t('content.compare.whole')}</Heading>
        <Prose safeHtml={html} lang={lang} />
      </section>
      {number === newest && (
        <p>
          <TextLink href={path(locale, 'content', { contentPage: page, contentLocale: language })}>
            {t('content.toText')}
          </TextLink>
        </p>
      )}
      {number !== newest && (
        <Form method="post">
          <input type="hidden" name="base" value={newest} />
          <FormActions note={t('content.restore.note')}>
            <Button look="secondary">{t('content.restore')}</Button>
          </FormActions>
        </Form>
      )}
    </AdministrationPage>
  )
}
