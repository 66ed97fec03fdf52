import type { Mapped } from '~/domain/import/read-values'
import type { Row } from '~/domain/import/row'
import type { Shape } from '~/domain/import/shape'

/**
 * What becomes of a row. `claimed`: somebody runs the organisation, so a list no longer writes in it.
 * `retired`: kept, but no longer offered. `forStaff`: left for people to decide.
 */
export const FATES = ['created', 'updated', 'unchanged', 'claimed', 'retired', 'forStaff'] as const
export type Fate = (typeof FATES)[number]

/** Something that an import stores: told apart by its key, known to people by its name. */
export type ImportItem = { externalId: string; name: string }
export type ReadRow<Item extends ImportItem> = { line: number; item: Item }
export type Plan<Item extends ImportItem> = { row: ReadRow<Item>; fate: Fate }

/** Who imports from where. */
export type Origin = {
  source: string
  licence: string | null
  url: string | null
  /** the person who answers for the run; null where nobody was named */
  actorId: string | null
}

/** One kind of things that can be imported: how a row becomes one, and how a batch of them is stored. */
export type ImportTarget<Item extends ImportItem, Planned extends Plan<Item>> = {
  kind: string
  shapes: readonly Shape[]
  map: (shape: Shape, row: Row) => Mapped<Item>
  /** What would become of the rows, read only; a few statements for a whole batch. */
  plan: (rows: readonly ReadRow<Item>[], origin: Origin) => Promise<Planned[]>
  /** Writes a batch in one transaction: all of it or nothing. */
  store: (plans: readonly Planned[], origin: Origin) => Promise<void>
}
