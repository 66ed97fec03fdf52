import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { FileParts } from '~/features/proposals/operations/proposal-file-parts.server'
import * as files from '~/features/proposals/routes/files'
import { configuration } from '~/platform/configuration.server'
import { db } from '~/platform/database/client.server'
import type { Viewer } from '~/platform/session/viewer.server'
import { createProposal } from '../factories/proposal'
import { viewerOf } from '../factories/user'
import { filesOnDisk } from './attach'
import { callAction, type Fields } from './call-route'
import { createScene, passTheDeadline } from './proposal-scene'
import { formWithFiles, pdf, type Sample } from './sample-files'

/** A file to add; `text` stands inside it. */
export const pdfNamed = (name: string, text = name): Sample => ({ name, content: pdf(`% ${text}`) })

/** A call of a page about a proposal's files, or about one of them. */
export const fileCall = (proposalId: string, viewer: Viewer | null, fileId = '', pageNumber = '1') => ({
  path: '/vorschlaege/x/dateien',
  params: { proposalId, fileId, pageNumber },
  viewer,
})

/** Sends files to the page, as a browser's form does. */
export function addFiles(
  proposalId: string,
  viewer: Viewer | null,
  some: readonly Sample[],
  section = 'whole',
) {
  const form = formWithFiles(some, { intent: 'upload', section })
  return callAction(files, { ...fileCall(proposalId, viewer), form })
}

/** Sends what a row of the list sends. */
export const changeFiles = (proposalId: string, viewer: Viewer | null, form: Fields) =>
  callAction(files, { ...fileCall(proposalId, viewer), form })

/** A team with a proposal, and everybody who stands around it. */
export async function createFilesScene(state: 'draft' | 'submitted' | 'withdrawn' = 'draft') {
  const scene = await createScene()
  const { challenge, provider } = scene
  const proposal = await createProposal({ challengeId: challenge.id, organisationId: provider.id, state })
  return {
    ...scene,
    proposal,
    author: await viewerOf(scene.author.id),
    teammate: await viewerOf(scene.teammate.id),
    trainee: await viewerOf(scene.trainee.id),
    reader: await viewerOf(scene.reader.id),
    official: await viewerOf(scene.official.id),
  }
}
export type FilesScene = Awaited<ReturnType<typeof createFilesScene>>

/** All records of files in their order, removed ones too. */
export const fileRows = () => db.proposalFile.findMany({ orderBy: [{ position: 'asc' }, { id: 'asc' }] })

/** Everything on the disk of the file store, as it lies there. */
export const bytesOnDisk = () =>
  filesOnDisk().map((name) => readFileSync(path.join(configuration().dataDir, 'files', name)))

/** Opens the proposals of a challenge after its deadline. */
export async function openChallenge(challengeId: string) {
  await passTheDeadline(challengeId)
  await db.challenge.update({ where: { id: challengeId }, data: { state: 'opened', openedAt: new Date() } })
}

/** Parts that make a copy and two pictures of every file; `changes` replace some of them. */
export function filePartsWith(changes: Partial<FileParts> = {}): FileParts {
  const picture = (page: number) => ({
    content: Buffer.from(`Bild von Seite ${page}`),
    mediaType: 'image/png',
    width: 20,
    height: 30,
  })
  return {
    inspect: async () => ({ ok: true, kind: 'pdf', mediaType: 'application/pdf', details: {} }),
    scan: async () => 'clean',
    cleanCopy: async (bytes) => {
      const content = await bytes.read(0, bytes.size)
      return (async function* () {
        yield Buffer.from('ohne Verfasser: ')
        yield content
      })()
    },
    drawPreviews: async () => [picture(1), picture(2)],
    ...changes,
  }
}
