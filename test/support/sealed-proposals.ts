import { randomInt } from 'node:crypto'
import { createOrganisation } from '#test/factories/organisation'
import { completeContent } from '#test/factories/proposal'
import { createUser, viewerOf } from '#test/factories/user'
import { EMPTY_CONTENT, type ProposalContent } from '~/domain/proposal/content'
import { FIRST_SECTION, PROPOSAL_SECTIONS, type ProposalSection } from '~/domain/proposal/sections'
import * as comments from '~/features/proposals/routes/comments'
import * as draft from '~/features/proposals/routes/draft'
import * as edit from '~/features/proposals/routes/edit-section'
import * as files from '~/features/proposals/routes/files'
import * as start from '~/features/proposals/routes/new'
import * as show from '~/features/proposals/routes/show'
import { db } from '~/platform/database/client.server'
import { newId } from '~/platform/new-id.server'
import { administrationValues } from './administration-values'
import { callAction, type Fields } from './call-route'
import { letters } from './letters'
import { createMember, createScene, formOf, saveSections } from './proposal-scene'
import { formWithFiles, type Sample } from './sample-files'
import { type PlantedFile, plantedFile, preparePlantedFiles } from './sealed-files'
import { createMotion, createPartnersClerk } from './sealed-motion'
import { createSealedPartners } from './sealed-partners'

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
    milestones: [{ number: 1, title: token(), month: 3 }],
    costs: [{ item: token(), cents, kind: 'personnel', milestone: 1 }],
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
    form: Fields | FormData,
    section: ProposalSection = FIRST_SECTION,
    seen: typeof viewer | null = viewer,
  ) =>
    callAction(module, {
      path: `/vorschlaege/${proposalId}`,
      params: { challengeId, proposalId, section },
      viewer: seen,
      form,
    })
  const version = async () =>
    String((await db.proposal.findUniqueOrThrow({ where: { id: proposalId } })).version)
  await send(start, { id: proposalId, organisationId })
  return {
    proposalId,
    save: (content: ProposalContent) =>
      saveSections(proposalId, content, (section, form) => send(edit, form, section)),
    /** every section, as somebody sends it who began when there was nothing yet */
    saveStale: (content: ProposalContent) =>
      Promise.all(
        PROPOSAL_SECTIONS.map((section) => send(edit, formOf(section, content, 1, EMPTY_CONTENT), section)),
      ),
    saveSignedOut: (content: ProposalContent) =>
      Promise.all(PROPOSAL_SECTIONS.map((section) => send(edit, formOf(section, content, 1), section, null))),
    saveWrong: (content: ProposalContent) =>
      Promise.all(
        PROPOSAL_SECTIONS.map((section) =>
          send(edit, { ...formOf(section, content, 1), version: '' }, section),
        ),
      ),
    addFile: (file: Sample) => send(files, formWithFiles([file], { intent: 'upload', section: 'plan' })),
    addFileSignedOut: (file: Sample) =>
      send(files, formWithFiles([file], { intent: 'upload', section: 'plan' }), FIRST_SECTION, null),
    /** keeps every section as somebody's draft */
    keep: (content: ProposalContent) =>
      Promise.all(
        PROPOSAL_SECTIONS.map((section) => send(draft, formOf(section, content, 1, EMPTY_CONTENT), section)),
      ),
    comment: (text: string) =>
      send(comments, { intent: 'comment', id: newId(), section: FIRST_SECTION, text }),
    takeSections: () =>
      Promise.all(PROPOSAL_SECTIONS.map((section) => send(edit, { intent: 'takeSection' }, section))),
    submit: async () => send(show, { step: 'submit', version: await version() }),
    withdraw: (number: number) => send(show, { step: 'withdraw', number: String(number) }),
  }
}

/**
 * Three teams and everything that can happen to a proposal before the opening, with a token in every field
 * of every text: saved, saved again, refused, stale, signed out, kept as a draft, said in a comment, submitted,
 * changed after it, withdrawn, submitted again. Around them goes on what goes on around an open challenge.
 */
export async function createSealedProposals() {
  const scene = await createScene()
  const challengeId = scene.challenge.id
  const teams: Team[] = [{ organisationId: scene.provider.id, owner: scene.author }]
  for (let count = 0; count < 2; count += 1) {
    const { id } = await createOrganisation()
    teams.push({ organisationId: id, owner: await createMember(id, 'owner') })
  }
  const planted = Array.from({ length: 10 }, plantedContent)
  const content = (index: number) => (planted[index] ?? plantedContent()).content
  const [drafting, submitting, returning] = await Promise.all(teams.map((team) => writer(challengeId, team)))
  if (!drafting || !submitting || !returning) throw new Error('three teams were made')
  const plantedFiles: PlantedFile[] = Array.from({ length: 6 }, plantedFile)
  const file = (index: number) => (plantedFiles[index] ?? plantedFile()).sample
  await drafting.save(content(0))
  await drafting.save(content(1))
  await drafting.saveStale(content(2))
  await drafting.addFile(file(0))
  // Not taken, and not to be found anywhere afterwards: no file of any kind, and one of somebody unknown.
  await drafting.addFile({ ...file(1), content: Buffer.from(file(1).content).subarray(20) })
  await drafting.addFileSignedOut(file(2))
  await drafting.saveWrong(content(3))
  await drafting.saveSignedOut(content(4))
  await drafting.takeSections()
  await drafting.keep(content(9))
  const said = letters()
  await drafting.comment(`Im Team gesagt: ${said}`)
  await submitting.save(content(5))
  await submitting.addFile(file(3))
  await submitting.submit()
  await submitting.save(content(6))
  await submitting.addFile(file(4))
  await returning.save(content(7))
  await returning.addFile(file(5))
  await returning.submit()
  await returning.withdraw(1)
  await returning.save(content(8))
  await returning.submit()
  await returning.withdraw(2)
  await preparePlantedFiles()
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
    /** what the first team sees of its file: name, bytes and picture; the copy is for readers */
    filed: (plantedFiles[0]?.tokens ?? []).filter((_token, index) => index !== 2),
    /** tokens of the one text that stands submitted in the end */
    frozen: [...(planted[5]?.tokens ?? []), ...(plantedFiles[3]?.read ?? [])],
    /** of the bytes of its file as they were sent: nobody reads them but in the archive for the file */
    original: plantedFiles[3]?.tokens[1] ?? '',
    /** of what the team said and of what one of it typed and did not save */
    beside: [said, ...(planted[9]?.tokens ?? [])],
    tokens: [
      ...[said, ...signatures.map((one) => one.slice(4))],
      ...[...planted, ...plantedFiles].flatMap((one) => one.tokens),
    ],
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
  const held = await db.proposalFile.findMany({ select: { id: true } })
  const claims = await db.claim.findMany({ select: { id: true } })
  return {
    challengeId: [scene.challengeId],
    proposalId: proposals,
    organisationId: [scene.provider.id, scene.authority.id],
    number: ['1', '2'],
    position: ['1'],
    offerId: [newId()],
    invitationId: [newId()],
    introductionId: [newId()],
    claimId: [...claims.map((one) => one.id), newId()],
    foreignChallengeId: [newId()],
    token: ['x'],
    ...administrationValues(),
    section: ['need', ...PROPOSAL_SECTIONS],
    fileId: held.map(({ id }) => id),
    '*': ['unbekannt'],
  }
}
