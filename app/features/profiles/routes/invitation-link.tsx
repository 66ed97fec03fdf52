import { data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useLoaderData, useLocation } from '@remix-run/react'
import { SignUpForm } from '~/features/account/components/sign-up-form'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { publicPage } from '~/platform/guard/page.server'
import { ButtonLink } from '~/ui/button-link'
import { Container } from '~/ui/container'
import { Heading } from '~/ui/heading'
import { HeadlineGroup } from '~/ui/headline-group'
import { InvitationFacts, InvitationForOther, InvitationOver } from '../components/invitation-link-view'
import { findInvitationLink } from '../operations/find-invitation.server'

export { pageMeta as meta } from '~/shell/page-meta'

/** The link of an invitation leads here. It says who invites whom; the answer is given after the log-in. */
export async function loader(args: LoaderFunctionArgs) {
  const { viewer, t, locale } = await publicPage(args)
  const link = await findInvitationLink(args.params['token'] ?? '', viewer)
  if (link.kind === 'own') throw redirect(path(locale, 'invitation', { invitationId: link.invitationId }))
  const shown = { title: t('people.invitation.title'), link, isSignedIn: viewer !== null }
  return data(shown, { status: link.kind === 'unknown' ? 404 : 200 })
}

export default function Page() {
  const { link, isSignedIn } = useLoaderData<typeof loader>()
  return (
    <Container width="reading">
      {link.kind === 'unknown' && <InvitationOver phase="unknown" isSignedIn={isSignedIn} />}
      {link.kind === 'over' && <InvitationOver phase={link.phase} isSignedIn={isSignedIn} />}
      {link.kind === 'otherAddress' && <InvitationForOther {...link} />}
      {link.kind === 'open' && <Ways {...link} />}
    </Container>
  )
}

/** The two ways to the answer: the log-in comes back here, the sign-up knows the address already. */
function Ways(link: Parameters<typeof InvitationFacts>[0] & { email: string }) {
  const { t, locale } = useLanguage()
  const { pathname } = useLocation()
  return (
    <>
      <HeadlineGroup
        title={t('people.invitation.lead', { organisation: link.organisation })}
        lead={t('people.invitation.text')}
      />
      <InvitationFacts {...link} />
      <Heading level={2}>{t('people.invitation.hasAccount')}</Heading>
      <p>
        <ButtonLink href={`${path(locale, 'logIn')}?${new URLSearchParams({ weiter: pathname })}`}>
          {t('people.invitation.logIn')}
        </ButtonLink>
      </p>
      <Heading level={2}>{t('people.invitation.noAccount')}</Heading>
      <p>{t('people.invitation.noAccountText')}</p>
      <SignUpForm answer={undefined} email={link.email} action={path(locale, 'signUp')} />
    </>
  )
}
