import { useLanguage } from '~/i18n/context'
import { formatNumber } from '~/i18n/format'
import { Heading } from '~/ui/heading'

/** What a program said of a contribution, as the queue of the moderation shows it. */
export type ShownHint = {
  source: string
  version: string
  label: string
  score: number
  words: readonly string[]
}

/** What programs say of the text of a case. Nothing where none is asked. */
export function CaseHints({ hints }: { hints: readonly ShownHint[] }) {
  const { t } = useLanguage()
  if (hints.length === 0) return null
  return (
    <section>
      <Heading level={2}>{t('hints.case')}</Heading>
      {hints.map((hint) => (
        <HintNote key={hint.source} hint={hint} />
      ))}
    </section>
  )
}

/** One hint with everything that it rests on: label, score, words and version. It is no verdict, and says so. */
export function HintNote({ hint }: { hint: ShownHint }) {
  const { t, locale } = useLanguage()
  const { source, version, label, score, words } = hint
  return (
    <p>
      {t('hints.note', {
        label: label === 'refusedBefore' ? t('hints.label.refusedBefore') : label,
        score: formatNumber(locale, Math.round(score * 100)),
        source: source === 'ownDecisions' ? t('hints.source.ownDecisions') : t('hints.source.remote'),
        version,
      })}{' '}
      {words.length > 0 && t('hints.note.words', { words: words.join(', ') })}
    </p>
  )
}
