import { columnOf } from '../../../app/domain/calendar/day'
import { contentFrom } from '../../../app/domain/register/fields'
import { listedColumns } from '../../../app/features/register/operations/approve-entry.server'
import { db } from '../../../app/platform/database/client.server'
import { newId } from '../../../app/platform/new-id.server'
import type { ChallengeTexts } from '../../../search/analysis/matching-texts'
import { pilotDocument } from '../../../search/documents/pilot'
import { registerEntryDocument } from '../../../search/documents/register-entry'

const BATCH = 500
const WRITTEN = { createdById: 'author', submittedById: 'author', submittedAt: new Date() }

/** Publishes a pilot for each text, in one's own words for its fields. @returns their ids in the same order */
export async function fillPilots(texts: readonly ChallengeTexts[], authorityId: string): Promise<string[]> {
  const rows = texts.map(({ title, summary, problem, desiredOutcome }) => ({
    ...{ id: newId(), authorityId, ...WRITTEN, state: 'published' as const },
    ...{ title, summary, goal: desiredOutcome, description: problem },
    ...{ scope: '-', dataUsed: '-', protection: '-' },
    ...{ startsOn: columnOf('2026-01-01'), endsOn: columnOf('2099-01-01') },
    ...{ approvedById: 'approver', publishedAt: new Date() },
  }))
  for (let start = 0; start < rows.length; start += BATCH) {
    const part = rows.slice(start, start + BATCH)
    await db.pilot.createMany({ data: part })
    await writeDocuments(part.map((row) => ({ id: row.id, document: pilotDocument(row) })))
  }
  return rows.map(({ id }) => id)
}

/** The same as entries of the register. */
export async function fillEntries(texts: readonly ChallengeTexts[], authorityId: string): Promise<string[]> {
  const entries = texts.map(({ title, summary, problem, desiredOutcome }) => ({
    ...{ id: newId(), versionId: newId() },
    content: contentFrom({ name: title, summary, goal: desiredOutcome, sourceData: problem, phase: 'inUse' }),
  }))
  for (let start = 0; start < entries.length; start += BATCH) {
    const part = entries.slice(start, start + BATCH)
    await db.registerEntry.createMany({
      data: part.map(({ id, content }) => ({ id, authorityId, content, ...WRITTEN })),
    })
    await db.registerVersion.createMany({
      data: part.map(({ id, versionId, content }) => ({
        ...{ id: versionId, entryId: id, number: 1, content, ...listedColumns(content) },
        ...{ publishedAt: new Date(), approvedById: 'approver' },
      })),
    })
    await writeDocuments(part.map(({ id, content }) => ({ id, document: registerEntryDocument(content) })))
  }
  await db.$executeRaw`
    UPDATE "RegisterEntry" e SET state = 'published', "currentVersionId" = v.id
    FROM "RegisterVersion" v WHERE v."entryId" = e.id`
  return entries.map(({ id }) => id)
}

type Written = { id: string; document: ReturnType<typeof pilotDocument> }

async function writeDocuments(written: readonly Written[]): Promise<void> {
  await db.searchDocument.createMany({
    data: written.flatMap(({ id, document }) => (document ? [{ ...document, entityId: id }] : [])),
  })
}
