/** The link of a mail leads here: to confirm an address, or to choose a password. Looking changes nothing. */
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { localTarget } from '~/domain/account/local-target'
import { findWaitingInvitation } from '~/features/profiles/operations/find-invitation.server'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { invalid, parseForm } from '~/platform/forms/parse-form.server'
import { readForm } from '~/platform/forms/read-form.server'
import { publicPage } from '~/platform/guard/page.server'
import { startSession } from '~/platform/session/start-session.server'
import { formAnswer } from '~/shell/form-answer'
import { Container } from '~/ui/container'
import { Heading } from '~/ui/heading'
import { MailLinkPanel } from '../components/mail-link-panel'
import { findMailLink } from '../operations/find-mail-link.server'
import { followMailLink } from '../operations/follow-mail-link.server'
import { noteDevice } from '../operations/note-device.server'
import { renewLink } from '../operations/renew-link.server'
import { choosePasswordSchema } from '../schema'

export { clientAction } from '~/shell/client-action'
export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: LoaderFunctionArgs) {
  const { t, viewer } = await publicPage(args)
  const isSignedIn = viewer !== null
  const link = await findMailLink(args.params['token'] ?? '')
  const title = t(
    link.kind === 'invalid'
      ? 'account.link.title'
      : link.kind === 'confirmEmail'
        ? 'account.confirm.title'
        : 'account.reset.title',
  )
  if (link.kind === 'invalid') return { title, link, isSignedIn }
  const { kind, mustChoose, person } = link
  return { title, link: { kind, mustChoose, email: person.email }, isSignedIn }
}

export async function action(args: ActionFunctionArgs) {
  const { locale } = await publicPage(args)
  const token = args.params['token'] ?? ''
  const wanted = localTarget(new URL(args.request.url).searchParams.get('weiter'))
  const form = await readForm(args.request)
  const link = await findMailLink(token)
  if (link.kind === 'invalid') {
    if (form.get('intent') !== 'renew') return redirect(path(locale, 'confirmEmail', { token }), 303)
    await renewLink(token, wanted)
    return redirect(path(locale, 'signUpSent'), 303)
  }
  let password: string | null = null
  if (link.mustChoose) {
    const submission = parseForm(form, choosePasswordSchema(link.person))
    if (submission.status !== 'success') return invalid(submission, { hide: ['password'] })
    password = submission.value.password
  }
  const used = await followMailLink(token, link.kind, password)
  if (!used.ok) return redirect(path(locale, 'confirmEmail', { token }), 303)
  const key = link.kind === 'confirmEmail' ? 'account.confirm.toast' : 'account.reset.toast'
  // A closed account stays closed, whatever its password: the log-in says so to whoever knows it.
  if (used.isDisabled) return redirect(path(locale, 'logIn'), 303)
  const { userId, needsCode } = used
  const userAgent = args.request.headers.get('User-Agent')
  const headers = { 'Set-Cookie': await startSession(userId, { userAgent, toast: { key, tone: 'success' } }) }
  // The mailbox alone opens nothing where there is a second factor.
  if (needsCode) return redirect(path(locale, 'logIn'), { status: 303, headers })
  await noteDevice({ userId, network: args.context.network, userAgent })
  // Whoever signed up because of an invitation, or to take part in something, goes on to it.
  const invitationId = link.kind === 'confirmEmail' ? await findWaitingInvitation(userId) : null
  const target = invitationId ? path(locale, 'invitation', { invitationId }) : wanted
  return redirect(target ?? path(locale, 'workspace'), { status: 303, headers })
}

export default function ConfirmEmail() {
  const { t } = useLanguage()
  const { title, link, isSignedIn } = useLoaderData<typeof loader>()
  const answer = formAnswer(useActionData<unknown>())
  return (
    <Container width="reading">
      <Heading level={1}>{title}</Heading>
      {link.kind === 'invalid' && <p>{t(isSignedIn ? 'account.link.textSignedIn' : 'account.link.text')}</p>}
      <MailLinkPanel link={link} answer={answer} isSignedIn={isSignedIn} />
    </Container>
  )
}
