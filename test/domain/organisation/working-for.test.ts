import { describe, expect, it } from 'vitest'
import { chosenFirst, focusOn, workingFor } from '~/domain/organisation/working-for'

const memberships = [
  { organisationId: 'a', isActive: true },
  { organisationId: 'b', isActive: true },
  { organisationId: 'left', isActive: false },
]
const person = (activeOrganisationId: string | null) => ({ activeOrganisationId, memberships })

describe('the organisation to work for', () => {
  it('is the chosen one', () => {
    expect(workingFor(person('b'))).toBe(memberships[1])
  })

  it.each([null, 'left', 'unknown'])('falls back to all where %s is chosen', (id) => {
    expect(workingFor(person(id))).toBeNull()
    expect(focusOn(person(id)).memberships).toEqual(memberships)
  })

  it('narrows lists to itself and forgets nobody: conflicts stay visible', () => {
    expect(focusOn(person('b')).memberships).toEqual([
      { organisationId: 'a', isActive: false },
      { organisationId: 'b', isActive: true },
      { organisationId: 'left', isActive: false },
    ])
  })

  it('stands first among choices and changes their number never', () => {
    expect(chosenFirst(memberships, 'b').map((one) => one.organisationId)).toEqual(['b', 'a', 'left'])
    expect(chosenFirst(memberships, 'unknown')).toEqual(memberships)
  })
})
