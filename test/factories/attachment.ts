import { db } from '~/platform/database/client.server'
import { keepFile, receiveFile } from '~/platform/files/file-store.server'
import { newId } from '~/platform/new-id.server'
import { pdf } from '../support/sample-files'

/** A PDF that hangs on a challenge, with its content in the file store. */
export async function createAttachment(
  challengeId: string,
  position = 1,
  { name = `Muster ${position}.pdf`, title = '', content = pdf(`% ${position}`) } = {},
) {
  async function* whole() {
    yield content
  }
  const received = await receiveFile(whole(), content.length)
  if (!received) throw new Error('it is as long as it is')
  const { byteLength, sha256 } = received
  return db.attachment.create({
    data: {
      ...{ challengeId, name, title, mediaType: 'application/pdf', byteLength, sha256, position },
      storageKey: await keepFile(received),
      uploadedById: newId(),
    },
  })
}
