import { compareTexts } from '~/platform/compare-texts.server'
import { db } from '~/platform/database/client.server'

/** What a contribution said first, and what each change has changed, the latest first. One statement. */
export async function listVersions({ id, text, createdAt }: { id: string; text: string; createdAt: Date }) {
  const versions = await db.commentVersion.findMany({
    where: { commentId: id },
    orderBy: { number: 'asc' },
  })
  const changes = versions.map(({ number, body, at }, index) => ({
    ...{ number, at },
    parts: compareTexts(body, versions[index + 1]?.body ?? text),
  }))
  return { first: { text: versions[0]?.body ?? text, at: createdAt }, changes: changes.reverse() }
}
