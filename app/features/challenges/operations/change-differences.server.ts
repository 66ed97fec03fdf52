import type { Translate } from '~/i18n/translate'
import type { ChangeInput } from '../schema-changes'
import { settled } from './challenge-columns.server'
import { type ChallengeText, challengeInputOf } from './change-text.server'
import { type Difference, differences, formValues } from './form-values.server'

/** What somebody sent beside what stands saved now, field by field, the reason too. */
export function changeDifferences(
  input: ChangeInput,
  saved: ChallengeText & { note: string },
  t: Translate,
): Difference[] {
  const mine = settled({ ...challengeInputOf(input), kind: saved.kind })
  const fields = Object.keys(formValues(saved))
  const both = differences(fields, mine, saved, t)
  const texts = both.filter((one) => one.yours !== one.saved)
  if (input.note === saved.note) return texts
  return [...texts, { field: 'note', yours: input.note, saved: saved.note }]
}
