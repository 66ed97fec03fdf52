// Members of two organisations see here what one asked the other; after a yes both read how to reach each other.
import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { INTRODUCTION_TRANSITIONS } from '~/domain/matching/introduction'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { invalid, parseForm } from '~/platform/forms/parse-form.server'
import { readForm } from '~/platform/forms/read-form.server'
import { authorize } from '~/platform/guard/authorized.server'
import { redirectWithToast } from '~/platform/session/toast.server'
import type { FormAnswer } from '~/shell/page-form'
import { Breadcrumbs } from '~/ui/breadcrumbs'
import { Container } from '~/ui/container'
import { Heading } from '~/ui/heading'
import { HeadlineGroup } from '~/ui/headline-group'
import { Note } from '~/ui/note'
import { ContactFacts } from '../components/contact-facts'
import { AgreedParts, IntroductionState } from '../components/introduction-state'
import { IntroductionSteps } from '../components/introduction-steps'
import { answerIntroduction } from '../operations/answer-introduction.server'
import { requireIntroduction, standingFor } from '../operations/require-introduction.server'
import { showIntroduction } from '../operations/show-introduction.server'
import { introductionStepSchema } from '../schema-partners'

export { clientAction } from '~/shell/client-action'
export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: LoaderFunctionArgs) {
  const page = await requireIntroduction(args)
  const { t, locale, from, to } = page
  return {
    title: t('introduction.title', { asking: from.name, asked: to.name }),
    shown: await showIntroduction(page, locale),
  }
}

export async function action(args: LoaderFunctionArgs) {
  const page = await requireIntroduction(args)
  const { viewer, locale, introduction } = page
  const submission = parseForm(await readForm(args.request), introductionStepSchema)
  if (submission.status !== 'success') return invalid(submission)
  const input = submission.value
  const { permission } = INTRODUCTION_TRANSITIONS[input.step]
  const authorized = authorize(permission, viewer, standingFor(input.step, page), { id: introduction.id })
  const moved = await answerIntroduction(authorized, input.step, input.step === 'decline' ? input.reason : '')
  if (!moved.ok) {
    const lastResult = submission.reply({ formErrors: [`reason.${moved.reason}`] })
    return data({ lastResult, attempt: Date.now(), step: input.step }, { status: 409 })
  }
  const here = path(locale, 'introduction', { introductionId: introduction.id })
  return redirectWithToast(viewer, here, `introduction.toast.${input.step}`)
}

export default function Introduction() {
  const { title, shown } = useLoaderData<typeof loader>()
  const answer = useActionData<FormAnswer & { step?: string }>()
  const { t, locale } = useLanguage()
  const { own, other, state, message, reason, reasons, steps, ownContact } = shown
  const organisationId = own.id
  return (
    <Container width="reading">
      <Breadcrumbs
        label={t('shell.breadcrumbs')}
        items={[
          { href: path(locale, 'organisation', { organisationId }), label: own.name },
          { href: path(locale, 'organisationPartners', { organisationId }), label: t('finding.title') },
        ]}
        current={t('introduction.preline')}
      />
      <HeadlineGroup title={title} />
      <IntroductionState shown={shown} />
      <AgreedParts shown={shown} />
      {message && (
        <section className="ui-stack">
          <Heading level={2}>{t('introduction.message')}</Heading>
          <p lang="de" className="whitespace-pre-line break-words">
            {message}
          </p>
        </section>
      )}
      {reason && (
        <section className="ui-stack">
          <Heading level={2}>{t('introduction.reason')}</Heading>
          <p lang="de" className="whitespace-pre-line break-words">
            {reason}
          </p>
        </section>
      )}
      {reasons.length > 0 && (
        <section className="ui-stack">
          <Heading level={2}>{t('introduction.why')}</Heading>
          <ul className="list-disc ps-kern-space-default">
            {reasons.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </section>
      )}
      {ownContact && (
        <section className="ui-stack">
          <Heading level={2}>{t('introduction.yourContact', { name: other.name })}</Heading>
          <ContactFacts contact={ownContact} />
        </section>
      )}
      <IntroductionSteps shown={shown} answer={answer} />
      {state === 'asked' && steps.length === 0 && <Note>{t('introduction.readersOnly')}</Note>}
    </Container>
  )
}
