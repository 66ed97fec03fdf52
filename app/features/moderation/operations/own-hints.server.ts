import { judgeText, type Model } from '~/domain/moderation/hints/bayes'
import type { HintSource } from '~/domain/moderation/hints/hint-source'
import { db } from '~/platform/database/client.server'

/** The name under which the platform's own classifier stands beside its hints. */
export const OWN_HINTS = 'ownDecisions'

/** The classifier that was trained on the platform's own decisions, in its newest version; null before the first. */
export async function ownHints(): Promise<HintSource | null> {
  const newest = await db.hintModel.findFirst({ where: { name: OWN_HINTS }, orderBy: { version: 'desc' } })
  if (!newest) return null
  const model = newest.weights as Model
  return {
    name: OWN_HINTS,
    version: String(newest.version),
    judge: async (text) => judgeText(model, text),
  }
}
