import { eurosForInput } from '~/domain/money/parse-euros'
import type { OrganisationRole } from '~/domain/permission/matrix'
import type { ProposalContent } from '~/domain/proposal/content'
import { databaseTime, db } from '~/platform/database/client.server'
import { createChallenge } from '../factories/challenge'
import { addMember, createOrganisation } from '../factories/organisation'
import { createUser, viewerOf } from '../factories/user'
import type { Fields } from './call-route'

const HOUR = 3_600_000
/** Who decides for an authority has set up the second factor. */
const DECIDES = { secondFactor: true }

/** Somebody with a role in an organisation. */
export async function createMember(
  organisationId: string,
  role: OrganisationRole,
  { ended = false, secondFactor = false } = {},
) {
  const user = await createUser({ secondFactor })
  await addMember(user.id, organisationId, role, { ended })
  return user
}

/**
 * An authority with two writers and a reader, a provider with a team, and an open challenge.
 * @param make another kind of challenge, such as a competition
 */
export async function createScene(make: typeof createChallenge = createChallenge) {
  const authority = await createOrganisation({ kind: 'authority', name: 'Amt für Brücken' })
  const provider = await createOrganisation({ kind: 'company', name: 'Werft für Daten' })
  const challenge = await make({ authorityId: authority.id, state: 'published' })
  return {
    authority,
    provider,
    challenge,
    official: await createMember(authority.id, 'owner', DECIDES),
    colleague: await createMember(authority.id, 'editor', DECIDES),
    reader: await createMember(authority.id, 'viewer'),
    author: await createMember(provider.id, 'owner'),
    teammate: await createMember(provider.id, 'editor'),
    trainee: await createMember(provider.id, 'viewer'),
  }
}

/** Moves the deadline to so many milliseconds from the database's now; the clock stays as it is. */
export async function moveDeadline(challengeId: string, milliseconds: number): Promise<Date> {
  const deadlineAt = new Date((await databaseTime()).getTime() + milliseconds)
  await db.challenge.update({ where: { id: challengeId }, data: { deadlineAt } })
  return deadlineAt
}

/** Lets the deadline pass. */
export const passTheDeadline = (challengeId: string) => moveDeadline(challengeId, -HOUR)

/** What the form of a working copy sends. */
export function formOf(content: ProposalContent, version: number): Fields {
  const { costs, readiness, resultLicence, ...texts } = content
  const rows = costs.flatMap(({ item, cents }, index) => [
    [`costs[${index}].item`, item],
    [`costs[${index}].amount`, cents === null ? '' : eurosForInput(BigInt(cents))],
  ])
  return {
    ...texts,
    ...Object.fromEntries(rows),
    version: String(version),
    readiness: readiness === null ? '' : String(readiness),
    resultLicence: resultLicence ?? '',
  }
}

/** The viewer of a person and the address of a proposal's page, ready for callLoader and callAction. */
export async function asViewer(
  user: { id: string },
  params: Record<string, string>,
  path = '/vorschlaege/x',
) {
  return { path, params, viewer: await viewerOf(user.id) }
}
