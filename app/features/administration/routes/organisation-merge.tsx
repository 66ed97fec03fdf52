import type { LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { invalid, parseForm } from '~/platform/forms/parse-form.server'
import { readForm } from '~/platform/forms/read-form.server'
import { idFromQuery, textFromQuery } from '~/platform/guard/query.server'
import { requireFreshProof } from '~/platform/guard/step-up.server'
import { redirectWithToast } from '~/platform/session/toast.server'
import { formAnswer } from '~/shell/form-answer'
import { Alert } from '~/ui/alert'
import { AdministrationPage } from '../components/administration-page'
import { MergeComparison } from '../components/merge-comparison'
import { MergeForm } from '../components/merge-form'
import { MergeSearch } from '../components/merge-search'
import { findMergeCandidates } from '../operations/find-merge-candidates.server'
import { mergeOrganisations } from '../operations/merge-organisations.server'
import { authorizeMerge, requireMerge } from '../operations/require-merge.server'
import { showMerge } from '../operations/show-merge.server'
import { mergeSchema } from '../schema-merging'

export { clientAction } from '~/shell/client-action'
export { pageMeta as meta } from '~/shell/page-meta'

/** Staff makes one organisation out of two here, because both entries mean the same. */
export async function loader(args: LoaderFunctionArgs) {
  const { authorized, t } = await requireMerge(args)
  const text = textFromQuery(args.request, 'suche')
  const chosen = {
    bleibt: idFromQuery(args.request, 'bleibt'),
    doppelt: idFromQuery(args.request, 'doppelt'),
  }
  const candidates = await findMergeCandidates(authorized, text)
  const sides = { survivorId: chosen.bleibt, duplicateId: chosen.doppelt }
  return { title: t('merging.title'), text, chosen, candidates, ...(await showMerge(authorized, sides)) }
}

/** Merges the two as they were shown, with a reason. */
export async function action(args: LoaderFunctionArgs) {
  const page = await requireMerge(args)
  const { viewer, locale } = page
  const form = await readForm(args.request)
  const submission = parseForm(form, mergeSchema)
  if (submission.status !== 'success') return invalid(submission)
  await requireFreshProof(page, args, form)
  const { survivorId, duplicateId, ...wish } = submission.value
  const authorized = authorizeMerge(viewer, { survivorId, duplicateId })
  if (!authorized) return invalid(submission, { form: ['reason.ownOrganisation'] })
  const result = await mergeOrganisations(authorized, wish)
  if (!result.ok) return invalid(submission, { form: [`reason.${result.reason}`] })
  return redirectWithToast(
    viewer,
    path(locale, 'organisation', { organisationId: survivorId }),
    'merging.toast',
  )
}

export default function Page() {
  const { title, text, chosen, candidates, survivor, duplicate, objection } = useLoaderData<typeof loader>()
  const answer = formAnswer(useActionData<unknown>())
  const { t } = useLanguage()
  return (
    <AdministrationPage title={title} lead={t('merging.lead')}>
      <MergeSearch text={text} chosen={chosen} candidates={candidates} />
      {(survivor || duplicate) && <MergeComparison survivor={survivor} duplicate={duplicate} />}
      {objection && <Alert tone="warning" title={t(`reason.${objection}`)} />}
      {survivor && duplicate && !objection && (
        <MergeForm
          key={`${survivor.id} ${duplicate.id}`}
          survivor={survivor}
          duplicate={duplicate}
          answer={answer}
        />
      )}
    </AdministrationPage>
  )
}
