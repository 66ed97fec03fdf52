import { iso, type PersonalDataArea } from '~/features/account/operations/personal-data.server'
import { db } from '~/platform/database/client.server'
import { NO_SIGNATORY, sealSignatory, unsealSignatory } from './copy-confirmations.server'

const named = { challenge: { select: { title: true } } }
const organisation = { select: { name: true } }

/**
 * What a person did for a partner of a proposal. The steps are the organisation's, with ids; name and role under
 * a confirmation are the person's own words: they are given out, and go with the account.
 */
export const partnerData: PersonalDataArea = {
  sections: [
    {
      name: 'proposalPartnerships',
      rows: async ({ id }) =>
        (
          await db.proposalPartner.findMany({
            where: { OR: [{ invitedById: id }, { answeredById: id }] },
            orderBy: [{ invitedAt: 'asc' }, { id: 'asc' }],
            include: { organisation, proposal: { select: named } },
          })
        ).map((one) => ({
          title: one.proposal.challenge.title,
          organisation: one.organisation.name,
          part: one.answeredById === id ? 'answered' : 'asked',
          createdAt: iso(one.invitedAt),
          decidedAt: iso(one.answeredAt),
        })),
    },
    {
      name: 'copyConfirmations',
      rows: async ({ id }) =>
        (
          await db.partnerConfirmation.findMany({
            where: { confirmedById: id },
            orderBy: [{ at: 'asc' }, { id: 'asc' }],
            include: { organisation, proposal: { select: { ...named, challengeId: true } } },
          })
        ).map(({ proposal, sealed, at, ...one }) => ({
          title: proposal.challenge.title,
          organisation: one.organisation.name,
          at: iso(at),
          ...unsealSignatory(proposal.challengeId, sealed),
        })),
    },
    {
      name: 'frozenConfirmations',
      rows: async ({ id }) =>
        (
          await db.submissionConfirmation.findMany({
            where: { confirmedById: id },
            orderBy: [{ at: 'asc' }, { submissionId: 'asc' }],
            include: {
              submission: { select: { number: true, proposal: { select: { ...named, challengeId: true } } } },
            },
          })
        ).map(({ submission: { number, proposal }, sealed, at }) => ({
          title: proposal.challenge.title,
          ...{ number, at: iso(at) },
          ...unsealSignatory(proposal.challengeId, sealed),
        })),
    },
  ],

  // Who took part for an organisation stays its record; the area of proposals says so.
  consequences: async () => [],

  async erase(tx, { id }) {
    const where = { confirmedById: id }
    const living = await tx.partnerConfirmation.findMany({
      where,
      select: { id: true, proposal: { select: { challengeId: true } } },
    })
    for (const one of living) {
      const sealed = sealSignatory(one.proposal.challengeId, NO_SIGNATORY)
      await tx.partnerConfirmation.update({ where: { id: one.id }, data: { sealed } })
    }
    const frozen = await tx.submissionConfirmation.findMany({
      where,
      include: { submission: { select: { proposal: { select: { challengeId: true } } } } },
    })
    for (const { submissionId, organisationId, submission } of frozen) {
      const sealed = sealSignatory(submission.proposal.challengeId, NO_SIGNATORY)
      await tx.submissionConfirmation.update({
        where: { submissionId_organisationId: { submissionId, organisationId } },
        data: { sealed },
      })
    }
  },
}
