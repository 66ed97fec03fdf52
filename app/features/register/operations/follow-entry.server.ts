import { registerEntryDocument } from '#search/documents/register-entry'
import { writeDocument } from '#search/write-document.server'
import { isPublicEntry } from '~/domain/register/entry-view'
import { contentFrom } from '~/domain/register/fields'
import { db } from '~/platform/database/client.server'

/** Brings up to date what follows from an entry of the register: with what others it is compared. */
export async function followEntry(id: string): Promise<void> {
  const row = await db.registerEntry.findUnique({
    where: { id },
    select: { state: true, currentVersionId: true, currentVersion: { select: { content: true } } },
  })
  const content = row && isPublicEntry(row) ? contentFrom(row.currentVersion?.content) : null
  await writeDocument(['registerEntry'], id, registerEntryDocument(content))
}
