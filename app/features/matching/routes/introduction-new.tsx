// Somebody who writes for an organisation asks another one here to be introduced, and reads first who sees what.
import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { standingToOrganisation } from '~/domain/permission/standing'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { invalid, parseForm } from '~/platform/forms/parse-form.server'
import { readForm } from '~/platform/forms/read-form.server'
import { authorize } from '~/platform/guard/authorized.server'
import { textFromQuery } from '~/platform/guard/query.server'
import { redirectWithToast } from '~/platform/session/toast.server'
import type { FormAnswer } from '~/shell/page-form'
import { Breadcrumbs } from '~/ui/breadcrumbs'
import { Container } from '~/ui/container'
import { HeadlineGroup } from '~/ui/headline-group'
import { AskIntroductionForm } from '../components/ask-introduction-form'
import { askIntroduction } from '../operations/ask-introduction.server'
import { readOwnContacts } from '../operations/introduction-sides.server'
import { requireAsking } from '../operations/require-asking.server'
import { askSchema } from '../schema-partners'

export { clientAction } from '~/shell/client-action'
export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: LoaderFunctionArgs) {
  const { t, asked, askers } = await requireAsking(args)
  const wanted = textFromQuery(args.request, 'von')
  const { id, name } = asked
  return {
    title: t('introduction.new.title', { name }),
    asked: { id, name },
    askers: await readOwnContacts(askers),
    chosenId: askers.find(({ organisationId }) => organisationId === wanted)?.organisationId,
  }
}

export async function action(args: LoaderFunctionArgs) {
  const { viewer, locale, asked } = await requireAsking(args)
  const submission = parseForm(await readForm(args.request), askSchema)
  if (submission.status !== 'success') return invalid(submission)
  const { fromId, message } = submission.value
  const pair = { fromId, toId: asked.id }
  const authorized = authorize('introduction.ask', viewer, standingToOrganisation(viewer, fromId), pair)
  const result = await askIntroduction(authorized, message)
  if (result.ok || result.reason === 'introductionStands') {
    const there = path(locale, 'introduction', { introductionId: result.introductionId })
    if (result.ok) return redirectWithToast(viewer, there, 'introduction.toast.asked')
    return redirectWithToast(viewer, there, 'introduction.toast.stands', 'info')
  }
  const lastResult = submission.reply({ formErrors: [`reason.${result.reason}`] })
  return data({ lastResult, attempt: Date.now() }, { status: 409 })
}

export default function IntroductionNew() {
  const { title, asked, askers, chosenId } = useLoaderData<typeof loader>()
  const answer = useActionData<FormAnswer>()
  const { t, locale } = useLanguage()
  return (
    <Container width="reading">
      <Breadcrumbs
        label={t('shell.breadcrumbs')}
        items={[{ href: path(locale, 'organisation', { organisationId: asked.id }), label: asked.name }]}
        current={t('finding.ask')}
      />
      <HeadlineGroup title={title} lead={t('introduction.new.lead', { name: asked.name })} />
      <AskIntroductionForm asked={asked.name} askers={askers} chosenId={chosenId} answer={answer} />
    </Container>
  )
}
