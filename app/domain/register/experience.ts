/** What an authority grades, in this order. */
export const EXPERIENCE_CRITERIA = [
  'benefit',
  'quality',
  'usability',
  'support',
  'integration',
  'dataProtection',
  'cost',
] as const
export type ExperienceCriterion = (typeof EXPERIENCE_CRITERIA)[number]
/** School grades: 1 is the best. A criterion without one was not judged. */
export const GRADES = [1, 2, 3, 4, 5] as const
export type Grades = Partial<Record<ExperienceCriterion, number>>

export const EXPERIENCE_TEXT_LIMIT = 2500
/** Experiences with one entry, with much room: its page shows all of them. */
export const MOST_EXPERIENCES = 200

/** Reads stored grades; what is none falls away. */
export function gradesFrom(stored: unknown): Grades {
  if (typeof stored !== 'object' || stored === null) return {}
  return Object.fromEntries(
    EXPERIENCE_CRITERIA.flatMap((criterion) => {
      const grade: unknown = Reflect.get(stored, criterion)
      return GRADES.some((one) => one === grade) ? [[criterion, grade]] : []
    }),
  )
}

export type ExperienceObjection =
  | 'entryNotPublic'
  | 'authorityNotVerified'
  | 'endBeforeBegin'
  | 'beginsInFuture'
  | 'nothingSaid'
  | 'enoughSaid'

export type ExperienceFacts = {
  isEntryPublic: boolean
  isVerifiedAuthority: boolean
  /** how many other authorities have told theirs */
  othersCount: number
  /** yyyy-mm, of now in Berlin */
  thisMonth: string
}

/** Why an experience cannot be written, or null. It is about use that has begun, and says something. */
export function experienceObjection(
  experience: { beginMonth: string; endMonth: string; grades: Grades; text: string },
  { isEntryPublic, isVerifiedAuthority, othersCount, thisMonth }: ExperienceFacts,
): ExperienceObjection | null {
  if (!isEntryPublic) return 'entryNotPublic'
  if (!isVerifiedAuthority) return 'authorityNotVerified'
  if (othersCount >= MOST_EXPERIENCES) return 'enoughSaid'
  const { beginMonth, endMonth, grades, text } = experience
  if (beginMonth > thisMonth) return 'beginsInFuture'
  if (endMonth !== '' && endMonth < beginMonth) return 'endBeforeBegin'
  return text.trim() === '' && Object.keys(grades).length === 0 ? 'nothingSaid' : null
}

/** How many would use a system again, of how many that have said so. */
export function countAgain(experiences: readonly { wouldUseAgain: boolean }[]) {
  return { yes: experiences.filter((one) => one.wouldUseAgain).length, all: experiences.length }
}
