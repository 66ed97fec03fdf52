import { beforeEach, describe, expect, it } from 'vitest'
import { daysBefore } from '~/domain/organisation/certificate'
import type { OrganisationState } from '~/domain/organisation/lifecycle'
import { berlinDay } from '~/domain/time/berlin'
import { remindOfCertificates } from '~/features/profiles/operations/remind-of-certificates.server'
import { db } from '~/platform/database/client.server'
import { createCertificate } from '../../factories/offer'
import { addMember, createOrganisation } from '../../factories/organisation'
import { createUser } from '../../factories/user'
import { useDatabase } from '../../support/database'

useDatabase()

const LONG_AGO = new Date('2024-06-01T10:00:00Z')
const inDays = (days: number) => daysBefore(berlinDay(new Date()), -days)
const told = () => db.outboxMessage.findMany({ orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] })

let organisationId = ''
let editor = ''
beforeEach(async () => {
  organisationId = (await createOrganisation({ name: 'Küstenblick' })).id
  editor = await member('editor')
})

async function member(role: 'owner' | 'admin' | 'editor' | 'finance' | 'viewer', ended = false) {
  const { id } = await createUser()
  await addMember(id, organisationId, role, { ended })
  return id
}
const ending = (days: number, remindedAt: Date | null = LONG_AGO) =>
  createCertificate(organisationId, { validFrom: '2024-01-01', validUntil: inDays(days), remindedAt })

/** As if the end had come nearer by so many days since the last reminder. */
async function passDays(id: string, days: number) {
  await db.$executeRaw`
    UPDATE "Certificate" SET "validUntil" = "validUntil" - ${days}::int,
      "remindedAt" = "remindedAt" - make_interval(days => ${days}::int) WHERE id = ${id}`
}

describe('reminders of certificates', () => {
  it.each([
    [61, 0],
    [60, 1],
    [30, 1],
    [14, 1],
    [0, 1],
    [-1, 1],
    [-200, 1],
  ])('%s days before the end: %s', async (days, count) => {
    await ending(days)
    expect(await remindOfCertificates()).toBe(count)
    expect(await remindOfCertificates()).toBe(0)
    expect(await told()).toHaveLength(count)
  })

  it('come three times over the life of a certificate, each once', async () => {
    const { id } = await ending(61)
    const days: number[] = []
    for (let left = 61; left >= -5; left -= 1) {
      if ((await remindOfCertificates()) > 0) days.push(left)
      await remindOfCertificates()
      await passDays(id, 1)
    }
    expect(days).toEqual([60, 14, -1])
    expect(await told()).toHaveLength(3)
  })

  it('catch up with one after a pause over all three days', async () => {
    const { id } = await ending(80)
    await remindOfCertificates()
    await passDays(id, 100)
    expect(await remindOfCertificates()).toBe(1)
    const [message, ...others] = await told()
    expect(message?.params).toMatchObject({
      isOver: true,
      organisation: 'Küstenblick',
      validUntil: inDays(-20),
    })
    expect(others).toEqual([])
  })

  it('are written once by several processes', async () => {
    await ending(10)
    const counts = await Promise.all([remindOfCertificates(), remindOfCertificates(), remindOfCertificates()])
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(1)
    expect(await told()).toHaveLength(1)
    expect(await db.event.count({ where: { action: 'certificate.reminded' } })).toBe(1)
  })

  it('go to those who may edit the profile, and to nobody else', async () => {
    const [owner, admin] = [await member('owner'), await member('admin')]
    for (const role of ['finance', 'viewer'] as const) await member(role)
    await member('owner', true)
    await createUser()
    const { id } = await ending(10)
    await remindOfCertificates()
    const messages = await told()
    expect(messages.map((one) => one.userId).sort()).toEqual([editor, owner, admin].sort())
    expect(messages[0]).toMatchObject({
      template: 'certificateEnds',
      params: { isOver: false, path: `/organisationen/${organisationId}/zertifikate/${id}` },
    })
  })

  it('leave alone what was entered today, what never ends, and what has long been spoken of', async () => {
    await ending(10, new Date())
    await ending(-10, new Date())
    await createCertificate(organisationId)
    expect(await remindOfCertificates()).toBe(0)
  })

  it.each([
    ['listed', 0],
    ['unverified', 1],
    ['rejected', 1],
    ['merged', 0],
    ['closed', 0],
  ] as const)('of %s organisations: %s', async (state: OrganisationState, count) => {
    const reason = { mergedIntoId: state === 'merged' ? (await createOrganisation()).id : null }
    await db.organisation.update({ where: { id: organisationId }, data: { state, ...reason } })
    await ending(10)
    expect(await remindOfCertificates()).toBe(count)
  })
})
