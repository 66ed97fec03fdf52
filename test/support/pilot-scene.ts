import { standingToOrganisation, standingToTeam } from '~/domain/permission/standing'
import { PILOT_PARTNER_TRANSITIONS, type PilotPartnerAction } from '~/domain/pilot/partners'
import { movePilotPartner } from '~/features/pilots/operations/move-pilot-partner.server'
import { WHOLE_PILOT } from '~/features/pilots/operations/pilot-facts.server'
import { proposePilotEnd } from '~/features/pilots/operations/propose-pilot-end.server'
import { addPilotReport } from '~/features/pilots/operations/record-progress.server'
import { savePilot } from '~/features/pilots/operations/save-pilot.server'
import { takePilotStep } from '~/features/pilots/operations/take-pilot-step.server'
import type { PilotEndInput, PilotStepInput, PilotText } from '~/features/pilots/schema'
import { db } from '~/platform/database/client.server'
import { authorize } from '~/platform/guard/authorized.server'
import { newId } from '~/platform/new-id.server'
import { addMember, createOrganisation } from '../factories/organisation'
import { createPilot } from '../factories/pilot'
import { createUser, viewerOf } from '../factories/user'
import { grant } from './grant'

type Person = { id: string }

/** An authority with an author, a second person and a head, a company that may take part, and somebody outside. */
export async function createPilotScene() {
  const authority = await createOrganisation({ kind: 'authority', name: 'Straßenbauamt Musterhafen' })
  const company = await createOrganisation({ name: 'Bildwerk GmbH' })
  const member = async (organisationId: string, role: 'owner' | 'editor' | 'viewer') => {
    const user = await createUser()
    await addMember(user.id, organisationId, role)
    return user
  }
  return {
    ...{ authority, company },
    author: await member(authority.id, 'editor'),
    second: await member(authority.id, 'editor'),
    head: await member(authority.id, 'owner'),
    reader: await member(authority.id, 'viewer'),
    maker: await member(company.id, 'editor'),
    watcher: await member(company.id, 'viewer'),
    anna: await createUser(),
  }
}
export type PilotScene = Awaited<ReturnType<typeof createPilotScene>>

/** A draft of the author, complete. */
export function pilotDraftOf({ authority, author }: PilotScene, options = {}) {
  const written = { createdById: author.id, editorIds: [author.id] }
  return createPilot({ authorityId: authority.id, ...written, ...options })
}

/** What people can do with one pilot, each through its operation as the pages call it. */
export function pilotOf(id: string) {
  const row = () => db.pilot.findUniqueOrThrow({ where: { id }, include: WHOLE_PILOT })
  const standing = async (user: Person) => {
    const viewer = await viewerOf(user.id)
    const pilot = await row()
    return { viewer, pilot, standing: standingToOrganisation(viewer, pilot.authorityId) }
  }
  return {
    row,
    async step(user: Person, wish: object) {
      const { viewer, pilot, standing: to } = await standing(user)
      const given = { version: pilot.version, ...wish } as PilotStepInput
      return takePilotStep(viewer, to, pilot, given)
    },
    async save(user: Person, part: Partial<PilotText>, version?: number) {
      const pilot = await row()
      const authorized = await grant('pilot.edit', user.id, pilot, pilot.authorityId)
      return savePilot(authorized, { version: version ?? pilot.version, ...part })
    },
    async end(user: Person, said: Partial<PilotEndInput> = {}) {
      const pilot = await row()
      const authorized = await grant('pilot.proposeEnd', user.id, pilot, pilot.authorityId)
      return proposePilotEnd(authorized, { version: pilot.version, ...WHOLE_OUTCOME, ...said })
    },
    async report(user: Person, organisationId: string, text = 'Es geht voran.') {
      const { viewer, pilot } = await standing(user)
      const joined = pilot.partners.filter(({ state }) => state === 'confirmed')
      const team = standingToTeam(
        viewer,
        pilot.authorityId,
        joined.map((one) => one.organisationId),
      )
      const authorized = authorize('pilot.report', viewer, team, pilot)
      return addPilotReport(authorized, { id: newId(), organisationId, text })
    },
    async partner(user: Person, step: PilotPartnerAction, organisationId: string, words = {}) {
      const { viewer, pilot } = await standing(user)
      const { permission } = PILOT_PARTNER_TRANSITIONS[step]
      const owner = permission === 'pilot.managePartners' ? pilot.authorityId : organisationId
      const to = standingToOrganisation(viewer, owner)
      const authorized = authorize(permission, viewer, to, { pilotId: id, organisationId })
      return movePilotPartner(authorized, step, words)
    },
  }
}

/** A whole outcome as its form sends it. */
export const WHOLE_OUTCOME: Omit<PilotEndInput, 'version'> = {
  ending: 'finished',
  stoppedBecause: '',
  result: 'Neun von zehn Rissen wurden gefunden.',
  lessons: 'Schatten stören mehr als Regen.',
  unmeasured: ['Die Auswertung fehlt.', 'Niemand hat die Zeit genommen.'],
  future: 'adopted',
  futureBecause: 'Es spart Zeit.',
  reuse: 'Der Code ist offen.',
}
