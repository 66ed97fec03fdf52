import { seenBy, type Tally } from '~/domain/participation/opinion/tallies'
import type { Translate } from '~/i18n/translate'

/** What some people said to a statement, in words; null stands for too few of them. */
export function tallyText(t: Translate, tally: Tally | null): string {
  if (tally === null) return t('opinion.votes.hidden')
  const count = seenBy(tally)
  if (count === 0) return t('opinion.votes.zero')
  const percent = (votes: number) => Math.round((votes / count) * 100)
  const { agree, disagree, pass } = tally
  return t('opinion.votes', {
    agree: percent(agree),
    disagree: percent(disagree),
    pass: percent(pass),
    count,
  })
}
