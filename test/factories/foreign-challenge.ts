import type { Prisma } from '#prisma/generated/client'
import { db } from '~/platform/database/client.server'

let count = 0

/** Makes a source of foreign challenges, by default one that is not matched. */
export function createForeignSource(more: Partial<Prisma.ForeignSourceUncheckedCreateInput> = {}) {
  return db.foreignSource.create({ data: { name: 'sammlung', licence: 'CC0', ...more } })
}

/** Makes a foreign challenge of that source. Every column can be overridden. */
export function createForeignChallenge(more: Partial<Prisma.ForeignChallengeUncheckedCreateInput> = {}) {
  count += 1
  return db.foreignChallenge.create({
    data: {
      source: 'sammlung',
      externalId: `row-${count}`,
      sourceLicence: 'CC0',
      sourceHash: 'x',
      title: `Foreign challenge ${count}`,
      summary: 'Somebody looks for something.',
      publisher: 'Office of Fish',
      ...more,
    },
  })
}
