/** One line of a benchmark's report. */
export interface Measurement {
  readonly name: string
  /** Null where it was not measured. */
  readonly value: number | null
  readonly unit: string
  readonly target: number | null
  /** Whether the target is met; null where nothing was measured or no target is set. */
  readonly ok: boolean | null
  /** What it is compared with. */
  readonly baseline: number | null
  /** What was measured, with what, and how sure it is. */
  readonly conditions: string
}
