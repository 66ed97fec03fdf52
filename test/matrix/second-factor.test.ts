import { describe, expect, it } from 'vitest'
import type { PermissionKey } from '~/domain/permission/matrix'
import { SECOND_FACTOR_PERMISSIONS } from '~/domain/permission/second-factor'
import { db } from '~/platform/database/client.server'
import { createChallenge } from '../factories/challenge'
import { createChange } from '../factories/change'
import { createConsultation } from '../factories/consultation'
import { createOrganisation } from '../factories/organisation'
import { createMeasurement, createPilot } from '../factories/pilot'
import { createEntry } from '../factories/register'
import { cookieOf, createUser } from '../factories/user'
import { useApplication } from '../support/app-server'
import { post } from '../support/http'
import { createMember } from '../support/proposal-scene'
import { addressOf } from '../support/routes'
import { EXPECTED_ACTIONS, EXPECTED_PAGES } from './expected'
import { createWorld } from './world'

const application = useApplication()
const OFFICE = ['staff', 'moderator', 'administrator'] as const
const HOUR = 3_600_000

/** Where a member of an authority uses each permission of the table: what is sent, and what it changes. */
type Use = {
  step: string | null
  opens: string
  page:
    | 'challengeManage'
    | 'challengeProposals'
    | 'challengeChange'
    | 'consultationManage'
    | 'pilotManage'
    | 'registerManage'
}
const USES: Partial<Record<PermissionKey, Use>> = {
  'challenge.approve': { step: 'approve', opens: 'published', page: 'challengeManage' },
  'challenge.return': { step: 'return', opens: 'draft', page: 'challengeManage' },
  'challenge.open': { step: null, opens: 'published', page: 'challengeProposals' },
  'challenge.decideChange': { step: 'apply', opens: 'published', page: 'challengeChange' },
  'consultation.approve': { step: 'approve', opens: 'published', page: 'consultationManage' },
  'consultation.return': { step: 'return', opens: 'draft', page: 'consultationManage' },
  'pilot.approve': { step: 'approve', opens: 'published', page: 'pilotManage' },
  'pilot.return': { step: 'return', opens: 'draft', page: 'pilotManage' },
  'pilot.approveEnd': { step: 'finish', opens: 'finished', page: 'pilotManage' },
  'pilot.returnEnd': { step: 'returnEnd', opens: 'published', page: 'pilotManage' },
  'register.approve': { step: 'approve', opens: 'published', page: 'registerManage' },
  'register.return': { step: 'return', opens: 'draft', page: 'registerManage' },
}

type Waiting = {
  row: () => Promise<{ state: string }>
  second: { id: string }
  parameters: Record<string, string>
  more: Record<string, string>
}

/** What waits for the second person, and what the form of the page sends besides the step. */
async function createWaiting(use: Use | undefined): Promise<Waiting> {
  const authority = await createOrganisation({ kind: 'authority' })
  const first = await createMember(authority.id, 'owner')
  const second = await createMember(authority.id, 'editor')
  const written = { createdById: first.id, editorIds: [first.id], submittedById: first.id }
  if (use?.page === 'consultationManage') {
    const state = 'inApproval'
    const { id } = await createConsultation({ organisationId: authority.id, state, ...written })
    const row = () => db.consultation.findUniqueOrThrow({ where: { id } })
    return { row, second, parameters: { consultationId: id }, more: { version: '1' } }
  }
  if (use?.page === 'pilotManage') {
    const isOver = use.step === 'finish' || use.step === 'returnEnd'
    const { id, indicators } = await createPilot({
      ...{ authorityId: authority.id, ...written, state: isOver ? 'endInApproval' : 'inApproval' },
      ...(isOver && { endProposedById: first.id, submittedById: first.id }),
    })
    for (const one of isOver ? indicators : []) await createMeasurement(one.id, 90)
    const row = () => db.pilot.findUniqueOrThrow({ where: { id } })
    return { row, second, parameters: { pilotId: id }, more: { version: '1' } }
  }
  if (use?.page === 'registerManage') {
    const { id } = await createEntry({ authorityId: authority.id, state: 'inApproval', ...written })
    const row = () => db.registerEntry.findUniqueOrThrow({ where: { id } })
    return { row, second, parameters: { entryId: id }, more: { version: '1' } }
  }
  const challenge = await createChallenge({
    authorityId: authority.id,
    state: use?.page === 'challengeManage' ? 'inApproval' : 'published',
    ...(use?.page === 'challengeProposals' && { deadlineAt: new Date(Date.now() - HOUR) }),
    ...written,
  })
  const row = () => db.challenge.findUniqueOrThrow({ where: { id: challenge.id } })
  const thing = { row, second, parameters: { challengeId: challenge.id } }
  if (use?.page !== 'challengeChange') return { ...thing, more: { version: '1' } }
  const { id } = await createChange({
    challengeId: challenge.id,
    authorId: first.id,
    text: { title: 'Klarer' },
  })
  return { ...thing, more: { changeId: id, changeVersion: '1' } }
}

describe('every permission of the table, over HTTP', () => {
  it('has a use here', () => {
    expect(Object.keys(USES).sort()).toEqual([...SECOND_FACTOR_PERMISSIONS].sort())
  })

  it.each(SECOND_FACTOR_PERMISSIONS)('%s takes a code in this session', async (key) => {
    const { origin } = application()
    const use = USES[key]
    const { row, second, parameters, more } = await createWaiting(use)
    const before = await row()
    const path = addressOf(use?.page ?? 'challengeManage', 'de', parameters)
    const send = async (secondFactor: boolean) => {
      const Cookie = await cookieOf(second.id, { secondFactor })
      const form = { step: use?.step ?? '', reason: 'Aus gutem Grund.', ...more }
      const typed = Object.entries(form).flatMap(([name, value]) =>
        value === undefined ? [] : [[name, value]],
      )
      const answer = await post({ origin, path, body: new URLSearchParams(typed), headers: { Cookie } })
      return { status: answer.status, text: await answer.text() }
    }
    const without = await send(false)
    expect(without.status).toBe(403)
    expect(without.text).toContain('name="kept"')
    expect(await row()).toEqual(before)
    expect(await db.event.count()).toBe(0)
    expect((await send(true)).status).toBe(303)
    const after = await row()
    // The worker writes events of its own.
    const own = await db.event.count({ where: { actorId: second.id } })
    expect([after.state, own]).toEqual([use?.opens, 1])
  })

  it.each(SECOND_FACTOR_PERMISSIONS)('the button for %s says why and leads to the set-up', async (key) => {
    const { second, parameters } = await createWaiting(USES[key])
    const path = addressOf(USES[key]?.page ?? 'challengeManage', 'de', parameters)
    const look = async (secondFactor: boolean) => {
      const Cookie = await cookieOf(second.id, { secondFactor })
      return (await fetch(application().origin + path, { headers: { Cookie } })).text()
    }
    const link = `/konto/zweiter-faktor?grund=rolle&amp;weiter=${encodeURIComponent(path)}`
    expect(await look(false)).toContain(link)
    expect(await look(true)).not.toContain('/konto/zweiter-faktor?grund')
  })
})

describe('whoever works for the platform, without a code', () => {
  const onlyOffice = (row: { who: readonly string[] }) =>
    row.who.length > 0 && row.who.every((one) => OFFICE.some((role) => role === one))

  it('sees no page of theirs and is led to the set-up and back', async () => {
    const { origin } = application()
    const world = await createWorld()
    let count = 0
    for (const row of EXPECTED_PAGES.filter(onlyOffice)) {
      for (const role of OFFICE.filter((one) => row.who.includes(one))) {
        const { id } = await createUser({ platformRole: role })
        const headers = { Cookie: await cookieOf(id, { secondFactor: false }) }
        const path = addressOf(row.page, 'de', world.parameters[row.thing])
        const answer = await fetch(origin + path, { headers, redirect: 'manual' })
        const query = new URLSearchParams({ grund: 'rolle', weiter: path })
        expect([row.page, role, answer.status, answer.headers.get('Location')]).toEqual([
          ...[row.page, role, 302],
          `/konto/zweiter-faktor?${query}`,
        ])
        count += 1
      }
    }
    expect(count).toBeGreaterThan(8)
    process.stdout.write(`second factor: ${count} pages of the office closed without a code\n`)
  })

  it('does nothing of theirs, and loses nothing that was typed', async () => {
    const { origin } = application()
    const world = await createWorld()
    const events = await db.event.count()
    let count = 0
    for (const row of EXPECTED_ACTIONS.filter(onlyOffice)) {
      for (const role of OFFICE.filter((one) => row.who.includes(one))) {
        const { id } = await createUser({ platformRole: role })
        const headers = { Cookie: await cookieOf(id, { secondFactor: false }) }
        const path = addressOf(row.page, 'de', world.parameters[row.thing])
        const body = new URLSearchParams({ ...row.form, reason: 'Getippt.' })
        const answer = await post({ origin, path, body, headers })
        expect([row.page, role, answer.status]).toEqual([row.page, role, 403])
        expect(await answer.text()).toContain('name="kept"')
        count += 1
      }
    }
    expect(count).toBeGreaterThan(8)
    expect(await db.event.count()).toBe(events)
    process.stdout.write(`second factor: ${count} forms of the office refused without a code\n`)
  })

  it('still sees what everybody signed in sees', async () => {
    const { id } = await createUser({ platformRole: 'staff' })
    const headers = { Cookie: await cookieOf(id, { secondFactor: false }) }
    expect((await fetch(`${application().origin}/mein-bereich`, { headers })).status).toBe(200)
  })
})
