import { createOrganisation } from '#test/factories/organisation'
import { createPartner, hashNow } from '#test/factories/partner'
import { completeContent } from '#test/factories/proposal'
import type { PartnerAction, PartnerState } from '~/domain/proposal/consortium'
import * as partners from '~/features/proposals/routes/partners'
import * as show from '~/features/proposals/routes/show'
import { db } from '~/platform/database/client.server'
import { callAction } from './call-route'
import { createDrafted } from './drafted-proposal'
import { createMember, formOf } from './proposal-scene'

type User = { id: string }

/** A complete draft of a lead, another organisation with people, and what they can do through the pages. */
export async function createConsortium(state: PartnerState = 'joined') {
  const scene = await createDrafted()
  const { proposal, as } = scene
  const partner = await createOrganisation({ kind: 'researchCentre', name: 'Institut für Ufer' })
  const scientist = await createMember(partner.id, 'owner')
  const writer = await createMember(partner.id, 'editor')
  const intern = await createMember(partner.id, 'viewer')
  if (state !== 'none') await createPartner(proposal, partner.id, state)
  const step = async (user: User, action: PartnerAction, organisationId = partner.id) =>
    callAction(partners, { ...(await as(user)), form: { step: action, organisationId } })
  const versionNow = async () => (await db.proposal.findUniqueOrThrow({ where: { id: proposal.id } })).version
  const confirm = async (user: User = scientist, more: Record<string, string> = {}) =>
    callAction(show, {
      ...(await as(user)),
      form: {
        ...{ step: 'confirmCopy', organisationId: partner.id, name: 'Pia Partner', role: 'Leitung' },
        ...{ version: String(await versionNow()), contentHash: await hashNow(proposal.id), ...more },
      },
    })
  const submitNow = async (user: User = scene.author) => scene.submit(user as never, await versionNow())
  const change = async (user: User, title: string) =>
    scene.send('about', formOf('about', completeContent({ title }), await versionNow(), scene.first), user)
  /** Saves costs that name an organisation. */
  const spend = async (user: User, partnerId: string) => {
    const costs = [{ item: 'Messen', cents: '100', partner: partnerId }]
    return scene.send(
      'costs',
      formOf('costs', completeContent({ costs }), await versionNow(), scene.first),
      user,
    )
  }
  const stateOf = async (organisationId = partner.id) =>
    (await db.proposalPartner.findFirst({ where: { proposalId: proposal.id, organisationId } }))?.state ??
    'none'
  return {
    ...scene,
    ...{ partner, scientist, writer, intern, step, confirm, submitNow, change, spend, stateOf, versionNow },
  }
}
