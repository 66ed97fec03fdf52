import { z } from 'zod'

/** Raised where what is kept takes another shape: maps of an older one are drawn anew and not read. */
export const OPINION_VERSION = 1

const count = z.number().int().min(0)
const column = count
const columns = z.array(column)
const pair = z.tuple([z.number(), z.number()])
const tally = z.object({ agree: count, disagree: count, pass: count })

const map = z.object({
  people: count,
  means: z.array(z.number()),
  components: z.tuple([z.array(z.number()), z.array(z.number())]),
  extremities: z.array(z.number()),
  silhouette: z.number().nullable(),
  groups: z.array(
    z.object({
      size: count,
      middle: pair,
      tallies: z.array(tally),
      representatives: z.array(
        z.object({ column, side: z.enum(['agree', 'disagree']), isSignificant: z.boolean() }),
      ),
    }),
  ),
  consensus: z.object({ agree: columns, disagree: columns }),
  groupAware: z.array(z.number()),
  carriedByAll: columns,
  contended: columns,
  picture: z.object({
    reach: z.number(),
    outlines: z.array(
      z.object({ x: z.number(), y: z.number(), long: z.number(), short: z.number(), degrees: z.number() }),
    ),
    dots: z.array(z.object({ group: count, x: z.number(), y: z.number(), people: count })),
    scattered: count,
  }),
})

/** What is kept of one computation. */
export const opinionRunSchema = z.object({
  version: z.literal(OPINION_VERSION),
  /** of the counted statements in the order of their columns */
  statementIds: z.array(z.string()),
  /** which statements stood and how many votes they had, to tell whether anything has changed */
  stamp: z.string(),
  voters: count,
  people: count,
  uniform: count,
  map: map.nullable(),
  withoutUniform: map.nullable(),
})
export type OpinionRunResult = z.output<typeof opinionRunSchema>
