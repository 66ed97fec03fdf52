// Whoever is signed in comes here from a search, gives it a name, and is told from then on what is new for it.
import { type ActionFunctionArgs, data } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { proposedName } from '~/domain/saved-search/saved-search'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { invalid, parseForm } from '~/platform/forms/parse-form.server'
import { readForm } from '~/platform/forms/read-form.server'
import type { PageArguments } from '~/platform/guard/page.server'
import { redirectWithToast } from '~/platform/session/toast.server'
import { formAnswer } from '~/shell/form-answer'
import { ButtonLink } from '~/ui/button-link'
import { Callout } from '~/ui/callout'
import { Container } from '~/ui/container'
import { EmptyState } from '~/ui/empty-state'
import { HeadlineGroup } from '~/ui/headline-group'
import { TextLink } from '~/ui/text-link'
import { saveAddress } from '../components/save-offer'
import { SearchFacts } from '../components/search-facts'
import { SearchNameForm } from '../components/search-name-form'
import { SearchTrail } from '../components/search-trail'
import { countChoice } from '../operations/list-saved-searches.server'
import { requireKeeper } from '../operations/require-saved-search.server'
import { findSame, saveSearch } from '../operations/save-search.server'
import { asksForSomething, choiceLabels, choiceOf, queryOf } from '../operations/saved-query.server'
import { saveSearchSchema } from '../schema-saved'
import { searchAddress } from '../search-address'

export { clientAction } from '~/shell/client-action'
export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: PageArguments) {
  const { t, viewer, locale } = await requireKeeper(args)
  const choice = choiceOf(new URL(args.request.url).search)
  const choices = choiceLabels(locale, choice.filter)
  const [sameId, total] = await Promise.all([
    findSame(viewer.id, choice),
    countChoice(choice, locale, new Date()),
  ])
  return {
    title: t('savedSearch.new.title'),
    query: queryOf(choice),
    choice,
    search: { text: choice.text, choices, total },
    name: proposedName(choice.text, choices),
    isEmpty: !asksForSomething(choice),
    sameId,
  }
}

export async function action(args: ActionFunctionArgs) {
  const { viewer, locale, keeper } = await requireKeeper(args)
  const submission = parseForm(await readForm(args.request), saveSearchSchema)
  if (submission.status !== 'success') return invalid(submission)
  const { name, query } = submission.value
  const choice = choiceOf(query)
  if (!asksForSomething(choice)) return invalid(submission, { form: ['savedSearch.new.empty'] })
  const saved = await saveSearch(keeper, { name, choice, locale })
  if (!saved.ok) {
    const lastResult = submission.reply({ formErrors: [`reason.${saved.reason}`] })
    return data({ lastResult, attempt: Date.now() }, { status: 409 })
  }
  const key = saved.isNew ? 'savedSearch.toast.saved' : 'savedSearch.toast.same'
  return redirectWithToast(viewer, path(locale, 'savedSearches'), key, saved.isNew ? 'success' : 'info')
}

export default function Page() {
  const { t, locale } = useLanguage()
  const { query, choice, search, name, isEmpty, sameId } = useLoaderData<typeof loader>()
  const answer = formAnswer(useActionData<unknown>())
  const back = searchAddress(locale, choice)
  return (
    <Container width="reading">
      <SearchTrail current={t('savedSearch.new.title')} />
      <HeadlineGroup title={t('savedSearch.new.title')} lead={t('savedSearch.new.lead')} />
      {isEmpty ? (
        <EmptyState
          title={t('savedSearch.new.empty')}
          action={<ButtonLink href={path(locale, 'search')}>{t('savedSearch.new.toSearch')}</ButtonLink>}
        >
          <p>{t('savedSearch.new.emptyText')}</p>
        </EmptyState>
      ) : (
        <>
          <SearchFacts search={search} />
          {sameId ? (
            <Callout title={t('savedSearch.new.same')}>
              <p>{t('savedSearch.new.sameText')}</p>
              <TextLink href={path(locale, 'savedSearch', { savedSearchId: sameId })} icon="forward">
                {t('savedSearch.manage')}
              </TextLink>
            </Callout>
          ) : (
            <SearchNameForm
              name={name}
              submitLabel={t('savedSearch.save')}
              action={saveAddress(locale, choice)}
              answer={answer}
              beside={<TextLink href={back}>{t('savedSearch.new.back')}</TextLink>}
            >
              <input type="hidden" name="query" value={query} />
            </SearchNameForm>
          )}
        </>
      )}
    </Container>
  )
}
