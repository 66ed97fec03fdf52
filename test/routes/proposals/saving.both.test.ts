import { describe, expect, it } from 'vitest'
import { completeContent } from '#test/factories/proposal'
import { useDatabase } from '#test/support/database'
import { createDrafted as draft } from '#test/support/drafted-proposal'
import { formOf } from '#test/support/proposal-scene'
import type { ProposalContent } from '~/domain/proposal/content'
import type { ProposalSection } from '~/domain/proposal/sections'
import { unsealContent } from '~/features/proposals/operations/proposal-content.server'
import { db } from '~/platform/database/client.server'

useDatabase()

type Answer = { data: unknown }
const conflictIn = ({ data }: Answer) =>
  (data as { conflict: { seen: string; fields: string[]; yours: ProposalContent; saved: ProposalContent } })
    .conflict
async function saved(id: string) {
  const row = await db.proposal.findUniqueOrThrow({ where: { id } })
  return { ...row, content: unsealContent(row.challengeId, row.sealed) }
}
const toastOf = async (user: { id: string }) =>
  (await db.session.findFirst({ where: { userId: user.id }, orderBy: { createdAt: 'desc' } }))?.toast

describe('saving a section', () => {
  it('writes the sealed copy, raises the version and leaves what was submitted as it is', async () => {
    const { proposal, save, submit, receipts } = await draft()
    await submit()
    const [before] = await receipts()
    expect((await save(completeContent({ title: 'Neu' }))).status).toBe(303)
    expect(await saved(proposal.id)).toMatchObject({
      ...{ version: 2, state: 'submitted', content: { title: 'Neu' } },
    })
    expect(await receipts()).toEqual([before])
  })

  it('keeps every field as typed, with line ends as LF', async () => {
    const { proposal, save } = await draft()
    const content = completeContent({ risks: 'eins\nzwei', readiness: null, resultLicence: null, costs: [] })
    expect((await save({ ...content, risks: 'eins\r\nzwei' })).status).toBe(303)
    expect((await saved(proposal.id)).content).toEqual(content)
  })

  it('takes its own fields only, whatever else is sent', async () => {
    const { proposal, send, first } = await draft()
    const form = formOf('about', completeContent({ title: 'Neu' }), 1, first)
    expect((await send('about', { ...form, risks: 'Eingeschmuggelt' })).status).toBe(303)
    expect((await saved(proposal.id)).content).toEqual({ ...first, title: 'Neu' })
  })

  it('tells only its fields to the sealed events', async () => {
    const { proposal, save } = await draft()
    await save(completeContent({ title: 'Neu' }))
    const event = await db.event.findFirstOrThrow({
      where: { streamId: proposal.id, action: 'proposal.saved' },
      include: { details: true },
    })
    expect(event.fields).toEqual(['title'])
    expect(event.details).toMatchObject([{ field: 'title', value: null }])
    expect(event.details[0]?.sealed).not.toBeNull()
  })

  it('takes the same text posted twice as one save, and one that changes nothing as none', async () => {
    const { proposal, save } = await draft()
    const content = completeContent({ title: 'Doppelt' })
    expect((await save(content)).status).toBe(303)
    expect((await save(content)).status).toBe(303)
    expect((await saved(proposal.id)).version).toBe(2)
    expect(await db.event.count({ where: { streamId: proposal.id } })).toBe(1)
  })

  it('stays on the page or goes on to the next section, after the last one to the proposal', async () => {
    const { proposal, send, first } = await draft()
    const to = async (section: ProposalSection, next: string) => {
      const answer = await send(section, { ...formOf(section, first, 1), next })
      return answer.headers.get('Location')
    }
    const page = `/vorschlaege/${proposal.id}`
    expect(await to('about', 'here')).toBe(`${page}/bearbeiten/about`)
    expect(await to('about', 'on')).toBe(`${page}/bearbeiten/approach`)
    expect(await to('team', 'on')).toBe(page)
  })
})

describe('two people at once', () => {
  it('keeps what somebody else saved in another field of the section, and says so', async () => {
    const { proposal, save, teammate, author } = await draft()
    await save(completeContent({ summary: 'Von der Kollegin' }), 1, teammate)
    expect((await save(completeContent({ title: 'Von mir' }), 1)).status).toBe(303)
    expect((await saved(proposal.id)).content).toMatchObject({
      ...{ title: 'Von mir', summary: 'Von der Kollegin' },
    })
    expect(await toastOf(author)).toMatchObject({ key: 'proposal.savedBesideOthers' })
  })

  it('does not speak of others where nobody saved anything here', async () => {
    const { save, teammate, author } = await draft()
    await save(completeContent({ risks: 'Anderswo' }), 1, teammate)
    await save(completeContent({ title: 'Von mir' }), 1)
    expect(await toastOf(author)).toMatchObject({ key: 'proposal.saved' })
  })

  it('answers with 409 where both changed a field: both texts, and everything that was typed', async () => {
    const { proposal, save, teammate } = await draft()
    await save(completeContent({ risks: 'Risiko der Kollegin' }), 1, teammate)
    const answer = await save(completeContent({ risks: 'Mein Risiko' }), 1)
    expect(answer.status).toBe(409)
    expect(conflictIn(answer)).toMatchObject({
      fields: ['risks'],
      yours: { risks: 'Mein Risiko', title: '' },
      saved: { risks: 'Risiko der Kollegin', title: '' },
    })
    expect(answer.data).toMatchObject({ lastResult: { initialValue: { risks: 'Mein Risiko' } } })
    expect((await saved(proposal.id)).content.risks).toBe('Risiko der Kollegin')
  })

  it.each([
    ['yours', 'Mein Risiko', 3],
    ['saved', 'Risiko der Kollegin', 2],
  ] as const)('takes the chosen text: %s', async (choice, risks, version) => {
    const { proposal, save, send, first, teammate } = await draft()
    await save(completeContent({ risks: 'Risiko der Kollegin' }), 1, teammate)
    const { seen } = conflictIn(await save(completeContent({ risks: 'Mein Risiko' }), 1))
    const form = formOf('risks', completeContent({ risks: 'Mein Risiko' }), 1, first)
    expect((await send('risks', { ...form, seen, 'choice.risks': choice })).status).toBe(303)
    expect(await saved(proposal.id)).toMatchObject({ version, content: { risks } })
  })

  it('asks again where a third text was saved while somebody chose', async () => {
    const { save, send, first, teammate } = await draft()
    await save(completeContent({ risks: 'Zweiter Text' }), 1, teammate)
    const { seen } = conflictIn(await save(completeContent({ risks: 'Mein Risiko' }), 1))
    await save(completeContent({ risks: 'Dritter Text' }), 2, teammate)
    const form = formOf('risks', completeContent({ risks: 'Mein Risiko' }), 1, first)
    const again = await send('risks', { ...form, seen, 'choice.risks': 'yours' })
    expect(again.status).toBe(409)
    expect(conflictIn(again).saved.risks).toBe('Dritter Text')
  })

  it('compares the rows of the costs as a whole', async () => {
    const { save, teammate, first } = await draft()
    const [one, two] = first.costs
    if (!one || !two) throw new Error('a complete content has two rows')
    await save({ ...first, costs: [{ ...one, cents: '1' }, two] }, 1, teammate)
    const answer = await save({ ...first, costs: [one, { ...two, cents: '2' }] }, 1)
    expect(conflictIn(answer)).toMatchObject({ fields: ['costs'] })
  })

  it('of two racing saves of one field keeps one and shows the other both texts', async () => {
    const { save } = await draft()
    const answers = await Promise.all([
      save(completeContent({ title: 'A' })),
      save(completeContent({ title: 'B' })),
    ])
    expect(answers.map((one) => one.status).sort()).toEqual([303, 409])
  })

  it('of racing saves of seven sections loses none', async () => {
    const { proposal, send, first, teammate, author } = await draft()
    const whole = completeContent({
      ...{ title: 'A', approach: 'B', workPlan: 'C', costs: [{ item: 'D', cents: '1' }] },
      ...{ readiness: 3, risks: 'E', references: 'F' },
    })
    const sections = ['about', 'approach', 'plan', 'costs', 'results', 'risks', 'team'] as const
    const answers = await Promise.all(
      sections.map((section, index) =>
        send(section, formOf(section, whole, 1, first), index % 2 ? author : teammate),
      ),
    )
    expect(answers.map((one) => one.status)).toEqual(sections.map(() => 303))
    expect(await saved(proposal.id)).toMatchObject({ version: 8, content: whole })
  })
})

describe('what cannot be read', () => {
  it.each([
    ['a negative amount', 'costs', { 'costs[0].amount': '-5' }],
    ['an amount that means two things', 'costs', { 'costs[0].amount': '1,250' }],
    [
      'a sum above the limit',
      'costs',
      { 'costs[0].amount': '99999999999', 'costs[1].amount': '99999999999' },
    ],
    ['more rows than allowed', 'costs', { 'costs[30].item': 'x' }],
    ['a readiness of ten', 'results', { readiness: '10' }],
    ['a licence of nobody', 'results', { resultLicence: 'mine' }],
    ['a title that is too long', 'about', { title: 'x'.repeat(121) }],
    ['no version', 'about', { version: '' }],
    ['a choice that is none', 'about', { 'choice.title': 'both' }],
  ] as const)('is refused with 422: %s', async (_what, section, wrong) => {
    const { send, proposal, first } = await draft()
    const answer = await send(section, { ...formOf(section, first, 1), ...wrong })
    expect(answer.status).toBe(422)
    expect((await saved(proposal.id)).version).toBe(1)
  })

  it('has no section of another name', async () => {
    const { send, first } = await draft()
    expect((await send('files' as ProposalSection, formOf('about', first, 1))).status).toBe(404)
  })

  it('adds a row of costs without JavaScript', async () => {
    const { send, first } = await draft()
    const intent = JSON.stringify({ type: 'insert', payload: { name: 'costs' } })
    const answer = await send('costs', { ...formOf('costs', first, 1), __intent__: intent })
    const { lastResult } = answer.data as unknown as { lastResult: { initialValue: { costs: unknown[] } } }
    expect(lastResult.initialValue.costs).toHaveLength(3)
  })
})
