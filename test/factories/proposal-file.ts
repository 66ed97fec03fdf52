import type { FileSection } from '~/domain/proposal/file-sections'
import { fileContext, sealContext } from '~/domain/proposal/seal'
import { db } from '~/platform/database/client.server'
import { keepSealed } from '~/platform/files/sealed-files.server'
import { newId } from '~/platform/new-id.server'
import { seal } from '~/platform/seal.server'
import { pdf } from '../support/sample-files'

async function* whole(content: Uint8Array) {
  yield content
}

type Proposal = { id: string; challengeId: string }

/** A PDF of a proposal, sealed in the file store. */
export async function createProposalFile(
  { id: proposalId, challengeId }: Proposal,
  position = 1,
  { name = `Plan ${position}.pdf`, section = 'whole' as FileSection, content = pdf(`% ${position}`) } = {},
) {
  const id = newId()
  const kept = await keepSealed(whole(content), fileContext(challengeId, id))
  return db.proposalFile.create({
    data: {
      ...{ id, proposalId, section, position, ...kept },
      sealedName: seal(name, sealContext(challengeId)),
      mediaType: 'application/pdf',
      uploadedById: newId(),
    },
  })
}

/** What the job leaves of a file: a copy for readers and pictures of two pages. */
export async function createPreparedFile(
  proposal: Proposal,
  position = 1,
  options: Parameters<typeof createProposalFile>[2] = {},
) {
  const file = await createProposalFile(proposal, position, options)
  const context = (part: 'clean' | `page${number}`) => fileContext(proposal.challengeId, file.id, part)
  const clean = await keepSealed(whole(Buffer.from(`ohne Verfasser ${position}`)), context('clean'))
  for (const page of [1, 2]) {
    const picture = await keepSealed(whole(Buffer.from(`Bild ${position} ${page}`)), context(`page${page}`))
    const { storageKey, byteLength } = picture
    await db.proposalFilePreview.create({
      data: {
        ...{ fileId: file.id, page, storageKey, byteLength },
        mediaType: 'image/png',
        width: 20,
        height: 30,
      },
    })
  }
  return db.proposalFile.update({
    where: { id: file.id },
    data: {
      ...{ preparedAt: new Date(), cleanKey: clean.storageKey },
      ...{ cleanLength: clean.byteLength, cleanSha256: clean.sha256 },
    },
  })
}
