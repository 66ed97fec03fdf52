// Members of a provider say here that a challenge does not suit them, and why, or take it back.
import { type ActionFunctionArgs, data } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { declineObjection } from '~/domain/matching/decline'
import { inLanguage } from '~/features/challenges/operations/present-challenge.server'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { invalid, parseForm } from '~/platform/forms/parse-form.server'
import { readForm } from '~/platform/forms/read-form.server'
import type { PageArguments } from '~/platform/guard/page.server'
import { redirectWithToast } from '~/platform/session/toast.server'
import { formAnswer } from '~/shell/form-answer'
import { Alert } from '~/ui/alert'
import { Breadcrumbs } from '~/ui/breadcrumbs'
import { Container } from '~/ui/container'
import { HeadlineGroup } from '~/ui/headline-group'
import { TextLink } from '~/ui/text-link'
import { DeclineForm } from '../components/decline-form'
import { DeclineWay } from '../components/decline-ways'
import { declineChallenge, undoDecline } from '../operations/decline-challenge.server'
import { requirePair } from '../operations/require-pair.server'
import { declineSchema } from '../schema'

export { clientAction } from '~/shell/client-action'
export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: PageArguments) {
  const { t, locale, challenge, organisation, facts } = await requirePair(args)
  const { declineReason: reason, declineWords, isTold, invitedAt } = facts
  return {
    title: t('decline.title'),
    challenge: { id: challenge.id, ...inLanguage(locale, challenge.title, challenge.english, 'title') },
    organisation: { id: organisation.id, name: organisation.name },
    objection: declineObjection(facts),
    isInvited: invitedAt !== null,
    said: reason && { reason, words: declineWords ?? '', isTold: isTold === true },
  }
}

export async function action(args: ActionFunctionArgs) {
  const { viewer, locale, organisation, authorized } = await requirePair(args)
  const submission = parseForm(await readForm(args.request), declineSchema)
  if (submission.status !== 'success') return invalid(submission)
  const list = path(locale, 'organisationMatches', { organisationId: organisation.id })
  if (submission.value.intent === 'undo') {
    await undoDecline(authorized)
    return redirectWithToast(viewer, list, 'decline.toast.undo')
  }
  const said = await declineChallenge(authorized, submission.value)
  if (said.ok) return redirectWithToast(viewer, list, 'decline.toast.decline')
  const lastResult = submission.reply({ formErrors: [`reason.${said.reason}`] })
  return data({ lastResult, attempt: Date.now() }, { status: 409 })
}

export default function Page() {
  const { t, locale } = useLanguage()
  const { title, challenge, organisation, objection, isInvited, said } = useLoaderData<typeof loader>()
  const answer = formAnswer(useActionData<typeof action>())
  const organisationId = organisation.id
  const list = path(locale, 'organisationMatches', { organisationId })
  return (
    <Container width="reading">
      <Breadcrumbs
        label={t('shell.breadcrumbs')}
        items={[
          { href: path(locale, 'organisation', { organisationId }), label: organisation.name },
          { href: list, label: t('matching.organisation.title') },
        ]}
        current={title}
      />
      <HeadlineGroup preline={challenge.text} title={title} lead={t('decline.lead')} />
      <p>
        <TextLink href={path(locale, 'challenge', { challengeId: challenge.id })}>
          {t('decline.read')}
        </TextLink>
      </p>
      {said && (
        <Alert tone="info" title={t('decline.stands')}>
          <p>{t('decline.standsText', { reason: t(`decline.reason.${said.reason}`) })}</p>
          <DeclineWay
            organisationId={organisationId}
            challengeId={challenge.id}
            title={challenge.text}
            isDeclined
          />
        </Alert>
      )}
      {objection && answer === undefined ? (
        <Alert tone="info" title={t(`reason.${objection}`)}>
          <TextLink href={list}>{t('decline.back')}</TextLink>
        </Alert>
      ) : (
        <DeclineForm isInvited={isInvited} said={said} backHref={list} answer={answer} />
      )}
    </Container>
  )
}
