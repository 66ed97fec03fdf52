import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { parseForm } from '~/platform/forms/parse-form.server'
import { readForm } from '~/platform/forms/read-form.server'
import { redirectWithToast } from '~/platform/session/toast.server'
import { Alert } from '~/ui/alert'
import { Breadcrumbs } from '~/ui/breadcrumbs'
import { Container } from '~/ui/container'
import { HeadlineGroup } from '~/ui/headline-group'
import { OfferList } from '../components/offer-list'
import { listOffer } from '../operations/list-offer.server'
import { removeOffer } from '../operations/remove-offer.server'
import { requireOffer } from '../operations/require-offer.server'
import { removeOfferSchema } from '../schema-offer'

export { clientAction } from '~/shell/client-action'
export { pageMeta as meta } from '~/shell/page-meta'

/** Members keep their products, references and certificates here. */
export async function loader(args: LoaderFunctionArgs) {
  const { organisation, t } = await requireOffer(args)
  const { id, name } = organisation
  return { title: t('offer.title', { name }), id, name, offer: await listOffer(organisation, new Date()) }
}

/** Removes one of them. */
export async function action(args: LoaderFunctionArgs) {
  const { authorized, viewer, locale, organisation } = await requireOffer(args)
  const submission = parseForm(await readForm(args.request), removeOfferSchema)
  if (submission.status !== 'success') return data({ reason: 'offerChanged' } as const, { status: 422 })
  const result = await removeOffer(authorized, submission.value)
  if (!result.ok) return data({ reason: result.reason }, { status: 409 })
  const target = path(locale, 'organisationOffer', { organisationId: organisation.id })
  return redirectWithToast(viewer, target, 'offer.toast.removed')
}

export default function Page() {
  const { id, name, title, offer } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t, locale } = useLanguage()
  return (
    <Container width="reading">
      <Breadcrumbs
        label={t('shell.breadcrumbs')}
        items={[{ href: path(locale, 'organisation', { organisationId: id }), label: name }]}
        current={t('offer.manage')}
      />
      <HeadlineGroup title={title} lead={t('offer.lead')} />
      {answer && 'reason' in answer && (
        <Alert tone="danger" role="alert" title={t(`reason.${answer.reason}`)} />
      )}
      <OfferList organisationId={id} offer={offer} />
    </Container>
  )
}
