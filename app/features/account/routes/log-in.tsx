import { type PageArguments, publicPage } from '~/platform/guard/page.server'

export async function loader(args: PageArguments) {
  await publicPage(args)
  return null
}

export default function Page() {
  return <h1>STUB logIn</h1>
}
