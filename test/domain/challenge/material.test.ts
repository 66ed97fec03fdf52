import { describe, expect, it } from 'vitest'
import { Prisma } from '#prisma/generated/client'
import { CONTACT_FIELDS, isContactField, MATERIALITY, materialFields } from '~/domain/challenge/material'
import { COMPETITION_FIELDS } from '~/domain/competition/competition'
import { TEXT_COLUMNS } from '~/features/challenges/operations/challenge-columns.server'

/** Reviewed by hand: columns that the procedure keeps itself and nobody writes. Everything else is public text. */
const KEPT_BY_THE_PROCEDURE = [
  ...['id', 'authorityId', 'state', 'version', 'isDemo', 'createdAt', 'updatedAt', 'closingAnnounced'],
  ...['createdById', 'editorIds', 'submittedById', 'submittedAt', 'returnReason'],
  ...['approvedById', 'approvedByStaff', 'publishedAt', 'openedAt', 'openedWithStaff'],
  ...['withdrawnAt', 'withdrawnReason', 'archivedAt', 'archivedReason', 'outcome'],
  // Dates of questions have a page of their own; why it is needed was said before the publication.
  ...['questionsUntil', 'answersUntil', 'whyNew'],
  // Follows from phase one.
  'opensAt',
]

/** Reviewed by hand: what a team must know of before its proposal can hold. */
const MATERIAL = [
  ...[
    'kind',
    'problem',
    'currentProcess',
    'desiredOutcome',
    'successCriteria',
    'dataSituation',
    'personalData',
  ],
  ...['constraints', 'hostingDemand', 'licenceDemand', 'readinessMin', 'consortiumRule', 'districts'],
  ...['budgetMinCents', 'budgetMaxCents', 'startsOn', 'phases', 'prizes'],
]

describe('the table of what is material', () => {
  it('names every column of a challenge that is not the procedure’s own', () => {
    const columns = Object.keys(Prisma.ChallengeScalarFieldEnum)
    const ownRows: readonly string[] = COMPETITION_FIELDS
    const written = Object.keys(MATERIALITY).filter((field) => !ownRows.includes(field))
    const named = [...written, ...KEPT_BY_THE_PROCEDURE]
    expect(named.sort()).toEqual(columns.sort())
  })

  it('names every field that authors write, in the order of the form', () => {
    expect(Object.keys(MATERIALITY)).toEqual([...TEXT_COLUMNS])
  })

  it('is as reviewed', () => {
    expect(materialFields([...TEXT_COLUMNS])).toEqual(MATERIAL)
    expect(materialFields(['title', 'deadlineAt', 'contactEmail'])).toEqual([])
    expect(materialFields([])).toEqual([])
  })

  it('knows whose name a field holds', () => {
    expect(TEXT_COLUMNS.filter(isContactField)).toEqual([...CONTACT_FIELDS])
    expect(isContactField('toString')).toBe(false)
  })
})
