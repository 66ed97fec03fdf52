// The person who keeps a search sees here what was told of it, renames, pauses, resumes or deletes it.
import { type ActionFunctionArgs, data } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { invalid, parseForm } from '~/platform/forms/parse-form.server'
import { readForm } from '~/platform/forms/read-form.server'
import type { PageArguments } from '~/platform/guard/page.server'
import { redirectWithToast } from '~/platform/session/toast.server'
import { formAnswer } from '~/shell/form-answer'
import { Alert } from '~/ui/alert'
import { Badge } from '~/ui/badge'
import { Button } from '~/ui/button'
import { ButtonLink } from '~/ui/button-link'
import { ConfirmPanel } from '~/ui/confirm-panel'
import { Container } from '~/ui/container'
import { Heading } from '~/ui/heading'
import { HeadlineGroup } from '~/ui/headline-group'
import { SearchFacts } from '../components/search-facts'
import { SearchNameForm } from '../components/search-name-form'
import { SearchTrail } from '../components/search-trail'
import { ToldNotices } from '../components/told-notices'
import {
  deleteSearch,
  pauseSearch,
  renameSearch,
  resumeSearch,
} from '../operations/change-saved-search.server'
import { listTold, showSavedSearch } from '../operations/list-saved-searches.server'
import { requireSavedSearch } from '../operations/require-saved-search.server'
import { savedSearchSchema } from '../schema-saved'

export { clientAction } from '~/shell/client-action'
export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: PageArguments) {
  const { locale, search: row } = await requireSavedSearch(args)
  const [search, notices] = await Promise.all([
    showSavedSearch(row, locale, new Date()),
    listTold(row.id, locale),
  ])
  return { title: row.name, search, version: row.version, notices }
}

export async function action(args: ActionFunctionArgs) {
  const { viewer, locale, search, authorized } = await requireSavedSearch(args)
  const submission = parseForm(await readForm(args.request), savedSearchSchema)
  if (submission.status !== 'success') return invalid(submission)
  const { value } = submission
  if (value.intent === 'rename') {
    const renamed = await renameSearch(authorized, value)
    if (!renamed.ok)
      return data(
        { lastResult: submission.reply(), attempt: Date.now(), stale: renamed.saved },
        { status: 409 },
      )
  } else if (value.intent === 'pause') await pauseSearch(authorized, new Date())
  else if (value.intent === 'resume') await resumeSearch(authorized)
  else await deleteSearch(authorized)
  const next =
    value.intent === 'delete'
      ? path(locale, 'savedSearches')
      : path(locale, 'savedSearch', { savedSearchId: search.id })
  return redirectWithToast(viewer, next, `savedSearch.toast.${value.intent}`)
}

export default function Page() {
  const { t } = useLanguage()
  const { search, version, notices } = useLoaderData<typeof loader>()
  const answer = useActionData<{ stale?: { name: string; version: number } }>()
  const stale = answer?.stale
  return (
    <Container width="reading">
      <SearchTrail current={search.name} />
      <HeadlineGroup preline={t('savedSearch.title')} title={search.name} />
      <p>
        <Badge tone={search.isPaused ? 'neutral' : 'success'}>
          {t(search.isPaused ? 'savedSearch.paused' : 'savedSearch.active')}
        </Badge>
      </p>
      <SearchFacts search={search} toldAt={search.toldAt} />
      <p>
        <ButtonLink href={search.address}>{t('savedSearch.open')}</ButtonLink>
      </p>
      <Heading level={2}>{t('savedSearch.found.title')}</Heading>
      <ToldNotices notices={notices} />
      <Heading level={2}>{t('savedSearch.rename')}</Heading>
      {stale && (
        <Alert tone="warning" role="alert" title={t('savedSearch.stale.title')}>
          <p>{t('savedSearch.stale.text', { saved: stale.name })}</p>
        </Alert>
      )}
      <SearchNameForm name={search.name} submitLabel={t('shell.save')} answer={formAnswer(answer, 'rename')}>
        <input type="hidden" name="intent" value="rename" />
        <input type="hidden" name="version" value={stale?.version ?? version} />
      </SearchNameForm>
      <Heading level={2}>{t(search.isPaused ? 'savedSearch.resume' : 'savedSearch.pause')}</Heading>
      <Form method="post" className="ui-stack">
        <p>{t(search.isPaused ? 'savedSearch.resumeText' : 'savedSearch.pauseText')}</p>
        <p>
          <Button look="secondary" name="intent" value={search.isPaused ? 'resume' : 'pause'}>
            {t(search.isPaused ? 'savedSearch.resume' : 'savedSearch.pause')}
          </Button>
        </p>
      </Form>
      <Form method="post">
        <ConfirmPanel
          summary={t('savedSearch.delete')}
          confirmLabel={t('savedSearch.delete')}
          name="intent"
          value="delete"
        >
          <p>{t('savedSearch.deleteText')}</p>
        </ConfirmPanel>
      </Form>
    </Container>
  )
}
