// Everybody reads here what authorities answered to contributions, and what they still owe.
import { useLoaderData } from '@remix-run/react'
import { answerRulesOn } from '~/domain/participation/answer-due'
import { berlinDay } from '~/domain/time/berlin'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { type PageArguments, publicPage } from '~/platform/guard/page.server'
import { idFromQuery } from '~/platform/guard/query.server'
import { readCursor, withCursor } from '~/platform/lists/keyset'
import { ButtonLink } from '~/ui/button-link'
import { CardList } from '~/ui/card-list'
import { Container } from '~/ui/container'
import { EmptyState } from '~/ui/empty-state'
import { Heading } from '~/ui/heading'
import { HeadlineGroup } from '~/ui/headline-group'
import { Note } from '~/ui/note'
import { Pagination } from '~/ui/pagination'
import { ANSWER_LIST } from '../answer-list-address'
import { AnswerCard } from '../components/answer-card'
import { AnswerFilterForm } from '../components/answer-filter-form'
import {
  type ListedAnswer,
  listAllAnswers,
  listAnsweringOffices,
  longestOverdue,
} from '../operations/list-all-answers.server'

export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: PageArguments) {
  const { t } = await publicPage(args)
  const url = new URL(args.request.url)
  const at = new Date()
  const filter = {
    organisationId: idFromQuery(args.request, ANSWER_LIST.office),
    isOverdue: url.searchParams.get(ANSWER_LIST.state) === ANSWER_LIST.overdue,
  }
  const { rows, hasNext, hasPrevious } = await listAllAnswers(filter, readCursor(url.searchParams), at)
  const place = (direction: 'after' | 'before', row: ListedAnswer | undefined) =>
    row ? withCursor(url, { direction, id: row.id, key: String(row.dueAt.getTime()) }) : null
  const { supportNeeded, workingDays } = answerRulesOn(berlinDay(at))
  return {
    title: t('officialAnswer.listTitle'),
    description: t('officialAnswer.listLead'),
    ...{ rows, supportNeeded, workingDays, isOverdue: filter.isOverdue },
    office: filter.organisationId ?? '',
    offices: await listAnsweringOffices(),
    overdue: await longestOverdue(filter, at),
    previous: hasPrevious ? place('before', rows[0]) : null,
    next: hasNext ? place('after', rows.at(-1)) : null,
  }
}

export default function Page() {
  const { t } = useLanguage()
  const { rows, overdue, offices, office, isOverdue, previous, next, ...rules } =
    useLoaderData<typeof loader>()
  const isFiltered = office !== '' || isOverdue
  return (
    <>
      <Container>
        <HeadlineGroup title={t('officialAnswer.listTitle')} lead={t('officialAnswer.listLead')} />
        <Note>{t('officialAnswer.rules', { support: rules.supportNeeded, days: rules.workingDays })}</Note>
        <AnswerFilterForm {...{ offices, office, isOverdue }} />
        {!isOverdue && <OverduePart overdue={overdue} office={office} />}
      </Container>
      <Container tinted>
        <Heading level={2}>{t(isOverdue ? 'officialAnswer.overdueTitle' : 'officialAnswer.all')}</Heading>
        {rows.length === 0 ? (
          <EmptyState title={t(isFiltered ? 'officialAnswer.noHits' : 'officialAnswer.none')} level={3}>
            <p>{t(isFiltered ? 'officialAnswer.noHitsText' : 'officialAnswer.noneText')}</p>
          </EmptyState>
        ) : (
          <Answers label={t('officialAnswer.all')} rows={rows} />
        )}
        <Pagination
          label={t('officialAnswer.pages')}
          {...(previous && { previous: { href: previous, label: t('shell.previous') } })}
          {...(next && { next: { href: next, label: t('shell.next') } })}
        />
      </Container>
    </>
  )
}

type Overdue = { count: number; rows: readonly ListedAnswer[] }

function OverduePart({ overdue, office }: { overdue: Overdue; office: string }) {
  const { t, locale } = useLanguage()
  const { count, rows } = overdue
  const choice = { ...(office && { [ANSWER_LIST.office]: office }), [ANSWER_LIST.state]: ANSWER_LIST.overdue }
  return (
    <section aria-labelledby="overdue">
      <Heading level={2} id="overdue">
        {t('officialAnswer.overdueTitle')}
      </Heading>
      <p>{count === 0 ? t('officialAnswer.overdueNone') : t('officialAnswer.overdueCount', { count })}</p>
      {rows.length > 0 && <Answers label={t('officialAnswer.overdueTitle')} rows={rows} />}
      {count > rows.length && (
        <ButtonLink
          look="secondary"
          href={`${path(locale, 'officialAnswers')}?${new URLSearchParams(choice)}`}
        >
          {t('officialAnswer.overdueAll')}
        </ButtonLink>
      )}
    </section>
  )
}

function Answers({ label, rows }: { label: string; rows: readonly ListedAnswer[] }) {
  return (
    <CardList label={label}>
      {rows.map((answer) => (
        <AnswerCard key={answer.id} answer={answer} title={answer.title} />
      ))}
    </CardList>
  )
}
