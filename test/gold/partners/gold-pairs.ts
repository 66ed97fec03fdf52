import { readFileSync } from 'node:fs'
import { z } from 'zod'

const shape = z.object({
  providers: z.array(z.string()),
  researchCentres: z.array(z.string()),
  pairs: z.array(
    z.object({
      provider: z.string(),
      researchCentre: z.string(),
      grade: z.union([z.literal(1), z.literal(2)]),
      why: z.string(),
    }),
  ),
})
export type GoldPairs = z.infer<typeof shape>

/** The pairs of profiles that make sense, graded by hand; what is not named makes none. */
export function readGoldPairs(): GoldPairs {
  return shape.parse(JSON.parse(readFileSync(new URL('pairs.json', import.meta.url), 'utf8')))
}

/** The grades of the other side for one profile of either side. */
export function gradesOf({ pairs }: GoldPairs, id: string): Map<string, number> {
  return new Map(
    pairs.flatMap(({ provider, researchCentre, grade }): [string, number][] => {
      if (provider === id) return [[researchCentre, grade]]
      return researchCentre === id ? [[provider, grade]] : []
    }),
  )
}
