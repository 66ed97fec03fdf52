import { beforeEach, describe, expect, it } from 'vitest'
import { addMember } from '#test/factories/organisation'
import { createProposal } from '#test/factories/proposal'
import { createUser } from '#test/factories/user'
import { useDatabase } from '#test/support/database'
import { toldOf } from '#test/support/event-actions'
import { followChallenge, followOrganisation } from '~/features/matching/operations/follow-changes.server'
import { tellNewMatches } from '~/features/matching/operations/tell-new-matches.server'
import { findTemplate } from '~/outbox/templates/registry'
import { db } from '~/platform/database/client.server'
import { addProvider, BRIDGE_PROFILE, followAll, setStage } from './stage'

useDatabase()

let stage: Awaited<ReturnType<typeof setStage>>
let official: string
beforeEach(async () => {
  stage = await setStage()
  official = (await createUser()).id
  await addMember(official, stage.authority.id, 'editor')
  await followAll(stage.challenge.id)
})

/** A provider that is verified after the publication. */
async function addLater(name = 'Küstenblick') {
  const later = await addProvider({ ...BRIDGE_PROFILE, name })
  await followOrganisation(later.organisation.id)
  const pair = { challengeId: stage.challenge.id, organisationId: later.organisation.id }
  return { ...later, pair }
}
const toldTo = async (userId: string) =>
  (await toldOf()).filter(([person]) => person === userId).map(([, template]) => template)

describe('matches that arise after the publication', () => {
  it('reach the provider and the authority once, with reasons, whoever runs at the same time', async () => {
    const { user, organisation } = await addLater()
    const suspended = await createUser()
    await addMember(suspended.id, organisation.id, 'owner')
    await db.user.update({
      where: { id: suspended.id },
      data: { disabledAt: new Date(), disabledReason: 'Geprüft.' },
    })
    await Promise.all([tellNewMatches(), tellNewMatches()])
    await tellNewMatches()
    expect(await toldTo(suspended.id)).toEqual([])
    expect(await toldTo(user.id)).toEqual(['matchDigest'])
    expect(await toldTo(official)).toEqual(['providerDigest'])
    const messages = await db.outboxMessage.findMany()
    for (const { template, params } of messages) {
      const written = findTemplate(template)?.write(params)
      expect(written?.de.paragraphs.join('\n')).toContain('– Passende Techniken: Bilder auswerten')
      expect(written?.en.paragraphs.join('\n')).toContain('– Matching techniques:')
    }
    const events = await db.event.findMany({ where: { streamType: 'matching' }, orderBy: { seq: 'asc' } })
    expect(events.map(({ action }) => action)).toEqual(['matching.providerTold', 'matching.authorityTold'])
  })

  it('are not told again when they are computed anew', async () => {
    const { user, organisation } = await addLater()
    await tellNewMatches()
    await db.match.deleteMany()
    await followOrganisation(organisation.id)
    await followChallenge(stage.challenge.id)
    await tellNewMatches()
    expect(await toldTo(user.id)).toEqual(['matchDigest'])
    expect(await toldTo(official)).toEqual(['providerDigest'])
  })

  it('are no news where the publication told them, nor before it was told', async () => {
    const { user } = await addLater()
    const fresh = await setStage({ title: 'Noch mehr Risse an Brücken' })
    await addMember(official, fresh.authority.id, 'editor')
    await tellNewMatches()
    const [first] = await db.outboxMessage.findMany({ where: { userId: user.id } })
    expect(JSON.stringify(first?.params)).not.toContain('Noch mehr Risse')
    await followChallenge(fresh.challenge.id)
    await tellNewMatches()
    expect(await toldTo(user.id)).toEqual(['matchDigest', 'challengePublishedMatch'])
    expect(await toldTo(official)).toEqual(['providerDigest'])
  })

  it('are told to the authority alone where the provider has answered or waved it aside', async () => {
    const answering = await addLater('Antwort')
    const declining = await addLater('Ablehnung')
    await createProposal({ ...answering.pair, state: 'draft' })
    await db.matchDecline.create({ data: { ...declining.pair, reason: 'noCapacity' } })
    await tellNewMatches()
    expect([await toldTo(answering.user.id), await toldTo(declining.user.id)]).toEqual([[], []])
    const [message] = await db.outboxMessage.findMany({ where: { userId: official } })
    const items = JSON.stringify(message?.params)
    expect([items.includes('Antwort'), items.includes('Ablehnung')]).toEqual([true, true])
  })

  it.each(['over', 'withdrawn', 'unverified', 'invited', 'shares a member'] as const)(
    'are told to nobody when it is %s',
    async (which) => {
      const { user, organisation, pair } = await addLater()
      const { id } = stage.challenge
      if (which === 'over')
        await db.challenge.update({ where: { id }, data: { deadlineAt: new Date(Date.now() - 1000) } })
      if (which === 'withdrawn') await db.challenge.update({ where: { id }, data: { state: 'withdrawn' } })
      if (which === 'unverified')
        await db.organisation.update({ where: { id: organisation.id }, data: { state: 'rejected' } })
      if (which === 'invited') await db.matchInvitation.create({ data: { ...pair, reason: 'x' } })
      if (which === 'shares a member') await addMember(user.id, stage.authority.id, 'viewer')
      await tellNewMatches()
      expect(await toldOf()).toEqual([])
      expect(await db.event.count({ where: { streamType: 'matching' } })).toBe(0)
    },
  )

  it('beyond ten wait for the next message', async () => {
    const { id: challengeId } = stage.challenge
    for (let count = 0; count < 12; count += 1) {
      const { organisation } = await addProvider({ ...BRIDGE_PROFILE, name: `Anbieter ${count}` })
      const match = { challengeId, organisationId: organisation.id, score: 50 + count, reasons: [] }
      await db.match.create({ data: match })
    }
    const sizes = async () => {
      await tellNewMatches()
      const messages = await db.outboxMessage.findMany({
        where: { userId: official },
        orderBy: { id: 'asc' },
      })
      return messages.map(({ params }) => (params as { items: unknown[] }).items.length)
    }
    expect(await sizes()).toEqual([10])
    expect(await sizes()).toEqual([10, 2])
  })
})
