import { contentFrom } from '~/domain/register/fields'
import { berlinDay } from '~/domain/time/berlin'
import { listedColumns } from '~/features/register/operations/approve-entry.server'
import { markChanged } from '~/outbox/append.server'
import { type Transaction, transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import type { DemoEntry, DemoExperience } from './content/register'
import { demoId } from './demo-ids'

const DAY = 86_400_000

/** A public entry of the register with all its versions and what authorities say about the system. */
export async function writeRegisterEntry(demo: DemoEntry, start: Date): Promise<void> {
  const id = demoId('registerEntry', demo.key)
  const [authorId, approverId] = [demoId('person', demo.author), demoId('person', demo.approver)]
  const authorityId = demoId('organisation', demo.organisation)
  const daysAgo = (days: number) => new Date(start.getTime() - days * DAY)
  const provider = demo.provider ? demoId('organisation', demo.provider) : ''
  const versions = demo.versions.map(({ says, note, publishedDaysAgo }, index) => {
    const content = contentFrom({ ...says, providerOrganisation: provider })
    const columns = { note, publishedAt: daysAgo(publishedDaysAgo), approvedById: approverId }
    const versionId = demoId('registerVersion', `${demo.key}/${index + 1}`)
    return {
      ...{ id: versionId, entryId: id, number: index + 1, content, ...columns, ...listedColumns(content) },
    }
  })
  const [first, last] = [versions[0], versions.at(-1)]
  if (!first || !last) throw new Error(`no version of ${demo.key}`)
  const createdAt = new Date(first.publishedAt.getTime() - 7 * DAY)
  await transact(async (tx) => {
    const written = { createdById: authorId, editorIds: [authorId], submittedById: authorId }
    await tx.registerEntry.create({
      data: { id, authorityId, content: last.content, ...written, createdAt, updatedAt: last.publishedAt },
    })
    const stream = { type: 'registerEntry', id } as const
    const event = (action: string, actorId: string, at: Date, values: Record<string, string>) =>
      appendEvent(tx, { stream, actorId, action: `registerEntry.${action}`, at, values })
    await event('created', authorId, createdAt, { name: first.name, authorityId })
    for (const version of versions) {
      await tx.registerVersion.create({ data: version })
      const before = (days: number) => new Date(version.publishedAt.getTime() - days * DAY)
      if (version.number > 1) await event('revised', authorId, before(3), { state: 'draft' })
      await event('submitted', authorId, before(2), { state: 'inApproval' })
      await event('published', approverId, version.publishedAt, { state: 'published' })
    }
    const submittedAt = new Date(last.publishedAt.getTime() - 2 * DAY)
    await tx.registerEntry.update({
      where: { id },
      data: { state: 'published', currentVersionId: last.id, submittedAt },
    })
    for (const experience of demo.experiences) await writeExperience(tx, id, experience, daysAgo(10))
    await markChanged(tx, 'registerEntry', id)
  })
}

async function writeExperience(tx: Transaction, entryId: string, demo: DemoExperience, at: Date) {
  const { organisation, author, ...said } = demo
  const organisationId = demoId('organisation', organisation)
  const writtenById = demoId('person', author)
  const asOf = new Date(`${berlinDay(at)}T00:00:00Z`)
  const rowId = demoId('experience', `${entryId}/${organisation}`)
  await tx.registerExperience.create({
    data: { id: rowId, entryId, organisationId, ...said, asOf, writtenById, createdAt: at, updatedAt: at },
  })
  await appendEvent(tx, {
    ...{ stream: { type: 'registerEntry', id: entryId }, actorId: writtenById, at },
    ...{ action: 'experience.written', values: { organisationId, ...said } },
  })
}
