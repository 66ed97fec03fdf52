import { describe, expect, it } from 'vitest'
import { authorizedFor } from '#test/factories/administration'
import { addMember, createOrganisation } from '#test/factories/organisation'
import { completeContent } from '#test/factories/proposal'
import { createProposalDraft } from '#test/factories/proposal-writing'
import { viewerOf } from '#test/factories/user'
import { callAction, callLoader } from '#test/support/call-route'
import { useDatabase } from '#test/support/database'
import { createDrafted } from '#test/support/drafted-proposal'
import { grant } from '#test/support/grant'
import { plantPerson } from '#test/support/planted-person'
import { formOf, passTheDeadline } from '#test/support/proposal-scene'
import { renderPage } from '#test/support/render-page'
import type { ProposalSection } from '~/domain/proposal/sections'
import { requestDeletion } from '~/features/account/operations/request-deletion.server'
import { PERSONAL_DATA } from '~/features/administration/operations/personal-data-areas.server'
import { switchAccount } from '~/features/administration/operations/switch-account.server'
import { dropProposalDrafts } from '~/features/profiles/operations/drop-drafts.server'
import { endMembership, leaveOrganisation } from '~/features/profiles/operations/end-membership.server'
import * as draft from '~/features/proposals/routes/draft'
import * as edit from '~/features/proposals/routes/edit-section'
import { drainOutbox } from '~/outbox/worker.server'
import { db, transact } from '~/platform/database/client.server'
import { cleanUp } from '~/platform/jobs/clean-up.server'
import { stateHandlers } from '~/platform/server/background'
import type { Kept } from '~/shell/draft-keeper'
import { NOTHING_WAITS } from '~/shell/waiting-draft'

useDatabase()

const TYPED = 'Noch nicht fertig gedacht'
const DAY = 86_400_000

async function scene() {
  const drafted = await createDrafted()
  const keep = async (
    fields: Record<string, string> = {},
    user: { id: string } = drafted.author,
    section: ProposalSection = 'about',
  ) => {
    const form = { ...formOf(section, { ...drafted.first, title: TYPED }, 1, drafted.first), ...fields }
    const answer = await callAction(draft, { ...(await drafted.as(user, section)), form })
    const kept: Kept | null = answer.status === 404 ? null : JSON.parse(String(answer.data))
    return { status: answer.status, kept }
  }
  const open = async (user: { id: string }, query = '', section: ProposalSection = 'about') => {
    const seen = await drafted.as(user, section)
    return (await callLoader(edit, { ...seen, path: `/vorschlaege/x${query}` })).data
  }
  return { ...drafted, keep, open }
}
const TAKEN = '?entwurf=uebernehmen'

describe('a private draft', () => {
  it('is kept as typed, valid or not, sealed with its marks, and writes nothing else', async () => {
    const { keep, proposal, author } = await scene()
    const { kept } = await keep({ title: 'x'.repeat(200), base: 'title=abc' })
    expect(kept?.keptAt).toMatch(/^\d{4}-/)
    const [row] = await db.proposalDraft.findMany()
    expect(row).toMatchObject({ userId: author.id, section: 'about', baseVersion: 1 })
    const bytes = Buffer.from(row?.sealed ?? []).toString('latin1')
    for (const word of ['xxx', 'title', 'abc']) expect(bytes).not.toContain(word)
    expect(await db.proposal.findUniqueOrThrow({ where: { id: proposal.id } })).toEqual(proposal)
    expect([await db.event.count(), await db.outboxMessage.count()]).toEqual([0, 0])
  })

  it('is said by the time of the database, never by that of the one who types', async () => {
    const { keep } = await scene()
    const before = await db.$queryRaw<{ now: Date }[]>`SELECT clock_timestamp() AS now`
    const { kept } = await keep({ savedAt: '1999-01-01T00:00:00Z', at: '2099-01-01' })
    const keptAt = new Date(kept?.keptAt ?? 0).getTime()
    expect(Math.abs(keptAt - (before[0]?.now.getTime() ?? 0))).toBeLessThan(60_000)
  })

  it('waits on every device until its author takes it, and is nobody else’s', async () => {
    const { keep, open, author, teammate, first } = await scene()
    await keep()
    const waiting = await open(author)
    expect(waiting).toMatchObject({ draft: { isTaken: false }, form: { values: { title: first.title } } })
    expect(waiting.form.waiting).toBe(waiting.draft?.savedAt.toISOString())
    expect(await open(author, TAKEN)).toMatchObject({
      draft: { isTaken: true },
      form: { waiting: NOTHING_WAITS, version: 1, values: { title: TYPED } },
    })
    expect((await open(teammate, TAKEN)).draft).toBeNull()
    expect(JSON.stringify(await open(teammate, TAKEN))).not.toContain(TYPED)
  })

  it('brings back rows of costs as they were typed', async () => {
    const { as, author, open, first } = await scene()
    const form = { ...formOf('costs', first, 1), 'costs[1].amount': 'noch offen' }
    await callAction(draft, { ...(await as(author, 'costs')), form })
    const { form: shown } = await open(author, TAKEN, 'costs')
    const plain = { partner: '', kind: 'other', milestone: '' }
    expect(shown.values.costs).toEqual([
      { item: 'Entwicklung', amount: '45000', ...plain },
      { item: 'Begleitung', amount: 'noch offen', ...plain },
    ])
  })

  it('is cleared by saving the section, and by saving what it says already', async () => {
    const { keep, save, send, author, first } = await scene()
    await keep()
    await save(completeContent({ title: TYPED }))
    expect(await db.proposalDraft.count()).toBe(0)
    await keep()
    expect(await db.proposalDraft.count()).toBe(0)
    await keep({ title: 'Anderes' })
    const waiting = (await db.proposalDraft.findFirstOrThrow()).savedAt.toISOString()
    await send('about', { ...formOf('about', { ...first, summary: 'Von hier' }, 2, first), waiting }, author)
    // It was not looked at here: it stays.
    expect(await db.proposalDraft.count()).toBe(1)
  })

  it('works without JavaScript: a button keeps it, another one drops it', async () => {
    const { send, author, open, first } = await scene()
    const form = formOf('about', { ...first, title: TYPED }, 1, first)
    const kept = await send('about', { ...form, intent: 'keep' })
    expect(kept.headers.get('Location')).toMatch(/\/bearbeiten\/about\?entwurf=uebernehmen$/)
    const html = renderPage({ component: edit.default, data: await open(author, TAKEN) })
    expect(html).toContain(TYPED)
    expect((await send('about', { intent: 'discard' })).status).toBe(303)
    expect(await db.proposalDraft.count()).toBe(0)
  })

  it('is refused after the deadline, with what was typed still on the page', async () => {
    const { keep, send, open, author, challenge, first } = await scene()
    await passTheDeadline(challenge.id)
    expect(await keep()).toEqual({ status: 409, kept: { keptAt: null, isOver: true } })
    const form = { ...formOf('about', { ...first, title: TYPED }, 1, first), intent: 'keep' }
    const { status, data: answer } = await send('about', form)
    expect(status).toBe(409)
    const html = renderPage({ component: edit.default, data: await open(author), answer })
    expect(html).toContain(TYPED)
    expect(html).toContain('Die Frist ist abgelaufen')
  })

  it('is not kept where more is sent than a form holds', async () => {
    const { keep } = await scene()
    expect(await keep({ summary: 'x'.repeat(100_001) })).toEqual({
      ...{ status: 409, kept: { keptAt: null, isOver: false } },
    })
  })
})

describe('whose draft it is', () => {
  it('is no reader’s of the team, and not of a section that does not exist', async () => {
    const { keep, trainee, official, as, author } = await scene()
    for (const user of [trainee, official]) expect((await keep({}, user)).status).toBe(404)
    const elsewhere = await as(author, 'files' as ProposalSection)
    expect((await callAction(draft, { ...elsewhere, form: {} })).status).toBe(404)
    expect(await db.proposalDraft.count()).toBe(0)
  })

  it('goes when its author leaves the team, or is put out of it', async () => {
    const { keep, teammate, author, provider } = await scene()
    await keep()
    await keep({}, teammate)
    const thing = { id: provider.id }
    await leaveOrganisation(await grant('organisation.viewMembers', teammate.id, thing, provider.id))
    expect(await db.proposalDraft.findMany()).toMatchObject([{ userId: author.id }])
    expect((await keep({}, teammate)).status).toBe(404)
  })

  it('stays with somebody who is in the team by a partner that has joined, and goes with it', async () => {
    const { proposal, author, provider, challenge } = await scene()
    const partner = await createOrganisation()
    await addMember(author.id, partner.id, 'editor')
    const row = { proposalId: proposal.id, challengeId: challenge.id, organisationId: partner.id }
    const joined = { ...row, state: 'joined' as const, invitedById: author.id }
    const partnership = await db.proposalPartner.create({ data: joined })
    await createProposalDraft(proposal, author.id, 'about')
    const drop = () => transact((tx) => dropProposalDrafts(tx, [author.id]))
    await db.membership.updateMany({
      where: { userId: author.id, organisationId: provider.id },
      data: { endedAt: new Date() },
    })
    await drop()
    expect(await db.proposalDraft.count()).toBe(1)
    await db.proposalPartner.update({ where: { id: partnership.id }, data: { state: 'left' } })
    await drop()
    expect(await db.proposalDraft.count()).toBe(0)
  })

  it('is not kept beside an end of the membership at the same time', async () => {
    const { keep, author, teammate, provider } = await scene()
    const member = await db.membership.findFirstOrThrow({ where: { userId: teammate.id } })
    const manager = await grant('organisation.manageMembers', author.id, { id: provider.id }, provider.id)
    await Promise.all([
      ...[1, 2, 3].map((number) => keep({ title: `Rennen ${number}` }, teammate)),
      endMembership(manager, { membershipId: member.id }),
    ])
    expect(await db.proposalDraft.count({ where: { userId: teammate.id } })).toBe(0)
  })

  it('goes when the account is closed, and when nobody has come back to it', async () => {
    const { keep, author, teammate } = await scene()
    await keep()
    await keep({}, teammate)
    const administrator = await authorizedFor('users.manage')
    await switchAccount(administrator, { userId: author.id, action: 'disable', reason: 'Missbrauch' })
    expect(await db.proposalDraft.findMany()).toMatchObject([{ userId: teammate.id }])
    const ago = (days: number) => ({ savedAt: new Date(Date.now() - days * DAY) })
    await db.proposalDraft.updateMany({ data: ago(89) })
    await cleanUp()
    expect(await db.proposalDraft.count()).toBe(1)
    await db.proposalDraft.updateMany({ data: ago(91) })
    await cleanUp()
    expect(await db.proposalDraft.count()).toBe(0)
  })

  it('goes with the erasure, and so does what was taken on; what was said to the team stays', async () => {
    const { id } = await plantPerson()
    expect(await requestDeletion(await viewerOf(id), PERSONAL_DATA)).toEqual({ ok: true })
    await drainOutbox(stateHandlers)
    const where = { userId: id }
    expect(await db.proposalDraft.count({ where })).toBe(0)
    expect(await db.proposalSectionOwner.count({ where })).toBe(0)
    expect(await db.proposalComment.findMany()).toMatchObject([{ authorId: id }])
  })
})
