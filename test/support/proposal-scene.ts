import type { OrganisationRole } from '~/domain/permission/matrix'
import { differingFields, type ProposalContent } from '~/domain/proposal/content'
import {
  contentFieldsOf,
  FIRST_SECTION,
  type ProposalSection,
  sectionsOfFields,
} from '~/domain/proposal/sections'
import { marksText } from '~/domain/text/marks'
import { contentMarks } from '~/features/proposals/operations/content-marks.server'
import { contentValues } from '~/features/proposals/operations/form-values.server'
import { unsealContent } from '~/features/proposals/operations/proposal-content.server'
import { databaseTime, db } from '~/platform/database/client.server'
import { NOTHING_WAITS } from '~/shell/waiting-draft'
import { createChallenge } from '../factories/challenge'
import { addMember, createOrganisation } from '../factories/organisation'
import { createUser, viewerOf } from '../factories/user'
import type { callAction, Fields } from './call-route'

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

/** What the form of a working copy sends, were it one: the sections take their fields from it. */
function fieldsOf(content: ProposalContent): Fields {
  const { costs, milestones, readiness, resultLicence, ...texts } = contentValues(content)
  const rows = Object.entries({ costs, milestones }).flatMap(([name, given]) =>
    given.flatMap((cells, index) =>
      Object.entries(cells).map(([cell, value]) => [`${name}[${index}].${cell}`, value]),
    ),
  )
  return {
    ...texts,
    ...Object.fromEntries(rows),
    ...{ readiness, resultLicence },
  }
}

/** What the form of a section sends, begun from `base` at `version`. */
export function formOf(
  section: ProposalSection,
  content: ProposalContent,
  version: number,
  base: ProposalContent = content,
): Fields {
  const names: readonly string[] = contentFieldsOf(section)
  const own = Object.entries(fieldsOf(content)).filter(([name]) => names.includes(name.split('[')[0] ?? name))
  return {
    ...Object.fromEntries(own),
    version: String(version),
    base: marksText(contentMarks(base, contentFieldsOf(section))),
    waiting: NOTHING_WAITS,
  }
}

/** The sections in which two contents differ; the first one where they are the same. */
export function changedSections(one: ProposalContent, other: ProposalContent): ProposalSection[] {
  const sections = sectionsOfFields(differingFields(one, other))
  return sections.length === 0 ? [FIRST_SECTION] : sections
}

/**
 * Saves a content section by section, each on what stands saved then, as somebody who goes through the form.
 * @returns the first answer that is no success, else the last one
 */
export async function saveSections(
  proposalId: string,
  content: ProposalContent,
  send: (section: ProposalSection, form: Fields) => ReturnType<typeof callAction>,
) {
  const row = () => db.proposal.findUniqueOrThrow({ where: { id: proposalId } })
  const { challengeId, sealed } = await row()
  let answer: Awaited<ReturnType<typeof send>> | undefined
  for (const section of changedSections(unsealContent(challengeId, sealed), content)) {
    answer = await send(section, formOf(section, content, (await row()).version))
    if (answer.status !== 303) return answer
  }
  if (!answer) throw new Error('there is always a first section')
  return answer
}

/** The viewer of a person and the address of a proposal's page, ready for callLoader and callAction. */
export async function asViewer(
  user: { id: string },
  params: Record<string, string>,
  path = '/vorschlaege/x',
) {
  return { path, params, viewer: await viewerOf(user.id) }
}
