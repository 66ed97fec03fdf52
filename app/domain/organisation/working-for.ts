type Membership = { organisationId: string; isActive: boolean }
type Worker<One extends Membership> = { activeOrganisationId: string | null; memberships: readonly One[] }

/** The organisation that somebody has chosen to work for now; null for all. One that was left is no choice any more. */
export function workingFor<One extends Membership>({
  activeOrganisationId,
  memberships,
}: Worker<One>): One | null {
  return memberships.find((one) => one.isActive && one.organisationId === activeOrganisationId) ?? null
}

/**
 * The same person as far as lists go: only the chosen organisation counts as active. For lists and
 * defaults alone; what somebody may do is judged by all memberships.
 */
export function focusOn<One extends Membership, Person extends Worker<One>>(
  person: Person & Worker<One>,
): Person {
  const chosen = workingFor<One>(person)
  if (!chosen) return person
  const memberships = person.memberships.map((one) => ({ ...one, isActive: one === chosen }))
  return { ...person, memberships }
}

/** The chosen one first, so that it is what a form begins with. */
export function chosenFirst<One extends { organisationId: string }>(
  choices: readonly One[],
  activeOrganisationId: string | null,
): One[] {
  const isChosen = (one: One) => one.organisationId === activeOrganisationId
  return [...choices.filter(isChosen), ...choices.filter((one) => !isChosen(one))]
}
