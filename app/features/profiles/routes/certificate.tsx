import type { LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { readForm } from '~/platform/forms/read-form.server'
import { type OfferAnswer, OfferPage } from '../components/offer-form'
import { requireOfferItem } from '../operations/require-offer.server'
import { sendOffer } from '../operations/send-offer.server'
import { certificateSchema } from '../schema-offer'

export { clientAction } from '~/shell/client-action'
export { pageMeta as meta } from '~/shell/page-meta'

/** Members add a certificate of their organisation here, or change one. */
export async function loader(args: LoaderFunctionArgs) {
  const { organisation, item, t } = await requireOfferItem(args, 'certificate')
  const { id, name } = organisation
  const title = t(item.version === 0 ? 'offer.add.certificate' : 'offer.change.certificate')
  return { title: `${title}: ${name}`, organisation: { id, name }, item }
}

/** Saves it; answers 409 with both texts where somebody else saved in between. */
export async function action(args: LoaderFunctionArgs) {
  const page = await requireOfferItem(args, 'certificate')
  return sendOffer(page, 'certificate', await readForm(args.request), certificateSchema)
}

export default function Page() {
  const { organisation, item } = useLoaderData<typeof loader>()
  const answer = useActionData<OfferAnswer>()
  return <OfferPage kind="certificate" {...{ organisation, item, answer }} />
}
