import { db } from '~/platform/database/client.server'

const AT = new Date('2026-11-20T10:00:00Z')

/** A result of the AI Act check by somebody, and a note that an organisation was told something. */
export async function createCheckAndContact(challengeId: string, organisationId: string, userId: string) {
  const result = { dataVersion: '2026-11-23', answers: { talks: 'yes' }, outcome: 'transparency' }
  await db.assessment.create({
    data: {
      ...{ challengeId, kind: 'aiAct', decidedById: userId, at: AT, ...result },
      reasons: [{ question: 'talks', option: 'yes' }],
    },
  })
  const note = { counterpart: 'Frau Muster', channel: 'mail', told: 'Die Frist endet bald.' } as const
  await db.contactNote.create({
    data: { challengeId, organisationId, recordedById: userId, at: AT, ...note },
  })
}
