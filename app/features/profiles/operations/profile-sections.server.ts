import { type ExportSection, iso } from '~/features/account/operations/personal-data.server'
import { db } from '~/platform/database/client.server'

const organisation = { select: { name: true } }

const memberships: ExportSection = {
  name: 'memberships',
  rows: async ({ id }) =>
    (await db.membership.findMany({ where: { userId: id }, include: { organisation } })).map((one) => ({
      organisation: one.organisation.name,
      role: one.role,
      createdAt: iso(one.createdAt),
      endedAt: iso(one.endedAt),
    })),
}

const claims: ExportSection = {
  name: 'claims',
  rows: async ({ id }) =>
    (await db.claim.findMany({ where: { userId: id }, include: { organisation } })).map((one) => ({
      organisation: one.organisation.name,
      email: one.email,
      note: one.note,
      state: one.state,
      reason: one.reason,
      createdAt: iso(one.createdAt),
      confirmedAt: iso(one.confirmedAt),
      decidedAt: iso(one.decidedAt),
    })),
}

const joinRequests: ExportSection = {
  name: 'joinRequests',
  rows: async ({ id }) =>
    (await db.joinRequest.findMany({ where: { userId: id }, include: { organisation } })).map((one) => ({
      organisation: one.organisation.name,
      note: one.note,
      state: one.state,
      reason: one.reason,
      createdAt: iso(one.createdAt),
      decidedAt: iso(one.decidedAt),
    })),
}

const invitations: ExportSection = {
  name: 'invitations',
  rows: async ({ email }) =>
    (await db.invitation.findMany({ where: { email }, include: { organisation } })).map((one) => ({
      organisation: one.organisation.name,
      email: one.email,
      role: one.role,
      state: one.state,
      createdAt: iso(one.createdAt),
      decidedAt: iso(one.decidedAt),
      expiresAt: iso(one.expiresAt),
    })),
}

/** Without the addresses: they are other people's. */
const sentInvitations: ExportSection = {
  name: 'sentInvitations',
  rows: async ({ id }) =>
    (await db.invitation.findMany({ where: { invitedById: id }, include: { organisation } })).map((one) => ({
      organisation: one.organisation.name,
      role: one.role,
      state: one.state,
      createdAt: iso(one.createdAt),
    })),
}

const handovers: ExportSection = {
  name: 'handovers',
  async rows({ id }) {
    const where = { OR: [{ fromUserId: id }, { toUserId: id }] }
    return (await db.handover.findMany({ where, include: { organisation } })).map((one) => ({
      organisation: one.organisation.name,
      part: one.fromUserId === id ? 'from' : 'to',
      state: one.state,
      createdAt: iso(one.createdAt),
      decidedAt: iso(one.decidedAt),
    }))
  },
}

const financeDetails: ExportSection = {
  name: 'financeDetails',
  rows: async ({ id }) =>
    (await db.financeDetails.findMany({ where: { updatedById: id }, include: { organisation } })).map(
      (one) => ({ organisation: one.organisation.name, changedAt: iso(one.updatedAt) }),
    ),
}

const contacts: ExportSection = {
  name: 'contacts',
  rows: async ({ email }) =>
    (await db.organisation.findMany({ where: { contactEmail: { equals: email, mode: 'insensitive' } } })).map(
      (one) => ({
        organisation: one.name,
        contactName: one.contactName,
        contactEmail: one.contactEmail,
        contactPhone: one.contactPhone,
      }),
    ),
}

/** How a person stands to organisations. */
export const PROFILE_SECTIONS: readonly ExportSection[] = [
  memberships,
  claims,
  joinRequests,
  invitations,
  sentInvitations,
  handovers,
  financeDetails,
  contacts,
]
