import { describe, expect, it } from 'vitest'
import { createChallenge } from '#test/factories/challenge'
import { createOrganisation } from '#test/factories/organisation'
import { useDatabase } from '#test/support/database'
import { differences, formValues } from '~/features/challenges/operations/form-values.server'
import { inLanguage } from '~/features/challenges/operations/present-challenge.server'
import { challengeSchema } from '~/features/challenges/schema'
import { parseForm } from '~/platform/forms/parse-form.server'

useDatabase()

const saved = async (overrides = {}) =>
  createChallenge({
    authorityId: (await createOrganisation({ kind: 'authority' })).id,
    deadlineAt: new Date('2027-07-01T10:00:00Z'),
    startsOn: new Date('2027-09-01T00:00:00Z'),
    budgetMinCents: 1_000_050n,
    english: { title: 'Forms' },
    ...overrides,
  })

/** Sends the values of a form back as a browser does. */
function sendBack(values: ReturnType<typeof formValues>, changes: Record<string, string> = {}) {
  const form = new FormData()
  const { successCriteria, ...rest } = { ...values, version: '1', ...changes }
  for (const [name, value] of Object.entries(rest))
    for (const one of [value].flat()) form.append(name, String(one))
  for (const [index, row] of successCriteria.entries()) {
    form.append(`successCriteria[${index}].criterion`, row.criterion)
    form.append(`successCriteria[${index}].target`, row.target)
  }
  const submission = parseForm(form, challengeSchema)
  if (submission.status !== 'success') throw new Error(JSON.stringify(submission.error))
  return submission.value
}

describe('the values of the form', () => {
  it('give the deadline in Berlin, money with a comma and days without a time', async () => {
    expect(formValues(await saved())).toMatchObject({
      deadline: '2027-07-01T12:00',
      startsOn: '2027-09-01',
      budgetMin: '10000,50',
      budgetMax: '',
      englishTitle: 'Forms',
      englishSummary: '',
      readinessMin: '',
    })
  })

  it('sent back untouched change nothing', async () => {
    const row = await saved()
    expect(differences(sendBack(formValues(row)), row)).toEqual([])
  })

  it('sent back changed tell both texts of what differs, and of nothing else', async () => {
    const row = await saved()
    const changes = { title: 'Mein Titel', deadline: '2027-07-02T12:00', budgetMin: '' }
    expect(differences(sendBack(formValues(row), changes), row)).toEqual([
      { field: 'title', yours: 'Mein Titel', saved: row.title },
      { field: 'budgetMin', yours: '', saved: '10000,50' },
      { field: 'deadline', yours: '2027-07-02T12:00', saved: '2027-07-01T12:00' },
    ])
  })
})

describe('a text in the language of the page', () => {
  it.each([
    ['de', { title: 'Forms' }, 'Formulare', 'de'],
    ['en', { title: 'Forms' }, 'Forms', 'en'],
    ['en', { title: ' ' }, 'Formulare', 'de'],
    ['en', { summary: 'Other' }, 'Formulare', 'de'],
    ['en', null, 'Formulare', 'de'],
    ['en', { title: 7 }, 'Formulare', 'de'],
  ] as const)('(%s, %j) is %s, marked as %s', (locale, english, text, lang) => {
    expect(inLanguage(locale, 'Formulare', english, 'title')).toEqual({ text, lang })
  })
})
