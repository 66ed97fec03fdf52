import { PUBLIC_CHALLENGE_STATES } from '~/domain/challenge/lifecycle'
import { iso, type PersonalDataArea } from '~/features/account/operations/personal-data.server'
import { path } from '~/paths'
import { db } from '~/platform/database/client.server'
import { attachmentSections } from './attachment-data.server'
import { checkSections } from './check-data.server'
import { eraseChallengeContacts } from './erase-challenge-contacts.server'
import { countJuries, eraseJury, jurySections } from './jury-data.server'
import { eraseDrafts, postingSections } from './posting-data.server'
import { questionSections } from './question-data.server'

/** So many records are named before the page only counts. */
const NAMED = 20

const writtenBy = (id: string) => ({
  OR: [{ createdById: id }, { editorIds: { has: id } }, { submittedById: id }, { approvedById: id }],
})

/** The challenges in which a person has a hand: records of the authority, named by their titles. */
async function challengesOf(userId: string) {
  const rows = await db.challenge.findMany({
    where: writtenBy(userId),
    orderBy: { id: 'asc' },
    include: {
      authority: {
        select: { name: true, memberships: { where: { userId, endedAt: null }, select: { id: true } } },
      },
    },
  })
  return rows.map((row) => {
    // Whoever has left an authority learns nothing of what it has not published.
    const isShown = PUBLIC_CHALLENGE_STATES.includes(row.state) || row.authority.memberships.length > 0
    return { ...row, title: isShown ? row.title : '', authority: row.authority.name }
  })
}

function partsOf(
  row: {
    createdById: string
    editorIds: string[]
    submittedById: string | null
    approvedById: string | null
  },
  id: string,
): string {
  const parts = [
    row.createdById === id && 'created',
    row.editorIds.includes(id) && 'edited',
    row.submittedById === id && 'submitted',
    row.approvedById === id && 'approved',
  ]
  return parts.filter((part) => part !== false).join(', ')
}

/** Challenges and consents to openings. */
export const challengeData: PersonalDataArea = {
  sections: [
    {
      name: 'challenges',
      rows: async ({ id }) =>
        (await challengesOf(id)).map((row) => ({
          title: row.title,
          organisation: row.authority,
          part: partsOf(row, id),
          state: row.state,
          createdAt: iso(row.createdAt),
        })),
    },
    {
      name: 'consents',
      rows: async ({ id }) =>
        (
          await db.openingConsent.findMany({
            where: { userId: id },
            include: { challenge: { select: { title: true } } },
          })
        ).map((one) => ({ title: one.challenge.title, at: iso(one.at) })),
    },
    ...checkSections,
    ...questionSections,
    {
      name: 'challengeChanges',
      rows: async ({ id }) =>
        (
          await db.challengeChange.findMany({
            where: writtenBy(id),
            orderBy: { id: 'asc' },
            include: { challenge: { select: { title: true } } },
          })
        ).map((one) => ({
          title: one.challenge.title,
          part: partsOf(one, id),
          state: one.state,
          createdAt: iso(one.createdAt),
        })),
    },
    {
      name: 'challengeContacts',
      rows: async ({ email }) =>
        (
          await db.challenge.findMany({
            where: { contactEmail: { equals: email, mode: 'insensitive' } },
          })
        ).map(({ title, contactName, contactEmail, contactPhone }) => ({
          title,
          ...{ contactName, contactEmail, contactPhone },
        })),
    },
    ...postingSections,
    ...jurySections,
    ...attachmentSections,
  ],

  async consequences(subject, t, locale) {
    const { id, email } = subject
    const rows = await challengesOf(id)
    const juries = await countJuries(subject)
    const contacts = await db.challenge.count({
      where: { contactEmail: { equals: email, mode: 'insensitive' } },
    })
    const named = rows.slice(0, NAMED).map((row) => {
      const isPublic = PUBLIC_CHALLENGE_STATES.includes(row.state)
      const title = row.title || t('myData.untitled')
      return {
        kind: 'stays' as const,
        text: t('myData.consequence.challenge', { title, name: row.authority }),
        ...(isPublic && { href: path(locale, 'challenge', { challengeId: row.id }) }),
      }
    })
    const count = rows.length - named.length
    return [
      ...named,
      ...(count > 0
        ? [{ kind: 'stays' as const, text: t('myData.consequence.moreChallenges', { count }) }]
        : []),
      ...(contacts > 0
        ? [{ kind: 'goes' as const, text: t('myData.consequence.challengeContacts', { count: contacts }) }]
        : []),
      ...(juries > 0
        ? [{ kind: 'goes' as const, text: t('myData.consequence.juries', { count: juries }) }]
        : []),
    ]
  },

  end: eraseDrafts,

  async erase(tx, subject) {
    await eraseDrafts(tx, subject.id)
    await tx.watch.deleteMany({ where: { userId: subject.id } })
    await eraseChallengeContacts(tx, subject)
    await eraseJury(tx, subject)
  },
}
