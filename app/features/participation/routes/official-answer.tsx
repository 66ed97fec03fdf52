// Everybody reads here what an authority says to contributions, why, and on which of them it draws.
import { useLoaderData } from '@remix-run/react'
import { useLanguage } from '~/i18n/context'
import { formatDate, formatDateTime } from '~/i18n/format'
import { path } from '~/paths'
import { Authorized } from '~/platform/guard/authorized.server'
import type { PageArguments } from '~/platform/guard/page.server'
import { Alert } from '~/ui/alert'
import { Anchor } from '~/ui/anchor'
import { Breadcrumbs } from '~/ui/breadcrumbs'
import { ButtonLink } from '~/ui/button-link'
import { Cluster } from '~/ui/cluster'
import { Container } from '~/ui/container'
import { DefinitionList } from '~/ui/definition-list'
import { Disclosure } from '~/ui/disclosure'
import { Heading } from '~/ui/heading'
import { HeadlineGroup } from '~/ui/headline-group'
import { Note } from '~/ui/note'
import { PlainText } from '~/ui/plain-text'
import { Time } from '~/ui/time'
import { AnswerSources } from '../components/answer-sources'
import { AnswerStatus } from '../components/answer-status'
import { requirePublicAnswer } from '../operations/require-official-answer.server'
import { type ShownAnswer, viewOfficialAnswer } from '../operations/view-official-answer.server'

export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: PageArguments) {
  const { t, viewer, answer, standing } = await requirePublicAnswer(args)
  const shown = await viewOfficialAnswer(answer, new Date())
  return {
    title: `${t('officialAnswer.preline', { office: shown.office })}: ${shown.subject.title}`,
    description: shown.reason,
    isPublic: true,
    answer: shown,
    mayAnswer: Authorized.judge('officialAnswer.give', viewer, standing, answer) !== null,
  }
}

export default function Page() {
  const { t, locale } = useLanguage()
  const { answer, mayAnswer } = useLoaderData<typeof loader>()
  const { id: answerId, status, reason, text, isOverdue, office, subject, sources, supported } = answer
  return (
    <Container width="reading">
      <Breadcrumbs
        label={t('shell.breadcrumbs')}
        items={[{ href: path(locale, 'officialAnswers'), label: t('officialAnswer.listTitle') }]}
        current={t('officialAnswer.preline', { office })}
      />
      <Cluster>
        <AnswerStatus {...{ status, reason, isOverdue }} />
      </Cluster>
      <div lang="de">
        <HeadlineGroup preline={t('officialAnswer.preline', { office })} title={subject.title} />
      </div>
      <DefinitionList items={factsOf(t, locale, answer)} />
      {reason === '' ? (
        <Alert tone="info" title={t('officialAnswer.waiting')}>
          <p>{t('officialAnswer.waitingText')}</p>
        </Alert>
      ) : (
        <>
          <Heading level={2} look="medium">
            {t('officialAnswer.reason')}
          </Heading>
          <PlainText text={reason} />
        </>
      )}
      {text !== '' && (
        <>
          <Heading level={2} look="medium">
            {t('officialAnswer.text')}
          </Heading>
          <PlainText text={text} />
        </>
      )}
      <AnswerSources title={t('officialAnswer.sources')} sources={sources} />
      {reason !== '' && sources.length === 0 && <Note>{t('officialAnswer.noSources')}</Note>}
      <AnswerSources title={t('officialAnswer.supported')} sources={supported} />
      {answer.earlier.length > 0 && <Earlier earlier={answer.earlier} />}
      {mayAnswer && (
        <p>
          <ButtonLink href={path(locale, 'officialAnswerEdit', { answerId })}>
            {t(status === 'underReview' ? 'officialAnswer.write' : 'officialAnswer.change')}
          </ButtonLink>
        </p>
      )}
    </Container>
  )
}

type Language = ReturnType<typeof useLanguage>

function factsOf(t: Language['t'], locale: Language['locale'], answer: ShownAnswer) {
  const { status, dueAt, firstDueAt, openedAt, answeredAt, subject, office } = answer
  const isOwed = status === 'underReview'
  const day = (at: Date) => <Time dateTime={at.toISOString()} text={formatDate(locale, at)} />
  return [
    { term: t('officialAnswer.office'), value: office },
    {
      term: t('officialAnswer.about'),
      value: (
        <Anchor href={subject.address[locale]} className="kern-link" lang="de">
          {subject.title}
        </Anchor>
      ),
    },
    ...(isOwed ? [{ term: t('officialAnswer.openedAt'), value: day(openedAt) }] : []),
    ...(isOwed ? [{ term: t('officialAnswer.dueAt'), value: day(dueAt) }] : []),
    ...(firstDueAt ? [{ term: t('officialAnswer.firstDueAt'), value: day(firstDueAt) }] : []),
    ...(answeredAt
      ? [
          {
            term: t(isOwed ? 'officialAnswer.reviewedAt' : 'officialAnswer.answeredAt'),
            value: day(answeredAt),
          },
        ]
      : []),
  ]
}

function Earlier({ earlier }: { earlier: ShownAnswer['earlier'] }) {
  const { t, locale } = useLanguage()
  return (
    <Disclosure summary={t('officialAnswer.earlier')}>
      {earlier.map(({ number, status, reason, text, answeredAt, replacedAt }) => (
        <section key={number}>
          <Heading level={2} look="small">
            {t(`officialAnswer.status.${status}`)}
          </Heading>
          <p>
            {t('officialAnswer.earlierFrom', {
              from: formatDateTime(locale, answeredAt),
              until: formatDateTime(locale, replacedAt),
            })}
          </p>
          <PlainText text={reason} />
          {text !== '' && <PlainText text={text} />}
        </section>
      ))}
    </Disclosure>
  )
}
