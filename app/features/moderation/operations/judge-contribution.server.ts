import { type HintSource, SCORE_FOR_CASE } from '~/domain/moderation/hints/hint-source'
import { configuration } from '~/platform/configuration.server'
import { db, transact } from '~/platform/database/client.server'
import { keyedHash } from '~/platform/keys.server'
import type { Item } from '../items/item'
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

type Judged = Pick<Item, 'type' | 'id' | 'text'>

/**
 * Asks the sources about a contribution and keeps what they say. A strong hint brings it before the moderation;
 * whoever reads the discussion sees no difference. The same words are judged once by each version of a source.
 */
export async function judgeContribution({ type, id, text }: Judged): Promise<void> {
  const about = { itemType: type, itemId: id }
  const textHash = keyedHash('hint', text)
  for (const source of await hintSources()) {
    if (await hasJudged(source, about, textHash)) continue
    const hint = await source.judge(text)
    if (!hint) continue
    await transact(async (tx) => {
      const row = { ...hint, version: source.version, textHash, at: new Date() }
      const named = { ...about, source: source.name }
      await tx.moderationHint.upsert({
        where: { itemType_itemId_source: named },
        create: { ...named, ...row },
        update: row,
      })
      if (hint.score >= SCORE_FOR_CASE) await openCase(tx, { kind: 'hint', ...about, snapshot: text })
      await tx.$executeRaw`
        UPDATE "ModerationCase" SET "hintScore" = greatest("hintScore", ${hint.score}::float8)
        WHERE "itemType" = ${type} AND "itemId" = ${id} AND "closedAt" IS NULL AND kind <> 'appeal'`
    })
  }
}

/** The version of a source that answers from afar is not known before it is asked: its words count for all. */
async function hasJudged(
  { name, version }: HintSource,
  about: { itemType: string; itemId: string },
  textHash: string,
): Promise<boolean> {
  const said = { ...about, source: name, textHash, ...(version !== '' && { version }) }
  return (await db.moderationHint.count({ where: said })) > 0
}
