import type { ProposalContent } from '~/domain/proposal/content'
import type { ProposalState } from '~/domain/proposal/lifecycle'
import {
  copyHash,
  sealContent,
  sealCopy,
  workingCopy,
} from '~/features/proposals/operations/proposal-content.server'
import { db } from '~/platform/database/client.server'
import { createPreparedFile } from './proposal-file'

/** Somebody who needs no account: ids of people in a proposal are not foreign keys. */
const AUTHOR = '00000000-0000-7000-8000-00000000b001'

type Options = {
  challengeId: string
  organisationId: string
  state?: ProposalState
  content?: Partial<ProposalContent>
  /** default: an hour before now */
  receivedAt?: Date
  createdById?: string
  /** so many files, ready for readers, frozen with what is submitted */
  files?: number
}

/** A content that may be submitted. */
export function completeContent(overrides: Partial<ProposalContent> = {}): ProposalContent {
  return {
    title: 'Formulare mit geprüfter Erkennung auslesen',
    summary: 'Wir lesen Formulare aus und zeigen unsichere Felder einer Person.',
    approach: 'Ein offenes Modell erkennt Felder, Regeln prüfen sie.',
    workPlan: 'Drei Monate: Muster sichten, anlernen, begleiten.',
    milestones: [],
    costs: [
      { item: 'Entwicklung', cents: '4500000' },
      { item: 'Begleitung', cents: '1250050' },
    ],
    dataNeeded: '500 anonymisierte Muster.',
    resultLicence: 'openSource',
    resultLicenceNote: 'EUPL-1.2',
    risks: 'Handschrift wird schlechter erkannt.',
    readiness: 6,
    references: 'Ein Pilot mit einer Stadtverwaltung.',
    contactName: 'Toni Beispiel',
    contactEmail: 'toni.beispiel@anbieter.example',
    contactPhone: '0385 000000',
    ...overrides,
  }
}

/** Makes a proposal with a complete, sealed working copy; submitted or withdrawn ones have their receipt. */
export async function createProposal({ challengeId, organisationId, state = 'draft', ...rest }: Options) {
  const content = completeContent(rest.content)
  const sealed = sealContent(challengeId, content)
  const createdById = rest.createdById ?? AUTHOR
  const receivedAt = rest.receivedAt ?? new Date(Date.now() - 3_600_000)
  const proposal = await db.proposal.create({
    data: { challengeId, organisationId, state, sealed, createdById, updatedById: createdById },
  })
  for (let position = 1; position <= (rest.files ?? 0); position += 1)
    await createPreparedFile(proposal, position)
  if (state !== 'draft') {
    const files = await db.proposalFile.findMany({
      where: { proposalId: proposal.id },
      orderBy: { position: 'asc' },
    })
    const copy = workingCopy({ ...proposal, files, partners: [] })
    await db.submission.create({
      data: {
        proposalId: proposal.id,
        number: 1,
        sealed: sealCopy(challengeId, copy),
        contentHash: copyHash(copy),
        receivedAt,
        submittedById: createdById,
        withdrawnAt: state === 'withdrawn' ? new Date() : null,
      },
    })
  }
  return proposal
}
