import type { ReactNode } from 'react'
import { useLanguage } from '~/i18n/context'
import { formatInstant } from '~/i18n/format'
import { ProgressFacts } from '~/shell/where-it-stands'
import { Heading } from '~/ui/heading'
import { Note } from '~/ui/note'
import { Stack } from '~/ui/stack'
import type { ReaderQuestionView } from '../operations/list-reader-questions.server'

type Props = {
  questions: readonly ReaderQuestionView[]
  /** whether those who look are the asked team */
  isTeam: boolean
  /** stands below a question, such as the form of its answer */
  below?: (question: ReaderQuestionView) => ReactNode
}

/** What was asked, what was answered, and where each question stands. */
export function ReaderQuestionList({ questions, isTeam, below }: Props) {
  const { t, locale } = useLanguage()
  return (
    <Stack>
      {questions.map((one, index) => (
        <section key={one.id} id={`rueckfrage-${index + 1}`}>
          <Heading level={isTeam ? 2 : 3} look="medium">
            {t('readerQuestion.number', { number: index + 1 })}
          </Heading>
          <p className="whitespace-pre-line wrap-anywhere">{one.question}</p>
          <Note>{t('readerQuestion.askedAt', { date: formatInstant(locale, one.askedAt) })}</Note>
          <ProgressFacts progress={one.progress} isYours={isTeam && one.state === 'open'} />
          {one.answer !== null && (
            <>
              <Heading level={isTeam ? 3 : 4} look="small">
                {t('readerQuestion.answer')}
              </Heading>
              <p className="whitespace-pre-line wrap-anywhere">{one.answer}</p>
              {one.answeredAt && (
                <Note>{t('readerQuestion.answeredAt', { date: formatInstant(locale, one.answeredAt) })}</Note>
              )}
            </>
          )}
          {below?.(one)}
        </section>
      ))}
    </Stack>
  )
}
