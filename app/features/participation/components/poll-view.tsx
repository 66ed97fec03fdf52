import type { PollKind } from '~/domain/participation/poll/poll'
import { useLanguage } from '~/i18n/context'
import { Disclosure } from '~/ui/disclosure'
import { Heading } from '~/ui/heading'
import { Prose } from '~/ui/prose'

/** A poll as everybody sees it. */
export type ShownPoll = {
  id: string
  question: string
  kind: PollKind
  mostChoices: number | null
  options: readonly { id: string; text: string }[]
}

/** One poll in a list. */
export type ListedPoll = {
  id: string
  position: number
  question: string
  kind: PollKind
  optionCount: number
}

/** How the votes of this poll are counted, in plain words. */
export function CountRule({ kind }: { kind: PollKind }) {
  const { t } = useLanguage()
  return (
    <Disclosure summary={t('poll.rule')} isOpen>
      <Prose>
        <p>{t(`poll.rule.${kind}`)}</p>
        <p>{t('poll.rule.secret')}</p>
      </Prose>
    </Disclosure>
  )
}

/** What there is to choose from, for those who only read. */
export function PollAnswers({ options }: Pick<ShownPoll, 'options'>) {
  const { t, locale } = useLanguage()
  return (
    <section className="ui-stack">
      <Heading level={2}>{t('poll.answers')}</Heading>
      <Prose {...(locale !== 'de' && { lang: 'de' })}>
        <ol>
          {options.map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
        </ol>
      </Prose>
    </section>
  )
}
