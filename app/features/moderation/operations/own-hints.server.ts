import { judgeText, type Model } from '~/domain/moderation/hints/bayes'
import type { HintSource } from '~/domain/moderation/hints/hint-source'
import { db } from '~/platform/database/client.server'

/** The name under which the platform's own classifier stands beside its hints. */
export const OWN_HINTS = 'ownDecisions'

/** The model that was read last: one of ten thousand groups of letters is not read again for every contribution. */
let last: { key: string; model: Model } | undefined

/** The classifier that was trained on the platform's own decisions, in its newest version; null before the first. */
export async function ownHints(): Promise<HintSource | null> {
  const newest = await db.hintModel.findFirst({
    where: { name: OWN_HINTS },
    orderBy: { version: 'desc' },
    select: { version: true, trainedAt: true },
  })
  if (!newest) return null
  const key = `${newest.version} ${newest.trainedAt.toISOString()}`
  const model = last?.key === key ? last.model : await readModel(newest.version)
  last = { key, model }
  return {
    name: OWN_HINTS,
    version: String(newest.version),
    judge: async (text) => judgeText(model, text),
  }
}

async function readModel(version: number): Promise<Model> {
  const where = { name_version: { name: OWN_HINTS, version } }
  const { weights } = await db.hintModel.findUniqueOrThrow({ where, select: { weights: true } })
  return weights as Model
}
