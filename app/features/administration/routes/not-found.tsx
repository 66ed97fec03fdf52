/** Whoever follows an address that leads nowhere comes here and finds a way on. */
import type { LoaderFunctionArgs } from '@remix-run/node'
import { notFound } from '~/platform/guard/not-found.server'
import { publicPage } from '~/platform/guard/page.server'

/** Thrown, so that an unknown address looks exactly like a page that may not be seen. */
export async function loader(args: LoaderFunctionArgs) {
  await publicPage(args)
  throw notFound()
}

export default function Page() {
  return null
}
