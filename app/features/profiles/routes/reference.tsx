import type { LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { readForm } from '~/platform/forms/read-form.server'
import { type OfferAnswer, OfferPage } from '../components/offer-form'
import { requireOfferItem } from '../operations/require-offer.server'
import { sendOffer } from '../operations/send-offer.server'
import { referenceSchema } from '../schema-offer'

export { clientAction } from '~/shell/client-action'
export { pageMeta as meta } from '~/shell/page-meta'

/** Members add a reference of their organisation here, or change one. */
export async function loader(args: LoaderFunctionArgs) {
  const { organisation, item, t } = await requireOfferItem(args, 'reference')
  const { id, name } = organisation
  const title = t(item.version === 0 ? 'offer.add.reference' : 'offer.change.reference')
  return { title: `${title}: ${name}`, organisation: { id, name }, item }
}

/** Saves it; answers 409 with both texts where somebody else saved in between. */
export async function action(args: LoaderFunctionArgs) {
  const page = await requireOfferItem(args, 'reference')
  return sendOffer(page, 'reference', await readForm(args.request), referenceSchema)
}

export default function Page() {
  const { organisation, item } = useLoaderData<typeof loader>()
  const answer = useActionData<OfferAnswer>()
  return <OfferPage kind="reference" {...{ organisation, item, answer }} />
}
