import { OVER_ORGANISATION_STATES } from '~/domain/organisation/lifecycle'
import type {
  Consequence,
  PersonalDataArea,
  Subject,
} from '~/features/account/operations/personal-data.server'
import type { Translate } from '~/i18n/translate'
import { type Locale, path } from '~/paths'
import { db, type Transaction } from '~/platform/database/client.server'
import { endTakingPart } from './end-taking-part.server'
import { eraseFromOrganisations } from './erase-from-organisations.server'
import { countOwners, lockOrganisation } from './member-rows.server'
import { PROFILE_SECTIONS } from './profile-sections.server'

/** Memberships, claims, requests and invitations of a person. */
export const profileData: PersonalDataArea = {
  sections: PROFILE_SECTIONS,
  consequences,

  async isBlocked(tx, userId) {
    for (const organisationId of await ownedIds(tx, userId)) {
      await lockOrganisation(tx, organisationId)
      if ((await countOwners(tx, organisationId)) <= 1) return true
    }
    return false
  },

  end: endTakingPart,

  async traces(userId) {
    // An address of a claim is the institution's as often as the person's: it goes with the claim, not everywhere.
    const handed = await db.invitation.findMany({
      where: { decidedById: userId, state: { in: ['accepted', 'declined'] } },
      select: { email: true },
    })
    return { addresses: handed.map(({ email }) => email), names: [] }
  },

  erase: eraseFromOrganisations,
}

async function ownedIds(tx: Transaction, userId: string): Promise<string[]> {
  const rows = await tx.membership.findMany({
    where: {
      userId,
      role: 'owner',
      endedAt: null,
      organisation: { state: { notIn: [...OVER_ORGANISATION_STATES] } },
    },
    orderBy: { organisationId: 'asc' },
    select: { organisationId: true },
  })
  return rows.map((row) => row.organisationId)
}

async function consequences(subject: Subject, t: Translate, locale: Locale): Promise<Consequence[]> {
  const memberships = await db.membership.findMany({
    where: { userId: subject.id, endedAt: null },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: { role: true, organisation: { select: { id: true, name: true, state: true } } },
  })
  const counts = await db.membership.groupBy({
    by: ['organisationId', 'role'],
    where: { organisationId: { in: memberships.map((one) => one.organisation.id) }, endedAt: null },
    _count: true,
  })
  const found = memberships.flatMap(({ role, organisation: { id, name, state } }): Consequence[] => {
    const roles = counts.filter((one) => one.organisationId === id)
    const owners = roles.find((one) => one.role === 'owner')?._count
    const isLast = role === 'owner' && owners === 1 && !OVER_ORGANISATION_STATES.includes(state)
    if (isLast) {
      // Where nobody else is there it can only be closed.
      const isAlone = roles.length === 1
      const key = isAlone ? 'myData.consequence.onlyMember' : 'myData.consequence.lastOwner'
      const page = isAlone ? 'organisationClose' : 'organisationMembers'
      return [{ kind: 'blocks', text: t(key, { name }), href: path(locale, page, { organisationId: id }) }]
    }
    return [
      { kind: 'ends', text: t('myData.consequence.membership', { name }) },
      { kind: 'stays', text: t('myData.consequence.organisation', { name }) },
    ]
  })
  return [...found, ...(await openThings(subject, t)), ...(await contactOf(subject, t))]
}

async function openThings({ id, email }: Subject, t: Translate): Promise<Consequence[]> {
  const organisation = { select: { name: true } }
  const claims = await db.claim.findMany({
    where: { userId: id, state: { in: ['awaitingMail', 'awaitingStaff'] } },
    select: { organisation },
  })
  const requests = await db.joinRequest.findMany({
    where: { userId: id, state: 'pending' },
    select: { organisation },
  })
  const invitations = await db.invitation.findMany({
    where: { email, state: 'pending', expiresAt: { gt: new Date() } },
    select: { organisation },
  })
  const sent = await db.invitation.findMany({
    where: { invitedById: id, state: 'pending', expiresAt: { gt: new Date() } },
    select: { organisation },
  })
  const handovers = await db.handover.findMany({
    where: { OR: [{ fromUserId: id }, { toUserId: id }], state: 'pending' },
    select: { organisation },
  })
  const ends = (
    key: 'claim' | 'joinRequest' | 'invitation' | 'sentInvitation' | 'handover',
    rows: typeof claims,
  ) =>
    rows.map((row): Consequence => {
      const { name } = row.organisation
      return { kind: 'ends', text: t(`myData.consequence.${key}`, { name }) }
    })
  return [
    ...ends('claim', claims),
    ...ends('joinRequest', requests),
    ...ends('invitation', invitations),
    ...ends('sentInvitation', sent),
    ...ends('handover', handovers),
  ]
}

async function contactOf({ id, email, displayName }: Subject, t: Translate): Promise<Consequence[]> {
  const rows = await db.organisation.findMany({
    where: {
      OR: [
        { contactEmail: { equals: email, mode: 'insensitive' } },
        { contactName: displayName, memberships: { some: { userId: id } } },
      ],
    },
    select: { name: true },
  })
  return rows.map(({ name }) => ({ kind: 'goes', text: t('myData.consequence.contact', { name }) }))
}
