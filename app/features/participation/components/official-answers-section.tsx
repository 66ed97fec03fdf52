import { useLanguage } from '~/i18n/context'
import { formatDate } from '~/i18n/format'
import { path } from '~/paths'
import { ButtonLink } from '~/ui/button-link'
import { CardList } from '~/ui/card-list'
import { Heading } from '~/ui/heading'
import { Stack } from '~/ui/stack'
import { TextLink } from '~/ui/text-link'
import type { AnswerOfThing } from '../operations/list-official-answers.server'
import { AnswerCard } from './answer-card'

type Props = {
  subject: { type: string; id: string }
  answers: readonly AnswerOfThing[]
  /** the person writes for the office: offered a new answer where none is owed */
  mayAnswer: boolean
}

/** The official answers about one thing, for its own page and the page of its discussion. Nothing where there is nothing. */
export function OfficialAnswersSection({ subject, answers, mayAnswer }: Props) {
  const { t, locale } = useLanguage()
  const owed = answers.find(({ status }) => status === 'underReview')
  if (answers.length === 0 && !mayAnswer) return null
  const { type: subjectType, id: subjectId } = subject
  // Everybody who reads this knows what it is about: each answer is named by its day.
  const nameOf = ({ status, dueAt, answeredAt }: AnswerOfThing) =>
    status === 'underReview'
      ? t('officialAnswer.owedName', { date: formatDate(locale, dueAt) })
      : t('officialAnswer.givenName', { date: formatDate(locale, answeredAt ?? dueAt) })
  return (
    <section>
      <Stack>
        <Heading level={2} look="medium">
          {t('officialAnswer.sectionTitle')}
        </Heading>
        {answers.length > 0 && (
          <CardList columns={1} label={t('officialAnswer.sectionTitle')}>
            {answers.map((answer) => (
              <AnswerCard
                key={answer.id}
                answer={answer}
                name={nameOf(answer)}
                {...(answer.sourceCount > 0 && {
                  footer: t('officialAnswer.sourceCount', { count: answer.sourceCount }),
                })}
              />
            ))}
          </CardList>
        )}
        {mayAnswer && (
          <p>
            <ButtonLink
              look="secondary"
              href={
                owed
                  ? path(locale, 'officialAnswerEdit', { answerId: owed.id })
                  : path(locale, 'officialAnswerNew', { subjectType, subjectId })
              }
            >
              {t(owed ? 'officialAnswer.write' : 'officialAnswer.newLink')}
            </ButtonLink>
          </p>
        )}
        {answers.length > 0 && (
          <TextLink href={path(locale, 'officialAnswers')}>{t('officialAnswer.listLink')}</TextLink>
        )}
      </Stack>
    </section>
  )
}
