import { createHash } from 'node:crypto'
import { expect } from 'vitest'
import { type JourneyPerson, mailTo } from '#test/support/journey-person'
import type { MailBox } from '#test/support/mail-box'
import { saveSections } from '#test/support/proposal-scene'
import type { ProposalContent } from '~/domain/proposal/content'
import { FIRST_SECTION } from '~/domain/proposal/sections'
import * as edit from '~/features/proposals/routes/edit-section'
import * as start from '~/features/proposals/routes/new'
import * as receiptPage from '~/features/proposals/routes/receipt'
import * as show from '~/features/proposals/routes/show'
import { TITLE } from './bridge-texts'

/** Starts, writes and submits a proposal, and checks the receipt as its holder can. */
export async function submitProposal(
  box: MailBox,
  person: JourneyPerson,
  challengeId: string,
  content: ProposalContent,
): Promise<string> {
  const page = await person.open(start, ['proposalNew', { challengeId }])
  expect(page.data.objection).toBeNull()
  const proposalId = page.data.id
  const form = { id: proposalId, organisationId: page.data.choices[0]?.id ?? '' }
  expect((await person.send(start, ['proposalNew', { challengeId }], form)).status).toBe(303)
  const saved = await saveSections(proposalId, content, (section, written) =>
    person.send(edit, ['proposalSection', { proposalId, section }], written),
  )
  expect(saved.status).toBe(303)
  await submit(person, proposalId)
  const { text } = await mailTo(box, person.email, `Eingangsbestätigung: Ihr Vorschlag zu „${TITLE}“`)
  expect(text).toContain(await checkReceipt(person, proposalId, 1))
  return proposalId
}

async function submit(person: JourneyPerson, proposalId: string) {
  const section = FIRST_SECTION
  const { version } = (await person.open(edit, ['proposalSection', { proposalId, section }])).data.form
  const sent = { step: 'submit', version: String(version) }
  const answer = await person.send(show, ['proposal', { proposalId }], sent)
  expect(answer.status).toBe(303)
}

/** Takes a submitted proposal back and submits it again: a new receipt, the old one is worth nothing. */
export async function submitAgain(person: JourneyPerson, proposalId: string): Promise<void> {
  const withdrawn = await person.send(show, ['proposal', { proposalId }], { step: 'withdraw', number: '1' })
  expect(withdrawn.status).toBe(303)
  await submit(person, proposalId)
  await checkReceipt(person, proposalId, 2)
}

/** The hash of a receipt is that of its canonical text, and the time lies before the deadline. */
async function checkReceipt(person: JourneyPerson, proposalId: string, number: number): Promise<string> {
  const place = ['proposalReceipt', { proposalId, number: String(number) }] as const
  const { receipt, deadlineAt } = (await person.open(receiptPage, [...place])).data
  expect(receipt.contentHash).toBe(createHash('sha256').update(receipt.canonical, 'utf8').digest('hex'))
  expect(receipt.receivedAt.getTime()).toBeLessThan(deadlineAt?.getTime() ?? 0)
  return receipt.contentHash
}
