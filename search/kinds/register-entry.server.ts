import {
  contentFrom,
  REGISTER_FIELD_KEYS,
  REGISTER_FIELDS,
  type RegisterContent,
} from '../../app/domain/register/fields'
import { db } from '../../app/platform/database/client.server'
import { PUBLIC_ENTRIES, PUBLIC_ENTRY } from '../../app/platform/public-data/public-entries.server'
import type { IndexedThing } from '../indexed-thing'
import { bothAddresses } from './both-addresses'
import { idsOf, itself } from './follow'
import type { SearchKind } from './kind'
import { labelsOf } from './labels-of.server'
import { readableText } from './readable-text'

/** Entries of the register as they were approved last; the working copy is not looked at. */
export const registerEntryKind: SearchKind = {
  name: 'registerEntry',
  follows: {
    registerEntry: itself,
    organisation: async (authorityId) =>
      idsOf(
        await db.registerEntry.findMany({
          where: { ...PUBLIC_ENTRY, authorityId },
          orderBy: { id: 'asc' },
          select: { id: true },
        }),
      ),
  },
  async read(ids) {
    const rows = await db.registerEntry.findMany({
      where: { id: { in: [...ids] }, ...PUBLIC_ENTRY },
      select: {
        id: true,
        authority: { select: { name: true } },
        currentVersion: { select: { content: true, publishedAt: true } },
      },
    })
    return rows.flatMap(({ id, authority, currentVersion }) =>
      currentVersion
        ? [thingOf(id, authority.name, currentVersion.publishedAt, contentFrom(currentVersion.content))]
        : [],
    )
  },
  async idsAfter(id, most) {
    return idsOf(
      await db.registerEntry.findMany({
        where: { ...PUBLIC_ENTRY, id: { gt: id } },
        orderBy: { id: 'asc' },
        take: most,
        select: { id: true },
      }),
    )
  },
  async show(ids) {
    const rows = await db.$queryRaw<Shown[]>`
      SELECT e.id, v.name, v.phase, v."publishedAt", o.name AS organisation
      FROM ${PUBLIC_ENTRIES} WHERE e.id = ANY(${[...ids]}::text[])`
    return rows.map((row) => ({
      id: row.id,
      address: bothAddresses('registerEntry', [{ entryId: row.id }]),
      title: readableText(row.name),
      language: 'de',
      englishTitle: null,
      organisation: row.organisation,
      status: statusOf(row.phase),
      deadlineAt: null,
      budgetMaxCents: null,
      publishedAt: row.publishedAt,
    }))
  },
}

type Shown = { id: string; name: string; phase: string; publishedAt: Date; organisation: string }

/** Beside pilots "pilot" would be a kind of thing. */
const statusOf = (phase: string) => (phase === 'pilot' ? 'onTrial' : phase)

/** Everything that is written in sentences, and who provides it, in the order of the page. */
function bodyOf(content: RegisterContent): string[] {
  return REGISTER_FIELD_KEYS.flatMap((field) => {
    const value = content[field]
    const isRead = REGISTER_FIELDS[field].kind === 'text' || REGISTER_FIELDS[field].kind === 'line'
    return isRead && typeof value === 'string' && field !== 'name' && field !== 'summary' ? [value] : []
  })
}

function thingOf(id: string, authority: string, publishedAt: Date, content: RegisterContent): IndexedThing {
  const { name, summary, phase, domain, capabilities, techniques, districts } = content
  const domains = domain === '' ? [] : [domain]
  return {
    kind: 'registerEntry',
    ...{ id, domains, capabilities, districts },
    language: 'de',
    texts: {
      title: readableText(name),
      summary: readableText(summary),
      body: readableText(...bodyOf(content)),
    },
    english: null,
    labels: labelsOf({ domains, capabilities, techniques }),
    organisation: authority,
    status: statusOf(phase),
    statusAfter: null,
    deadlineAt: null,
    budgetMaxCents: null,
    publishedAt,
  }
}
