import { existsSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import type { ChallengeState } from '~/domain/challenge/lifecycle'
import * as attachments from '~/features/challenges/routes/attachments'
import { configuration } from '~/platform/configuration.server'
import { db } from '~/platform/database/client.server'
import type { Viewer } from '~/platform/session/viewer.server'
import { createChallenge } from '../factories/challenge'
import { createUser, viewerOf } from '../factories/user'
import { callAction } from './call-route'
import { createScene } from './proposal-scene'
import { formWithFiles, pdf, type Sample } from './sample-files'

/** A file to attach. */
export const PDF = { name: 'Muster.pdf', content: pdf() }

/** A call of a page about the attachments of a challenge, or about one of them. */
export const attachmentCall = (challengeId: string, viewer: Viewer | null, attachmentId = '') => ({
  path: '/herausforderungen/x',
  params: { challengeId, attachmentId },
  viewer,
})

/** All attachments in their order. */
export const attachmentRows = () => db.attachment.findMany({ orderBy: { position: 'asc' } })

/** Sends files to the page of a challenge's attachments, as a browser's form does. */
export function attach(challengeId: string, viewer: Viewer | null, files: readonly Sample[]) {
  const form = formWithFiles(files, { intent: 'upload' })
  return callAction(attachments, { path: '/herausforderungen/x', params: { challengeId }, viewer, form })
}

/** A draft of an authority, and people who may write, read, look on or know nothing of it. */
export async function createAttachScene() {
  const { authority, provider, official, colleague, reader, author } = await createScene()
  const staff = await createUser({ platformRole: 'staff' })
  return {
    ...{ authority, provider },
    draft: await createChallenge({ authorityId: authority.id, editorIds: [] }),
    official: await viewerOf(official.id),
    colleague: await viewerOf(colleague.id),
    reader: await viewerOf(reader.id),
    author: await viewerOf(author.id),
    staff: await viewerOf(staff.id),
  }
}
export type AttachScene = Awaited<ReturnType<typeof createAttachScene>>

/** A challenge in some state with one file, which was attached while it was a draft. */
export async function createAttached(scene: AttachScene, state: ChallengeState = 'draft') {
  await attach(scene.draft.id, scene.official, [{ name: 'Größe "1".pdf', content: pdf() }])
  const { draft, authority } = scene
  const challenge = state === 'draft' ? draft : await createChallenge({ authorityId: authority.id, state })
  await db.attachment.updateMany({ data: { challengeId: challenge.id } })
  return { ...(await db.attachment.findFirstOrThrow()), challengeId: challenge.id }
}

/** Everything that lies in the file store, received files too. */
export function filesOnDisk(): string[] {
  const folder = path.join(configuration().dataDir, 'files')
  if (!existsSync(folder)) return []
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return names.filter((name) => statSync(path.join(folder, name)).isFile())
}
