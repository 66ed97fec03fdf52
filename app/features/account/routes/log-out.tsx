/** People who are signed in come here to end their session. */
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form } from '@remix-run/react'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { publicPage } from '~/platform/guard/page.server'
import { endSession } from '~/platform/session/start-session.server'
import { Button } from '~/ui/button'
import { Container } from '~/ui/container'
import { Heading } from '~/ui/heading'

export { clientAction } from '~/shell/client-action'
export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: LoaderFunctionArgs) {
  const { viewer, t, locale } = await publicPage(args)
  if (!viewer) throw redirect(path(locale, 'home'))
  return { title: t('account.logOut.title') }
}

export async function action(args: ActionFunctionArgs) {
  const { viewer, locale } = await publicPage(args)
  const headers = viewer ? { 'Set-Cookie': await endSession(viewer.sessionToken) } : undefined
  return redirect(path(locale, 'home'), { status: 303, headers })
}

export default function LogOut() {
  const { t } = useLanguage()
  return (
    <Container width="reading">
      <Heading level={1}>{t('account.logOut.title')}</Heading>
      <p>{t('account.logOut.text')}</p>
      <Form method="post">
        <Button>{t('shell.account.logOut')}</Button>
      </Form>
    </Container>
  )
}
