import { type Example, isEnough, trainModel } from '~/domain/moderation/hints/bayes'
import { configuration } from '~/platform/configuration.server'
import { db, transact } from '~/platform/database/client.server'
import { OWN_HINTS } from './own-hints.server'

const MOST_EXAMPLES = 20_000
/** Older versions say nothing any more; the hints that they gave stay. */
const KEPT_VERSIONS = 2

export type Training = { ok: true; version: number } | { ok: false; reason: 'off' | 'tooFew' }

/** Learns from what people decided so far, as another version of the platform's own classifier. */
export async function trainHints(at = new Date()): Promise<Training> {
  if (!configuration().hints.isOn) return { ok: false, reason: 'off' }
  const examples = await decidedTexts()
  if (!isEnough(examples)) return { ok: false, reason: 'tooFew' }
  const model = trainModel(examples)
  const refused = examples.filter(({ isRefused }) => isRefused).length
  return transact(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('hint-models', 0))`
    const last = await tx.hintModel.findFirst({ where: { name: OWN_HINTS }, orderBy: { version: 'desc' } })
    const version = (last?.version ?? 0) + 1
    await tx.hintModel.create({
      data: { name: OWN_HINTS, version, trainedAt: at, examples: examples.length, refused, weights: model },
    })
    await tx.hintModel.deleteMany({ where: { name: OWN_HINTS, version: { lte: version - KEPT_VERSIONS } } })
    return { ok: true, version }
  })
}

/** Texts about which a person decided: refused where the decision stands, kept where there was no reason to act. */
async function decidedTexts(): Promise<Example[]> {
  return db.$queryRaw<Example[]>`
    SELECT DISTINCT ON (d."itemType", d."itemId") c.snapshot AS text, d.measure <> 'noAction' AS "isRefused"
    FROM "ModerationDecision" d JOIN "ModerationCase" c ON c.id = d."caseId"
    WHERE d."deciderId" IS NOT NULL AND d."itemId" IS NOT NULL
      AND d."liftedAt" IS NULL AND d.measure <> 'pausePosting' AND c.snapshot <> ''
    ORDER BY d."itemType", d."itemId", d."decidedAt" DESC, d.id DESC LIMIT ${MOST_EXAMPLES}`
}
