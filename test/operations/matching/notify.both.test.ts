import { describe, expect, it } from 'vitest'
import { addMember, createOrganisation } from '#test/factories/organisation'
import { createUser } from '#test/factories/user'
import { useDatabase } from '#test/support/database'
import { followChallenge, followOrganisation } from '~/features/matching/operations/follow-changes.server'
import { notifyMatches } from '~/features/matching/operations/notify-matches.server'
import { findTemplate } from '~/outbox/templates/registry'
import { db } from '~/platform/database/client.server'
import { addProvider, BRIDGE_PROFILE, followAll, setStage } from './stage'

useDatabase()

const told = async () => (await db.outboxMessage.findMany()).map((message) => message.userId)
const events = (id: string) =>
  db.event.findMany({ where: { streamId: id, action: 'challenge.matched' }, include: { details: true } })

describe('a newly published challenge', () => {
  it('is told to the writers of matching providers, with the reasons in both languages', async () => {
    const { organisation, user } = await addProvider({ ...BRIDGE_PROFILE, name: 'Küstenblick' })
    const reader = await createUser()
    await addMember(reader.id, organisation.id, 'viewer')
    const former = await createUser()
    await addMember(former.id, organisation.id, 'owner', { ended: true })
    const unconfirmed = await createUser({ confirmed: false })
    await addMember(unconfirmed.id, organisation.id, 'owner')
    const suspended = await createUser()
    await addMember(suspended.id, organisation.id, 'owner')
    await db.user.update({
      where: { id: suspended.id },
      data: { disabledAt: new Date(), disabledReason: 'Geprüft.' },
    })
    const { challenge } = await setStage()
    await followAll(challenge.id)
    const messages = await db.outboxMessage.findMany()
    expect(messages.map(({ userId, template }) => [userId, template])).toEqual([
      [user.id, 'challengePublishedMatch'],
    ])
    const written = findTemplate('challengePublishedMatch')?.write(messages[0]?.params)
    const text = written?.de.paragraphs.join('\n') ?? ''
    expect(text).toContain('Straßenbauamt sucht Lösungen')
    expect(text).toContain('– Passende Techniken: Bilder auswerten')
    expect(text).toMatch(/– Gleiche oder verwandte Wörter in beiden Texten: .*Brücken/)
    expect(written?.en.paragraphs.join('\n')).toContain('– Matching techniques:')
    expect(written?.de.why).toContain('Küstenblick')
    const match = await db.match.findFirstOrThrow({ where: { organisationId: organisation.id } })
    expect(match.notifiedAt).not.toBeNull()
    const [event] = await events(challenge.id)
    expect(event?.details.map(({ field, value }) => [field, value]).sort()).toEqual([
      ['organisations', 1],
      ['people', 1],
    ])
  })

  it('is told once, however often matches are computed and whoever races', async () => {
    const { user } = await addProvider()
    const { challenge } = await setStage()
    await followAll(challenge.id)
    await followChallenge(challenge.id)
    await db.match.deleteMany()
    await Promise.all([
      followChallenge(challenge.id),
      notifyMatches(challenge.id),
      notifyMatches(challenge.id),
    ])
    expect(await told()).toEqual([user.id])
    expect(await events(challenge.id)).toHaveLength(1)
  })

  it('is told once to a person in two matching providers, for the better match', async () => {
    const weaker = await addProvider({ ...BRIDGE_PROFILE, techniques: [], name: 'Schwächer' })
    const better = await addProvider({ ...BRIDGE_PROFILE, name: 'Besser' })
    await addMember(weaker.user.id, better.organisation.id, 'owner')
    const { challenge } = await setStage()
    await followAll(challenge.id)
    const messages = await db.outboxMessage.findMany({ where: { userId: weaker.user.id } })
    expect(messages).toHaveLength(1)
    expect(messages[0]?.params).toMatchObject({ organisation: 'Besser' })
  })

  it('is not mailed to whoever is verified later', async () => {
    const { challenge } = await setStage()
    await followAll(challenge.id)
    const { organisation } = await addProvider()
    await followOrganisation(organisation.id)
    await followChallenge(challenge.id)
    expect(await told()).toEqual([])
    expect(await db.match.count({ where: { organisationId: organisation.id } })).toBe(1)
  })

  it('is not told to a provider that shares an active member with the authority', async () => {
    const { user } = await addProvider()
    const { challenge, authority } = await setStage()
    await addMember(user.id, authority.id, 'viewer')
    await followAll(challenge.id)
    expect(await told()).toEqual([])
  })

  it.each(['draft', 'withdrawn'] as const)('nobody is told while it is %s', async (state) => {
    await addProvider()
    const { challenge } = await setStage({ state })
    await followAll(challenge.id)
    expect(await told()).toEqual([])
    expect(await events(challenge.id)).toEqual([])
  })

  it('nobody is told after the deadline', async () => {
    await addProvider()
    const { challenge } = await setStage({ deadlineAt: new Date(Date.now() - 1000) })
    await followAll(challenge.id)
    expect(await told()).toEqual([])
  })

  it('that no one fits is recorded as told to nobody', async () => {
    await createOrganisation()
    const { challenge } = await setStage()
    await followAll(challenge.id)
    expect(await told()).toEqual([])
    expect(await events(challenge.id)).toHaveLength(1)
  })
})
