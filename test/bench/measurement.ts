/**
 * One figure of a benchmark. A part that is absent has the value null: it is printed as "not measured"
 * and is never ok.
 */
export type Measurement = {
  name: string
  value: number | null
  unit: string
  target: number | null
  ok: boolean | null
  baseline: number | null
  conditions: string
}
