import { type Agreement, agreementOf, type Judged } from '~/domain/moderation/hints/agreement'
import { configuration } from '~/platform/configuration.server'
import { db } from '~/platform/database/client.server'

export type SourceAgreement = Agreement & { source: string; version: string }
export type HintReport = {
  isOn: boolean
  /** the platform's own classifier as it judges now */
  model: { version: number; trainedAt: Date; examples: number; refused: number } | null
  sources: SourceAgreement[]
}

type Row = Judged & { source: string; version: string }

/**
 * How far hints agreed with the people who decided after them, a row for each version. Only decisions that came
 * after the hint count: a model is not measured by what it learnt from.
 */
export async function readAgreement(): Promise<HintReport> {
  const model = await db.hintModel.findFirst({
    orderBy: [{ version: 'desc' }],
    select: { version: true, trainedAt: true, examples: true, refused: true },
  })
  const rows = await db.$queryRaw<Row[]>`
    SELECT DISTINCT ON (h.source, h."itemType", h."itemId")
      h.source, h.version, h.score, d.measure <> 'noAction' AS "isRefused"
    FROM "ModerationHint" h
    JOIN "ModerationDecision" d ON d."itemType" = h."itemType" AND d."itemId" = h."itemId"
    WHERE d."deciderId" IS NOT NULL AND d."decidedAt" > h.at AND d."liftedAt" IS NULL
      AND d.measure <> 'pausePosting'
    ORDER BY h.source, h."itemType", h."itemId", d."decidedAt" DESC, d.id DESC`
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const key = `${row.source} ${row.version}`
    groups.set(key, [...(groups.get(key) ?? []), row])
  }
  const sources = [...groups.values()].flatMap((group) => {
    const [first] = group
    return first ? [{ source: first.source, version: first.version, ...agreementOf(group) }] : []
  })
  return { isOn: configuration().hints.isOn, model, sources }
}
