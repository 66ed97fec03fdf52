import { useLanguage } from '~/i18n/context'
import { formatDate } from '~/i18n/format'
import { type Locale, path } from '~/paths'
import { Heading } from '~/ui/heading'
import { TextLink } from '~/ui/text-link'

type Waiting = Record<
  'organisations' | 'claims' | 'feedback' | 'cases',
  { count: number; since: Date | null }
>
type Props = {
  waiting: Waiting
  /** how much waits for staff as the second person of an authority, for those who decide */
  secondPerson?: number
  isLinked?: boolean
  /** whether the reader moderates */
  moderates: boolean
}

const PILES = [
  ['organisations', () => '#organisations'],
  ['claims', () => '#claims'],
  ['feedback', (locale: Locale) => path(locale, 'feedbackList')],
  ['cases', (locale: Locale) => path(locale, 'moderationQueue')],
] as const

/** How much of each thing waits for the team, since when, and the way there for those who decide. */
export function WaitingCounts({ waiting, secondPerson, isLinked = false, moderates }: Props) {
  const { t, locale } = useLanguage()
  return (
    <section>
      <Heading level={2}>{t('review.counts')}</Heading>
      <ul className="flex flex-col gap-8">
        {PILES.map(([pile, href]) => {
          const { count, since } = waiting[pile]
          const text = t(`review.count.${pile}`, { count })
          const mayOpen = pile === 'cases' ? moderates : isLinked
          return (
            <li key={pile}>
              {mayOpen ? <TextLink href={href(locale)}>{text}</TextLink> : text}
              {since && `, ${t('review.countSince', { at: formatDate(locale, since) })}`}
            </li>
          )
        })}
        {secondPerson !== undefined && (
          <li>
            <TextLink href="#challenges">{t('review.count.secondPerson', { count: secondPerson })}</TextLink>
          </li>
        )}
      </ul>
    </section>
  )
}
