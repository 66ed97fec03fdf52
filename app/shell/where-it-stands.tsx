import type { ReactNode } from 'react'
import type { Wait } from '~/domain/duration/usual'
import { FEWEST_CASES } from '~/domain/duration/usual'
import type { Progress } from '~/domain/progress/progress'
import { useLanguage } from '~/i18n/context'
import { formatDeadline } from '~/i18n/format'
import type { Translate } from '~/i18n/translate'
import type { Locale } from '~/paths'
import { Callout } from '~/ui/callout'
import { DefinitionList } from '~/ui/definition-list'
import { Note } from '~/ui/note'
import { Time } from '~/ui/time'

/** isYours: the person who looks is awaited. usual: how long it takes. */
export type ToldProgress = Progress & { usual?: Wait | null }
type Facts = { progress: ToldProgress; isYours?: boolean }
type Props = Facts & { title?: string; children?: ReactNode }

/** What every page of a thing in motion says first: its state, whose turn it is, by when, what happens next. */
export function WhereItStands({ title, children, ...facts }: Props) {
  const { t } = useLanguage()
  const isYours = facts.isYours ?? false
  return (
    <Callout title={title ?? t(isYours ? 'progress.yourTurn' : 'progress.title')} isActive={isYours}>
      <ProgressFacts {...facts} />
      {children}
    </Callout>
  )
}

/** The same four answers alone, for one of several things on a page. */
export function ProgressFacts({ progress, isYours = false }: Facts) {
  const { t, locale } = useLanguage()
  const { key, turn } = progress
  return (
    <DefinitionList
      isDense
      items={[
        { term: t('progress.state'), value: t(`progress.state.${key}`) },
        { term: t('progress.turn'), value: t(isYours ? 'progress.you' : `progress.turn.${turn}`) },
        { term: t('progress.due'), value: <Due {...{ progress, locale, t }} /> },
        { term: t('progress.next'), value: t(`progress.next.${key}`) },
      ]}
    />
  )
}

type DueProps = Pick<Facts, 'progress'> & { locale: Locale; t: Translate }

function Due({ progress: { dueAt, turn, wait, usual }, locale, t }: DueProps) {
  if (dueAt) {
    return (
      <>
        <Time dateTime={dueAt.toISOString()} text={formatDeadline(locale, dueAt)} />
        {wait && usual?.isKnown && `. ${usualText(t, wait, usual)}`}
      </>
    )
  }
  if (turn === 'nobody') return <>{t('progress.due.nobody')}</>
  if (!wait || !usual) return <>{t('progress.due.none')}</>
  return <>{`${t('progress.due.none')} ${usualText(t, wait, usual)}`}</>
}

/** How long something usually takes, or from how many cases on that is said. */
function usualText(t: Translate, wait: NonNullable<Progress['wait']>, usual: Wait): string {
  if (!usual.isKnown) return t('usual.unknown', { fewest: FEWEST_CASES })
  return t(`usual.${wait}`, { count: usual.days, cases: usual.count })
}

/** The same in one line beside a badge with the state, for what is settled and only stands there to be read. */
export function ProgressLine({ progress }: Pick<Facts, 'progress'>) {
  const { t, locale } = useLanguage()
  const { key, turn } = progress
  return (
    <Note>
      {t('progress.turn')}: {t(`progress.turn.${turn}`)} · {t('progress.due')}:{' '}
      <Due {...{ progress, locale, t }} /> · {t(`progress.next.${key}`)}
    </Note>
  )
}
