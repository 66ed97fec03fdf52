import type { LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { readForm } from '~/platform/forms/read-form.server'
import { type OfferAnswer, OfferPage } from '../components/offer-form'
import { COMMON_LICENCES } from '../operations/read-licence.server'
import { requireOfferItem } from '../operations/require-offer.server'
import { sendOffer } from '../operations/send-offer.server'
import { productSchema } from '../schema-offer'

export { clientAction } from '~/shell/client-action'
export { pageMeta as meta } from '~/shell/page-meta'

/** Members add a product of their organisation here, or change one. */
export async function loader(args: LoaderFunctionArgs) {
  const { organisation, item, t } = await requireOfferItem(args, 'product')
  const { id, name } = organisation
  const title = t(item.version === 0 ? 'offer.add.product' : 'offer.change.product')
  return { title: `${title}: ${name}`, organisation: { id, name }, item, licences: COMMON_LICENCES }
}

/** Saves it; answers 409 with both texts where somebody else saved in between. */
export async function action(args: LoaderFunctionArgs) {
  const page = await requireOfferItem(args, 'product')
  return sendOffer(page, 'product', await readForm(args.request), productSchema)
}

export default function Page() {
  const { organisation, item, licences } = useLoaderData<typeof loader>()
  const answer = useActionData<OfferAnswer>()
  return <OfferPage kind="product" {...{ organisation, item, answer, licences }} />
}
