/** What the rule looks at where somebody decides about a text, or a change of one, that others have written. */
export type SecondPersonFacts = {
  actorId: string
  /** the actor acts as platform staff, not as a member of the authority */
  actsAsStaff: boolean
  /** everybody who has written in the text */
  editorIds: readonly string[]
  submittedById: string | null
  /** writers of the authority who have no hand in the text and no cause in it: nobody else of it may decide about it */
  approverCount: number
  /**
   * the text is about the actor's own organisation too: a partner or the provider. Of a joint challenge this counts for
   * staff alone, since its authorities write it together.
   */
  isOwnCause: boolean
}
export type SecondPersonObjection = 'samePerson' | 'ownCause' | 'staffNotNeeded'

/** Why somebody is not the second person, or null. */
export function secondPersonObjection(facts: SecondPersonFacts): SecondPersonObjection | null {
  const isAuthor = facts.submittedById === facts.actorId || facts.editorIds.includes(facts.actorId)
  if (isAuthor) return 'samePerson'
  if (facts.isOwnCause) return 'ownCause'
  if (!facts.actsAsStaff) return null
  // Staff steps in only where nobody of the authority is left who did not write the text.
  return facts.approverCount > 0 ? 'staffNotNeeded' : null
}
