import type { LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ownDomain } from '~/domain/organisation/website'
import { claimProgress } from '~/domain/progress/organisation'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { invalid, parseForm } from '~/platform/forms/parse-form.server'
import { readForm } from '~/platform/forms/read-form.server'
import { newId } from '~/platform/new-id.server'
import { redirectWithToast } from '~/platform/session/toast.server'
import { PageForm, usePageForm } from '~/shell/page-form'
import { WhereItStands } from '~/shell/where-it-stands'
import { Alert } from '~/ui/alert'
import { Button } from '~/ui/button'
import { ButtonLink } from '~/ui/button-link'
import { Container } from '~/ui/container'
import { FormActions } from '~/ui/form-actions'
import { Heading } from '~/ui/heading'
import { HeadlineGroup } from '~/ui/headline-group'
import { TextField } from '~/ui/text-field'
import { TextareaField } from '~/ui/textarea-field'
import { findOpenClaim } from '../operations/confirm-claim.server'
import { requestClaim } from '../operations/request-claim.server'
import { requireOrganisation } from '../operations/require-organisation.server'
import { claimSchema } from '../schema'

export { clientAction } from '~/shell/client-action'
export { pageMeta as meta } from '~/shell/page-meta'

const ABOUT_ADDRESS = ['freemail', 'foreignDomain', 'malformedAddress']

/** Somebody of a listed institution takes its entry over. */
export async function loader(args: LoaderFunctionArgs) {
  const { organisation, viewer, t } = await requireOrganisation(args, 'organisation.claim')
  const { id, name, state, website, dissolvedOn } = organisation
  const claim = await findOpenClaim(viewer, id)
  const title = t('profiles.claim.title', { name })
  const objection =
    state !== 'listed' ? ('stillListed' as const) : dissolvedOn ? ('organisationDissolved' as const) : null
  return { title, id, claimId: newId(), objection, claim, domain: ownDomain(website) }
}

/** Sends the mail with the link to the institution's address. */
export async function action(args: LoaderFunctionArgs) {
  const { authorized, viewer, locale, organisation } = await requireOrganisation(args, 'organisation.claim')
  const submission = parseForm(await readForm(args.request), claimSchema)
  if (submission.status !== 'success') return invalid(submission)
  const result = await requestClaim(authorized, submission.value)
  if (!result.ok) {
    const errors = [`reason.${result.reason}`]
    const isAboutAddress = ABOUT_ADDRESS.includes(result.reason)
    return invalid(submission, isAboutAddress ? { fields: { email: errors } } : { form: errors })
  }
  const target = path(locale, 'organisationClaim', { organisationId: organisation.id })
  return redirectWithToast(viewer, target, 'profiles.toast.claimRequested')
}

export default function Page() {
  const { id, title, claimId, objection, claim, domain } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t, locale } = useLanguage()
  const page = usePageForm<{ email: string; note: string }>({
    id: 'claim',
    prefix: 'profiles.claim',
    answer: answer && 'lastResult' in answer ? answer : undefined,
  })
  const lead = domain ? t('profiles.claim.leadDomain', { domain }) : t('profiles.claim.leadOfficial')
  const back = path(locale, 'organisation', { organisationId: id })
  const sentTo = claim?.state === 'awaitingMail' ? claim.email : null
  if (objection || (claim && !sentTo)) {
    const text = t(objection ? `reason.${objection}` : 'profiles.waiting.claimStaff')
    return (
      <Container width="reading">
        <HeadlineGroup title={title} />
        <Alert tone="info" title={text} />
        {claim && <WhereItStands progress={claimProgress(claim.state)} />}
        <ButtonLink look="secondary" href={back}>
          {t('profiles.claim.back')}
        </ButtonLink>
      </Container>
    )
  }
  return (
    <Container width="reading">
      <HeadlineGroup title={title} {...(!sentTo && { lead })} />
      {sentTo && (
        <>
          <Alert tone="info" title={t('profiles.claim.mailSent', { email: sentTo })} />
          <WhereItStands progress={claimProgress('awaitingMail')} isYours />
          <Heading level={2}>{t('profiles.claim.again')}</Heading>
          <p>{t('profiles.claim.againText')}</p>
        </>
      )}
      <PageForm page={page}>
        <input type="hidden" name="id" value={claimId} />
        <TextField {...page.field('email')} type="email" autoComplete="email" />
        <TextareaField {...page.field('note', { optional: true })} rows={4} />
        <FormActions note={t('profiles.claim.next')}>
          <Button>{t(sentTo ? 'profiles.claim.submitAgain' : 'profiles.claim.submit')}</Button>
          <ButtonLink look="tertiary" href={back}>
            {t(sentTo ? 'profiles.claim.back' : 'shell.cancel')}
          </ButtonLink>
        </FormActions>
      </PageForm>
    </Container>
  )
}
