import { foldText } from './fold'
import type { IntakeRefusal } from './intake'

/** From this length on two equal texts are no coincidence: "Danke!" may be said twice. */
const TELLING_LENGTH = 20

/** The names of counters, as the limits of the platform know them. */
export type CountedLimit =
  | 'sameTextOfAuthor'
  | 'sameTextOnSubject'
  | 'sameShortText'
  | 'contributions'
  | 'contributionsOfNew'
  | 'contributionsOfDay'
  | 'contributionsOfNewDay'

export type CountedStep = { limit: CountedLimit; subject: string; refusal: IntakeRefusal }

type Counted = {
  itemType: 'comment' | 'statement'
  authorId: string
  subjectType: string
  subjectId: string
  text: string
  isNew: boolean
  /** of a change: the text before */
  before?: { text: string }
}

/**
 * What is counted for one contribution, in order; the first that is used up refuses it. First how fast and how
 * much one person writes; then the same words, of anybody for some minutes on one subject, of one author for
 * a day. The words come last: what was refused for its pace may be sent again. Texts are compared folded, so
 * that look-alikes and unseen signs do not make another text of it. A consultation says of its own sentences
 * which of them stands there already, and how many a person adds in a day. A change counts for the pace, and its
 * words where they are others than before.
 */
export function countedSteps({ itemType, authorId, isNew, before, ...written }: Counted): CountedStep[] {
  const pace: CountedLimit = isNew ? 'contributionsOfNew' : 'contributions'
  const day: CountedLimit = isNew ? 'contributionsOfNewDay' : 'contributionsOfDay'
  const steps = itemType === 'statement' || before ? [pace] : [pace, day]
  const counted = steps.map((limit) => ({ limit, subject: authorId, refusal: 'tooMany' as const }))
  const isSaid = itemType === 'statement' || (before && foldText(before.text) === foldText(written.text))
  return isSaid ? counted : [...counted, ...sameWords(authorId, written)]
}

function sameWords(authorId: string, written: Pick<Counted, 'subjectType' | 'subjectId' | 'text'>) {
  const { subjectType, subjectId, text } = written
  const folded = foldText(text)
  const subject = `${subjectType}\n${subjectId}`
  const same: CountedStep[] =
    folded.length < TELLING_LENGTH
      ? [{ limit: 'sameShortText', subject: `${authorId}\n${subject}\n${folded}`, refusal: 'duplicate' }]
      : [
          { limit: 'sameTextOnSubject', subject: `${subject}\n${folded}`, refusal: 'duplicate' },
          { limit: 'sameTextOfAuthor', subject: `${authorId}\n${folded}`, refusal: 'duplicate' },
        ]
  return same
}
