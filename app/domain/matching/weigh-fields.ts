/**
 * Joins the lexemes of several fields into the one list that matching reads: those of a field with
 * weight 3 (a title) stand in it three times. Weights are whole numbers from 0.
 */
export function weighFields(fields: readonly { lexemes: readonly string[]; weight: number }[]): string[] {
  return fields.flatMap(({ lexemes, weight }) => Array.from({ length: weight }, () => lexemes).flat())
}
