import { type HintSource, SCORE_FOR_CASE } from '~/domain/moderation/hints/hint-source'
import { configuration } from '~/platform/configuration.server'
import { transact } from '~/platform/database/client.server'
import type { Contribution } from './find-contribution.server'
import { openCase } from './open-case.server'
import { ownHints } from './own-hints.server'
import { remoteHints } from './remote-hints.server'

/** The sources that are switched on; none by default. */
export async function hintSources(): Promise<HintSource[]> {
  const { isOn, url } = configuration().hints
  if (!isOn) return []
  const own = await ownHints()
  return [...(own ? [own] : []), ...(url ? [remoteHints(url)] : [])]
}

/**
 * Asks the sources about a contribution and keeps what they say. A strong hint brings it before the moderation;
 * whoever reads the discussion sees no difference.
 */
export async function judgeContribution({ type, id, text }: Contribution): Promise<void> {
  for (const source of await hintSources()) {
    const hint = await source.judge(text)
    if (!hint) continue
    await transact(async (tx) => {
      const row = { ...hint, version: source.version, at: new Date() }
      await tx.moderationHint.upsert({
        where: { itemType_itemId_source: { itemType: type, itemId: id, source: source.name } },
        create: { itemType: type, itemId: id, source: source.name, ...row },
        update: row,
      })
      if (hint.score >= SCORE_FOR_CASE)
        await openCase(tx, { kind: 'hint', itemType: type, itemId: id, snapshot: text })
      await tx.$executeRaw`
        UPDATE "ModerationCase" SET "hintScore" = greatest("hintScore", ${hint.score}::float8)
        WHERE "itemType" = ${type} AND "itemId" = ${id} AND "closedAt" IS NULL AND kind <> 'appeal'`
    })
  }
}
