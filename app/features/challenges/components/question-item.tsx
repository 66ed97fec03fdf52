import type { ReactNode } from 'react'
import { useLanguage } from '~/i18n/context'
import { formatDateTime } from '~/i18n/format'
import { ProgressFacts, ProgressLine, type ToldProgress } from '~/shell/where-it-stands'
import { Badge, type BadgeTone } from '~/ui/badge'
import { Card } from '~/ui/card'
import { Disclosure } from '~/ui/disclosure'
import { Heading } from '~/ui/heading'
import { Note } from '~/ui/note'
import { PlainText } from '~/ui/plain-text'
import { Stack } from '~/ui/stack'
import { Time } from '~/ui/time'
import type { ShownQuestion } from '../operations/list-questions.server'

/** isYours: the person who looks may answer */
type Props = { question: ShownQuestion & { progress: ToldProgress }; isYours: boolean; children?: ReactNode }
type Mark = 'open' | 'overdue' | 'answered' | 'corrected' | 'dismissed'

const TONES: Record<Mark, BadgeTone> = {
  open: 'info',
  overdue: 'warning',
  answered: 'success',
  corrected: 'success',
  dismissed: 'neutral',
}

/** One question with what the authority said to it; below it what the authority can do. */
export function QuestionItem({ question, isYours, children }: Props) {
  const { t, locale } = useLanguage()
  const { number, text, askedAt, asker, progress } = question
  const mark = markOf(question)
  return (
    <div id={`frage-${number}`}>
      <Card
        title={t('question.number', { number })}
        level={3}
        marks={<Badge tone={TONES[mark]}>{t(`question.state.${mark}`)}</Badge>}
        preline={
          <Time
            dateTime={askedAt.toISOString()}
            text={t('question.askedAt', { date: formatDateTime(locale, askedAt) })}
          />
        }
      >
        <Stack>
          <PlainText text={text} />
          {asker !== null && (
            <Note>{asker === '' ? t('question.askedByYou') : t('question.askedFor', { name: asker })}</Note>
          )}
          {question.state === 'open' ? (
            <ProgressFacts progress={progress} isYours={isYours} />
          ) : (
            <>
              <Outcome question={question} />
              <ProgressLine progress={progress} />
            </>
          )}
          {question.earlier.length > 0 && (
            <Disclosure summary={t('question.earlier')}>
              {question.earlier.map((one) => (
                <section key={one.version}>
                  <p>
                    {t('question.earlierFrom', {
                      from: formatDateTime(locale, one.answeredAt),
                      until: formatDateTime(locale, one.replacedAt),
                    })}
                  </p>
                  <PlainText text={one.answer} />
                </section>
              ))}
            </Disclosure>
          )}
          {children}
        </Stack>
      </Card>
    </div>
  )
}

function Outcome({ question }: { question: ShownQuestion }) {
  const { t, locale } = useLanguage()
  const { state, answer, reason, answeredAt, earlier } = question
  const kind = state === 'dismissed' ? 'dismissedAt' : earlier.length > 0 ? 'correctedAt' : 'answeredAt'
  return (
    <>
      <Heading level={4} look="small">
        {t(state === 'dismissed' ? 'question.dismissReason' : 'question.answer')}
      </Heading>
      {answeredAt && <p>{t(`question.${kind}`, { date: formatDateTime(locale, answeredAt) })}</p>}
      <PlainText text={state === 'dismissed' ? reason : answer} />
    </>
  )
}

function markOf({ state, isOverdue, earlier }: ShownQuestion): Mark {
  if (state === 'open') return isOverdue ? 'overdue' : 'open'
  return state === 'answered' && earlier.length > 0 ? 'corrected' : state
}
