import { EMPTY_CONTENT } from '~/domain/proposal/content'
import { fileContext, sealContext } from '~/domain/proposal/seal'
import { contentFieldsOf } from '~/domain/proposal/sections'
import { marksText } from '~/domain/text/marks'
import { contentMarks } from '~/features/proposals/operations/content-marks.server'
import { type Transaction, transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import { keepSealed } from '~/platform/files/sealed-files.server'
import { taggedPdf } from '~/platform/pdf/tagged-document.server'
import { seal } from '~/platform/seal.server'
import type { DemoProposal, DemoTeam } from './content/proposals'
import { demoId } from './demo-ids'

const HOUR = 3_600_000

/** What a team has beside its text: partners, a file, and what one of them has typed and not saved. */
export async function writeTeam(proposal: DemoProposal, team: DemoTeam, start: Date): Promise<void> {
  const { challenge, organisation, author } = proposal
  const content = { ...EMPTY_CONTENT, ...proposal.content }
  const challengeId = demoId('challenge', challenge)
  const id = demoId('proposal', `${challenge}/${organisation}`)
  const event = { stream: { type: 'proposal', id }, sealedContext: sealContext(challengeId), at: start }
  const file = await makeFile(challengeId, id, team.file)
  await transact(async (tx) => {
    for (const partner of team.partners) await writePartner(tx, { ...event, challengeId, author }, partner)
    const { storageKey, name, ...kept } = file
    await tx.proposalFile.create({
      data: {
        ...{ ...kept, storageKey, proposalId: id, position: 1, createdAt: start },
        sealedName: seal(name, sealContext(challengeId)),
        uploadedById: demoId('person', author),
      },
    })
    await appendEvent(tx, {
      ...{ ...event, actorId: demoId('person', author), action: 'proposal.filesAdded' },
      values: { files: [{ ...kept, name }] },
    })
    // One for each that has joined and one for the file.
    const joined = team.partners.filter((one) => one.by !== undefined)
    const { version } = await tx.proposal.update({
      where: { id },
      data: { version: { increment: joined.length + 1 } },
    })
    const { person, section, values } = team.draft
    const base = marksText(contentMarks(content, contentFieldsOf(section)))
    await tx.proposalDraft.create({
      data: {
        ...{ proposalId: id, userId: demoId('person', person), section, baseVersion: version },
        sealed: seal(JSON.stringify({ values, base }), sealContext(challengeId)),
        savedAt: start,
      },
    })
  })
}

type Event = {
  stream: { type: string; id: string }
  sealedContext: string
  at: Date
  challengeId: string
  author: string
}

/** An organisation that was asked; `by` is who said yes for it. */
async function writePartner(
  tx: Transaction,
  { challengeId, author, at, ...event }: Event,
  { organisation, by }: DemoTeam['partners'][number],
): Promise<void> {
  const organisationId = demoId('organisation', organisation)
  const [invitedById, invitedAt] = [demoId('person', author), new Date(at.getTime() - HOUR)]
  const answer = by && { answeredById: demoId('person', by), answeredAt: at, joinedAt: at }
  await tx.proposalPartner.create({
    data: {
      ...{ proposalId: event.stream.id, challengeId, organisationId, invitedById, invitedAt },
      ...{ state: by ? 'joined' : 'invited', ...answer },
    },
  })
  const asked = { ...event, actorId: invitedById, action: 'proposal.partnerInvited', at: invitedAt }
  await appendEvent(tx, { ...asked, values: { organisationId } })
  if (!by) return
  const joined = { ...event, actorId: demoId('person', by), action: 'proposal.partnerJoined', at }
  await appendEvent(tx, { ...joined, values: { organisationId } })
}

async function makeFile(challengeId: string, proposalId: string, { name, title, text }: DemoTeam['file']) {
  const id = demoId('proposalFile', `${proposalId}/${name}`)
  const pdf = await taggedPdf({
    ...{ title, language: 'de', author: 'Brückenschlag', createdAt: new Date(0), standard: 'PDF/A-2a' },
    parts: [
      { kind: 'h1', text: title },
      { kind: 'text', text },
    ],
  })
  async function* whole() {
    yield pdf
  }
  const kept = await keepSealed(whole(), fileContext(challengeId, id))
  return { id, name, section: 'plan', mediaType: 'application/pdf', ...kept }
}
