import { createHash, randomBytes } from 'node:crypto'
import { createChallenge } from '#test/factories/challenge'
import { addMember, createOrganisation } from '#test/factories/organisation'
import { createProposal } from '#test/factories/proposal'
import { cookieOf, createUser } from '#test/factories/user'
import { sealContext } from '~/domain/proposal/seal'
import { db } from '~/platform/database/client.server'
import { newId } from '~/platform/new-id.server'
import { seal } from '~/platform/seal.server'

export type Team = { proposalId: string; cookie: string }

const MEGABYTE = 1_000_000
const BESIDE = 20

/** One open challenge, and so many teams whose complete proposal with one file of 1 MB waits to be submitted. */
export async function fillTeams(count: number): Promise<{ challengeId: string; teams: Team[] }> {
  const authority = await createOrganisation({ kind: 'authority', name: 'Amt für Eile' })
  const challenge = await createChallenge({ authorityId: authority.id, state: 'published' })
  const teams: Team[] = []
  while (teams.length < count) {
    const next = Array.from({ length: Math.min(BESIDE, count - teams.length) }, (_, index) =>
      createTeam(challenge.id, teams.length + index),
    )
    teams.push(...(await Promise.all(next)))
  }
  // Who presses the button has opened the page a moment ago, and was noted then.
  await db.user.updateMany({ data: { lastSeenAt: new Date() } })
  return { challengeId: challenge.id, teams }
}

async function createTeam(challengeId: string, number: number): Promise<Team> {
  const organisation = await createOrganisation({ kind: 'company', name: `Werft Nummer ${number}` })
  const user = await createUser()
  await addMember(user.id, organisation.id, 'owner')
  const proposal = await createProposal({ challengeId, organisationId: organisation.id })
  await recordFile(challengeId, proposal.id, user.id)
  return { proposalId: proposal.id, cookie: await cookieOf(user.id) }
}

/** A file that arrived before: its bytes are on the disk, and submitting reads its record alone. */
async function recordFile(challengeId: string, proposalId: string, uploadedById: string) {
  const bytes = randomBytes(MEGABYTE)
  await db.proposalFile.create({
    data: {
      ...{ proposalId, section: 'approach', uploadedById, position: 1 },
      ...{ mediaType: 'application/pdf', byteLength: bytes.length, storageKey: newId() },
      sealedName: seal('Arbeitsplan.pdf', sealContext(challengeId)),
      sha256: createHash('sha256').update(bytes).digest('hex'),
    },
  })
}
