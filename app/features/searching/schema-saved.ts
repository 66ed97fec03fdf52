import { z } from 'zod'
import { LONGEST_NAME } from '~/domain/saved-search/saved-search'

const name = z.string().trim().min(1).max(LONGEST_NAME)
/** Longer than any address of a search is. */
const LONGEST_QUERY = 20_000

/** A search and what it is to be called. */
export const saveSearchSchema = z.object({ name, query: z.string().max(LONGEST_QUERY).default('') })

/** What can be done with a saved search; `version` is the one that the person had before their eyes. */
export const savedSearchSchema = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('rename'), name, version: z.int32().min(1) }),
  z.object({ intent: z.literal('pause') }),
  z.object({ intent: z.literal('resume') }),
  z.object({ intent: z.literal('delete') }),
])
