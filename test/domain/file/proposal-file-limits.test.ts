import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { MEGABYTE, MOST_UPLOAD_BYTES } from '~/domain/file/file-refusal'
import { PROPOSAL_FILE_LIMITS, roomInProposal } from '~/domain/file/proposal-file-limits'

const { section: OF_SECTION, proposal: OF_ALL } = PROPOSAL_FILE_LIMITS
const file = (section = 'plan', megabytes = 1, sha256: string = randomUUID()) => ({
  section,
  byteLength: megabytes * MEGABYTE,
  sha256,
})
const several = (number: number, section?: string, megabytes?: number) =>
  Array.from({ length: number }, () => file(section, megabytes))

describe('room for one more file of a proposal', () => {
  it.each([
    ['nothing is there', file(), [], null],
    ['one place is left in the section', file(), several(OF_SECTION.count - 1), null],
    ['the section is full', file(), several(OF_SECTION.count), 'tooMany'],
    ['another section is full', file('risks'), several(OF_SECTION.count), null],
    [
      'the proposal is full and the section is not',
      file('risks'),
      [...several(20, 'plan'), ...several(20, 'costs'), ...several(10, 'team')],
      'tooManyInAll',
    ],
    ['it fits the section to the byte', file('plan', 50), several(3, 'plan', 50), null],
    ['it is too much for the section', file('plan', 1), several(4, 'plan', 50), 'totalTooLarge'],
    ['it fits the proposal to the byte', file('risks', 50), several(4, 'plan', 50), null],
    [
      'it is too much for the proposal',
      file('risks', 1),
      [...several(4, 'plan', 50), file('risks', 50)],
      'allTooLarge',
    ],
    ['it stands in another section already', file('risks', 1, 'x'), [file('plan', 1, 'x')], 'duplicate'],
    [
      'it stands there already and the section is full',
      file('plan', 1, 'x'),
      [file('plan', 1, 'x'), ...several(OF_SECTION.count)],
      'duplicate',
    ],
  ] as const)('where %s', (_case, one, held, reason) => {
    expect(roomInProposal(one, held)).toBe(reason)
  })
})

it('the limits fit each other, and one form can carry what a section holds', () => {
  expect(OF_SECTION.bytesTogether).toBeLessThan(MOST_UPLOAD_BYTES)
  expect(OF_SECTION.bytesTogether).toBeLessThanOrEqual(OF_ALL.bytesTogether)
  expect(OF_SECTION.count).toBeLessThanOrEqual(OF_ALL.count)
  expect(OF_SECTION.bytesEach).toBe(OF_ALL.bytesEach)
})
