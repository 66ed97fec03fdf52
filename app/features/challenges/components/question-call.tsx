import { useLanguage } from '~/i18n/context'
import { formatDeadline } from '~/i18n/format'
import { path } from '~/paths'
import { ButtonLink } from '~/ui/button-link'
import { Cluster } from '~/ui/cluster'
import { DefinitionList } from '~/ui/definition-list'
import { Heading } from '~/ui/heading'
import { Stack } from '~/ui/stack'
import { Time } from '~/ui/time'
import type { QuestionCounts as Counts } from '../operations/list-questions.server'
import { QuestionCounts } from './question-counts'

type Props = {
  challengeId: string
  counts: Counts
  questionsUntil: Date | null
  answersUntil: Date | null
  isAskingOpen: boolean
}

/** On the page of a challenge: how many questions there are, until when one can ask, and the way there. */
export function QuestionCall({ challengeId, counts, isAskingOpen, ...dates }: Props) {
  const { t, locale } = useLanguage()
  return (
    <Stack>
      <Heading level={2} look="medium" id="fragen">
        {t('question.title')}
      </Heading>
      <QuestionCounts counts={counts} />
      <QuestionDates {...dates} />
      <Cluster isWide>
        <ButtonLink look="secondary" href={path(locale, 'challengeQuestions', { challengeId })}>
          {t(isAskingOpen ? 'question.linkAsk' : 'question.link')}
        </ButtonLink>
      </Cluster>
    </Stack>
  )
}

/** Until when one can ask, and by when the authority answers; nothing where no dates are set. */
export function QuestionDates({
  questionsUntil,
  answersUntil,
}: Pick<Props, 'questionsUntil' | 'answersUntil'>) {
  const { t, locale } = useLanguage()
  const moment = (at: Date) => <Time dateTime={at.toISOString()} text={formatDeadline(locale, at)} />
  if (!questionsUntil || !answersUntil) return null
  return (
    <DefinitionList
      items={[
        { term: t('question.until'), value: moment(questionsUntil) },
        { term: t('question.answersUntil'), value: moment(answersUntil) },
      ]}
    />
  )
}
