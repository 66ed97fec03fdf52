// The authority's members, and staff as second person, see here where an entry stands and take its next step.
import { type ActionFunctionArgs, data } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { isPublicEntry, isTombstone } from '~/domain/register/entry-view'
import { REGISTER_SECTIONS } from '~/domain/register/fields'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { invalid, parseForm } from '~/platform/forms/parse-form.server'
import { readForm } from '~/platform/forms/read-form.server'
import { Authorized } from '~/platform/guard/authorized.server'
import type { PageArguments } from '~/platform/guard/page.server'
import { redirectWithToast } from '~/platform/session/toast.server'
import { Alert } from '~/ui/alert'
import { ButtonLink } from '~/ui/button-link'
import { Callout } from '~/ui/callout'
import { Cluster } from '~/ui/cluster'
import { Container } from '~/ui/container'
import { Disclosure } from '~/ui/disclosure'
import { Heading } from '~/ui/heading'
import { HeadlineGroup } from '~/ui/headline-group'
import { Split } from '~/ui/split'
import { EntryCompleteness } from '../components/entry-completeness'
import { EntryHistory } from '../components/entry-history'
import { type EntryStepAnswer, EntrySteps } from '../components/entry-steps'
import { RegisterStateBadge } from '../components/register-badges'
import { RegisterFacts } from '../components/register-facts'
import { RegisterTrail } from '../components/register-trail'
import { readEntryHistory } from '../operations/read-entry-history.server'
import { requireEntry } from '../operations/require-entry.server'
import { takeEntryStep } from '../operations/take-entry-step.server'
import { valueNames } from '../operations/value-names.server'
import { viewEntry } from '../operations/view-entry.server'
import { entryStepSchema } from '../schema-register'

export { clientAction } from '~/shell/client-action'
export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: PageArguments) {
  const { t, locale, viewer, entry, standing, authorized } = await requireEntry(args, 'register.manage')
  const view = await viewEntry(authorized)
  const { id, version, state, returnReason, authority, currentVersion } = entry
  const mayEdit = Authorized.judge('register.edit', viewer, standing, entry) !== null
  const name = view.content.name || t('registerManage.unnamed')
  return {
    title: `${t('registerManage.title')}: ${name}`,
    entry: { id, name, version, state, returnReason, authorityName: authority.name },
    publicNumber: isPublicEntry(entry) ? (currentVersion?.number ?? null) : null,
    hasPage: isPublicEntry(entry) || isTombstone(entry),
    ...view,
    names: await valueNames(locale, [view.content]),
    history: await readEntryHistory(authorized),
    mayEdit: mayEdit && state === 'draft',
  }
}

export async function action(args: ActionFunctionArgs) {
  const { viewer, locale, entry, standing } = await requireEntry(args, 'register.manage')
  const submission = parseForm(await readForm(args.request), entryStepSchema)
  if (submission.status !== 'success') return invalid(submission)
  const { step } = submission.value
  const moved = await takeEntryStep(viewer, standing, entry, submission.value)
  if (moved.ok) {
    const to =
      step === 'discard' ? path(locale, 'workspace') : path(locale, 'registerManage', { entryId: entry.id })
    return redirectWithToast(viewer, to, `register.toast.${step}`)
  }
  const error = `registerReason.${moved.reason}`
  const isMended = moved.reason === 'reasonMissing'
  const errors = isMended ? { fieldErrors: { reason: [error] } } : { formErrors: [error] }
  const refused = isMended ? null : moved.reason
  const answer = { lastResult: submission.reply(errors), attempt: Date.now(), step, refused }
  return data(answer, { status: isMended ? 422 : 409 })
}

type Answer = EntryStepAnswer & { refused?: string | null }

export default function Page() {
  const { t, locale } = useLanguage()
  const {
    entry,
    publicNumber,
    hasPage,
    turn,
    actions,
    missing,
    objection,
    content,
    names,
    history,
    mayEdit,
  } = useLoaderData<typeof loader>()
  const answer = useActionData<Answer>()
  const { id: entryId, name, state, version, returnReason } = entry
  const isBefore = state === 'draft' || state === 'inApproval'
  return (
    <Container>
      <RegisterTrail isManaged current={name} isGerman />
      <Cluster>
        <RegisterStateBadge state={state} isPublic={publicNumber !== null} />
      </Cluster>
      <HeadlineGroup preline={entry.authorityName} title={name} />
      <Callout title={t('registerManage.turn')} isActive={turn !== 'nobody' && turn !== 'staff'}>
        <p>{t(`registerManage.turn.${turn}`)}</p>
      </Callout>
      {answer?.refused && (
        <Alert
          tone="danger"
          role="alert"
          title={t(`registerReason.${answer.refused}` as 'registerReason.wrongState')}
        />
      )}
      <Cluster isWide>
        {mayEdit && (
          <ButtonLink href={path(locale, 'registerEdit', { entryId, section: REGISTER_SECTIONS[0] })}>
            {t('registerManage.edit')}
          </ButtonLink>
        )}
        {hasPage && (
          <ButtonLink look="secondary" href={path(locale, 'registerEntry', { entryId })}>
            {t('registerManage.public')}
          </ButtonLink>
        )}
      </Cluster>
      <Split
        aside={
          <>
            <Heading level={2} look="medium">
              {t('registerManage.history')}
            </Heading>
            <EntryHistory entries={history} />
          </>
        }
      >
        {isBefore && publicNumber !== null && (
          <Alert tone="info" title={t('registerManage.revision', { number: publicNumber })}>
            <p>{t('registerManage.revisionText')}</p>
          </Alert>
        )}
        {state === 'draft' && returnReason !== null && (
          <Alert tone="warning" title={t('registerManage.returned')}>
            <p>{returnReason}</p>
          </Alert>
        )}
        {isBefore && <EntryCompleteness {...{ entryId, missing }} />}
        {isBefore && objection === 'prohibitedInUse' && (
          <Alert tone="danger" title={t('registerReason.prohibitedInUse')} />
        )}
        <EntrySteps {...{ actions, version, answer }} hasVersion={publicNumber !== null} />
        {state !== 'withdrawn' && (
          <Disclosure summary={t('registerManage.preview')} isOpen={state === 'inApproval'}>
            <p lang="de">{content.summary}</p>
            <RegisterFacts {...{ content, names }} />
          </Disclosure>
        )}
      </Split>
    </Container>
  )
}
