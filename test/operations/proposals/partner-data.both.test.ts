import { expect, it } from 'vitest'
import { addMember } from '#test/factories/organisation'
import { viewerOf } from '#test/factories/user'
import { callLoader } from '#test/support/call-route'
import { createConsortium } from '#test/support/consortium-scene'
import { useDatabase } from '#test/support/database'
import { toldOf } from '#test/support/event-actions'
import { listTasks } from '~/features/administration/operations/list-tasks.server'
import { unsealSignatory } from '~/features/proposals/operations/copy-confirmations.server'
import { partnerData } from '~/features/proposals/operations/partner-data.server'
import * as receipt from '~/features/proposals/routes/receipt'
import { translate } from '~/i18n/messages.server'
import { db, transact } from '~/platform/database/client.server'

useDatabase()

async function subjectOf(id: string) {
  const { email, displayName, locale } = await db.user.findUniqueOrThrow({ where: { id } })
  return { id, email, displayName, locale: locale === 'en' ? ('en' as const) : ('de' as const) }
}
const rowsOf = async (name: string, id: string) =>
  partnerData.sections.find((one) => one.name === name)?.rows(await subjectOf(id))

it('gives out what a person did and stated for a partner, and to nobody else', async () => {
  const { confirm, submitNow, scientist, writer, step, author } = await createConsortium('invited')
  await step(scientist, 'join')
  await confirm()
  await submitNow()
  const stated = { name: 'Pia Partner', role: 'Leitung' }
  expect(await rowsOf('copyConfirmations', scientist.id)).toMatchObject([stated])
  expect(await rowsOf('frozenConfirmations', scientist.id)).toMatchObject([{ number: 1, ...stated }])
  expect(await rowsOf('proposalPartnerships', scientist.id)).toMatchObject([{ part: 'answered' }])
  for (const name of ['copyConfirmations', 'frozenConfirmations', 'proposalPartnerships'])
    expect(await rowsOf(name, writer.id)).toEqual([])
  expect(author.id).not.toBe(scientist.id)
})

it('empties name and role with the account; that and when was confirmed stays', async () => {
  const { confirm, submitNow, scientist, as, author, proposal, writer, change } = await createConsortium()
  await confirm()
  await submitNow()
  await change(author, 'Noch ein Satz')
  await confirm(writer, { name: 'Wim Weiter', role: 'Labor' })
  const subject = { ...(await subjectOf(scientist.id)), addresses: [], names: [] }
  await transact((tx) => partnerData.erase(tx, subject))
  await transact((tx) => partnerData.erase(tx, subject))
  const seen = { ...(await as(author)), params: { proposalId: proposal.id, number: '1' } }
  const { data } = await callLoader(receipt, seen)
  expect(data).toMatchObject({ receipt: { confirmations: [{ name: '', role: '' }] } })
  const living = await db.partnerConfirmation.findMany({ orderBy: { at: 'asc' } })
  const names = living.map((one) => unsealSignatory(proposal.challengeId, one.sealed).name)
  expect(names).toEqual(['', 'Wim Weiter'])
  expect(living[0]).toMatchObject({ confirmedById: scientist.id })
})

it('puts a request among the tasks of those who can answer it, until it is answered or too late', async () => {
  const { scientist, intern, author, step, writer, authority, challenge } = await createConsortium('none')
  await step(author, 'invite')
  const t = translate('de')
  const asked = async (id: string) => {
    const { tasks } = await listTasks({ viewer: await viewerOf(id), t, locale: 'de' } as never)
    return tasks.filter((one) => one.area === 'partnerships').length
  }
  await addMember(writer.id, authority.id, 'viewer')
  expect([await asked(scientist.id), await asked(intern.id), await asked(writer.id)]).toEqual([1, 0, 0])
  expect((await toldOf()).filter(([, template]) => template === 'consortiumInvited')).toHaveLength(2)
  const { deadlineAt } = await db.challenge.findUniqueOrThrow({ where: { id: challenge.id } })
  await db.challenge.update({ where: { id: challenge.id }, data: { deadlineAt: new Date(0) } })
  expect(await asked(scientist.id)).toBe(0)
  await db.challenge.update({ where: { id: challenge.id }, data: { deadlineAt } })
  await step(scientist, 'decline')
  expect(await asked(scientist.id)).toBe(0)
})
