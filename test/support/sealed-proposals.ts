import { randomInt } from 'node:crypto'
import { createOrganisation } from '#test/factories/organisation'
import { completeContent } from '#test/factories/proposal'
import { createUser, viewerOf } from '#test/factories/user'
import type { ProposalContent } from '~/domain/proposal/content'
import * as edit from '~/features/proposals/routes/edit'
import * as start from '~/features/proposals/routes/new'
import * as show from '~/features/proposals/routes/show'
import { db } from '~/platform/database/client.server'
import { newId } from '~/platform/new-id.server'
import { administrationValues } from './administration-values'
import { callAction, type Fields } from './call-route'
import { createMember, createScene, formOf } from './proposal-scene'
import { createMotion, createPartnersClerk } from './sealed-motion'
import { createSealedPartners } from './sealed-partners'

const letters = () => Array.from({ length: 14 }, () => 'bcdfghjklmnpqrstvwxz'.charAt(randomInt(20))).join('')

/** A content with a token of its own in every field that holds free text or an amount. */
export function plantedContent() {
  const tokens: string[] = []
  const token = () => {
    tokens.push(letters())
    return tokens.at(-1) ?? ''
  }
  const cents = String(randomInt(1_000_000_000, 9_999_999_999))
  tokens.push(cents)
  const content: ProposalContent = completeContent({
    title: `Titel ${token()}`,
    summary: token(),
    approach: `Zeile\n${token()}`,
    workPlan: token(),
    costs: [{ item: token(), cents }],
    dataNeeded: token(),
    resultLicenceNote: token(),
    risks: token(),
    references: token(),
    contactName: token(),
    contactEmail: `${token()}@anbieter.example`,
    contactPhone: token(),
  })
  return { content, tokens }
}

type Team = { organisationId: string; owner: { id: string } }

/** One team's writes through the real actions of the pages. */
async function writer(challengeId: string, { organisationId, owner }: Team) {
  const viewer = await viewerOf(owner.id)
  const proposalId = newId()
  const send = (
    module: Parameters<typeof callAction>[0],
    form: Fields,
    seen: typeof viewer | null = viewer,
  ) =>
    callAction(module, {
      path: `/vorschlaege/${proposalId}`,
      params: { challengeId, proposalId },
      viewer: seen,
      form,
    })
  await send(start, { id: proposalId, organisationId })
  return {
    proposalId,
    save: (content: ProposalContent, version: number) => send(edit, formOf(content, version)),
    saveSignedOut: (content: ProposalContent) => send(edit, formOf(content, 1), null),
    saveWrong: (content: ProposalContent) => send(edit, { ...formOf(content, 1), readiness: '77' }),
    submit: (version: number) => send(show, { step: 'submit', version: String(version) }),
    withdraw: (number: number) => send(show, { step: 'withdraw', number: String(number) }),
  }
}

/**
 * Three teams and everything that can happen to a proposal before the opening, with a token in every field
 * of every text: saved, saved again, refused, stale, signed out, submitted, changed after it, withdrawn,
 * submitted again. Around them goes on what goes on around an open challenge.
 */
export async function createSealedProposals() {
  const scene = await createScene()
  const challengeId = scene.challenge.id
  const teams: Team[] = [{ organisationId: scene.provider.id, owner: scene.author }]
  for (let count = 0; count < 2; count += 1) {
    const { id } = await createOrganisation()
    teams.push({ organisationId: id, owner: await createMember(id, 'owner') })
  }
  const planted = Array.from({ length: 9 }, plantedContent)
  const content = (index: number) => (planted[index] ?? plantedContent()).content
  const [drafting, submitting, returning] = await Promise.all(teams.map((team) => writer(challengeId, team)))
  if (!drafting || !submitting || !returning) throw new Error('three teams were made')
  await drafting.save(content(0), 1)
  await drafting.save(content(1), 2)
  await drafting.save(content(2), 1)
  await drafting.saveWrong(content(3))
  await drafting.saveSignedOut(content(4))
  await submitting.save(content(5), 1)
  await submitting.submit(2)
  await submitting.save(content(6), 2)
  await returning.save(content(7), 1)
  await returning.submit(2)
  await returning.withdraw(1)
  await returning.save(content(8), 2)
  await returning.submit(3)
  await returning.withdraw(2)
  const signatures = Array.from({ length: 4 }, () => `Sig ${letters()}`)
  const around = await createSealedPartners(drafting.proposalId, signatures)
  const motion = await createMotion(scene)
  const former = await createMember(scene.provider.id, 'owner', { ended: true })
  return {
    ...scene,
    challengeId,
    drafting,
    submitting,
    returning,
    /** tokens of the one text that stands submitted in the end */
    frozen: planted[5]?.tokens ?? [],
    tokens: [...planted.flatMap((one) => one.tokens), ...signatures.map((one) => one.slice(4))],
    ...around,
    motion,
    /** a stranger to the proposals, of another company and of an authority that stands behind the challenge */
    stranger: await createPartnersClerk(motion),
    former,
    staff: await createUser({ platformRole: 'staff' }),
    moderator: await createUser({ platformRole: 'moderator' }),
    administrator: await createUser({ platformRole: 'administrator' }),
    citizen: await createUser(),
  }
}

export type Sealed = Awaited<ReturnType<typeof createSealedProposals>>

/** Everybody who is not of a proposing team, by name. */
export async function outsiders(scene: Sealed) {
  const { citizen, stranger, former, reader, colleague, official, staff, moderator, administrator } = scene
  // People of an organisation that has left a team, and of one that is asked to join it.
  const { leaver, invited } = scene
  const authority = { reader, colleague, official }
  const people = { citizen, stranger, former, leaver, invited, ...authority, staff, moderator, administrator }
  const visitors = await Promise.all(
    Object.entries(people).map(async ([name, user]) => ({ name, viewer: await viewerOf(user.id) })),
  )
  return [{ name: 'signedOut', viewer: null }, ...visitors]
}

/** A value for every parameter that occurs in the site map. A new parameter needs a line here. */
export async function valuesFor(scene: Sealed) {
  const proposals = [scene.drafting, scene.submitting, scene.returning].map((one) => one.proposalId)
  const claims = await db.claim.findMany({ select: { id: true } })
  return {
    challengeId: [scene.challengeId],
    proposalId: proposals,
    organisationId: [scene.provider.id, scene.authority.id],
    number: ['1', '2'],
    offerId: [newId()],
    invitationId: [newId()],
    claimId: [...claims.map((one) => one.id), newId()],
    foreignChallengeId: [newId()],
    token: ['x'],
    ...administrationValues(),
    '*': ['unbekannt'],
  }
}
