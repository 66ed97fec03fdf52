// People choose here the name under which they write in public.
import type { ActionFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { standingToPerson } from '~/domain/permission/standing'
import { AccountFrame } from '~/features/account/components/account-frame'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { invalid, parseForm } from '~/platform/forms/parse-form.server'
import { readForm } from '~/platform/forms/read-form.server'
import { authorize } from '~/platform/guard/authorized.server'
import { type PageArguments, requireViewer } from '~/platform/guard/page.server'
import { redirectWithToast } from '~/platform/session/toast.server'
import { formAnswer } from '~/shell/form-answer'
import { DefinitionList } from '~/ui/definition-list'
import { PseudonymForm } from '../components/pseudonym-form'
import { choosePseudonym, findPseudonym } from '../operations/choose-pseudonym.server'
import { pseudonymSchema } from '../schema'

export { clientAction } from '~/shell/client-action'
export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: PageArguments) {
  const { viewer, t } = await requireViewer(args)
  return { title: t('pseudonym.title'), ...(await findPseudonym(viewer.id)) }
}

export async function action(args: ActionFunctionArgs) {
  const { viewer, locale } = await requireViewer(args)
  const own = authorize('account.use', viewer, standingToPerson(viewer, viewer.id), { id: viewer.id })
  const submission = parseForm(await readForm(args.request), pseudonymSchema)
  if (submission.status !== 'success') return invalid(submission)
  const chosen = await choosePseudonym(own, submission.value.pseudonym)
  if (!chosen.ok) return invalid(submission, { fields: { pseudonym: [`field.pseudonym.${chosen.reason}`] } })
  return redirectWithToast(viewer, path(locale, 'pseudonym'), 'pseudonym.toast')
}

export default function Page() {
  const { t } = useLanguage()
  const { pseudonym, isFixed } = useLoaderData<typeof loader>()
  const answer = formAnswer(useActionData<unknown>())
  return (
    <AccountFrame current="pseudonym" title={t('pseudonym.title')} lead={t('pseudonym.lead')}>
      {pseudonym !== null && <DefinitionList items={[{ term: t('pseudonym.yours'), value: pseudonym }]} />}
      {isFixed ? <p>{t('pseudonym.fixed')}</p> : <PseudonymForm answer={answer} />}
    </AccountFrame>
  )
}
