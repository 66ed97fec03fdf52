import { Prisma } from '#prisma/generated/client'

// What everybody reads of the register, as `isPublicEntry` of the domain judges it of a row: it has a current version
// and is not withdrawn. Every statement that lists, counts or files public entries takes it from here.

/** As a condition of the client on entries. */
export const PUBLIC_ENTRY = {
  state: { not: 'withdrawn' },
  currentVersionId: { not: null },
} as const satisfies Prisma.RegisterEntryWhereInput

/** As a condition of the client on versions: the one that everybody reads now. */
export const PUBLIC_VERSION = { currentOf: PUBLIC_ENTRY } as const satisfies Prisma.RegisterVersionWhereInput

/** In SQL, of an entry `e`. */
export const IS_PUBLIC_ENTRY = Prisma.sql`(e."state" <> 'withdrawn' AND e."currentVersionId" IS NOT NULL)`

/** What stands after FROM: public entries `e`, each with its current version `v` and its authority `o`. */
export const PUBLIC_ENTRIES = Prisma.sql`"RegisterEntry" e
  JOIN "RegisterVersion" v ON v."id" = e."currentVersionId" AND ${IS_PUBLIC_ENTRY}
  JOIN "Organisation" o ON o."id" = e."authorityId"`
