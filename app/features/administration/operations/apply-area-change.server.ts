import type { Organisation } from '#prisma/generated/client'
import { type AreaChange, authorityStep, endsKey } from '~/domain/import/area-changes'
import { parentKey } from '~/domain/import/map-region'
import { markChanged } from '~/outbox/append.server'
import type { Transaction } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import type { Outcome } from '~/platform/imports/import-report.server'
import type { Origin } from '~/platform/imports/import-target'

type Numbered = AreaChange & { line: number | null }
type Reported = Omit<Outcome, 'line' | 'externalId'>

/**
 * Carries a change of a municipality over to its region and to the authorities with its key, in the caller's
 * transaction. Nothing is deleted; what was carried over before is left alone.
 * @returns what became of the region and of each authority
 */
export async function applyAreaChange(tx: Transaction, change: Numbered, origin: Origin): Promise<Outcome[]> {
  const tell = (reported: Reported): Outcome => ({
    line: change.line,
    externalId: change.oldKey,
    ...reported,
  })
  const { oldKey, newKey, kind } = change
  const region = await tx.region.findUnique({ where: { code: oldKey } })
  const name = region?.nameDe ?? ''
  const isDone = region?.validUntil && region.replacedBy === newKey
  if (isDone) return [tell({ name, fate: 'unchanged', reason: kind, column: '' })]
  const authorities = await tx.$queryRaw<Organisation[]>`
    SELECT * FROM "Organisation"
    WHERE identifiers ? 'ags' AND identifiers ->> 'ags' = ${oldKey} AND kind = 'authority'
    ORDER BY id FOR UPDATE`
  await endRegion(tx, change, region, name || authorities[0]?.name || oldKey, origin)
  const outcomes = [
    tell({ name, fate: endsKey(kind) ? 'retired' : 'updated', reason: kind, column: newKey ?? '' }),
  ]
  // Nobody has ever heard of the old key: perhaps it is mistyped.
  if (!region && authorities.length === 0 && endsKey(kind))
    outcomes.push(tell({ name, fate: 'retired', reason: 'keyUnknown', column: oldKey, isFurther: true }))
  for (const authority of authorities) {
    const reported = await applyToAuthority(tx, change, authority, origin)
    if (reported) outcomes.push(tell(reported))
  }
  return outcomes
}

async function endRegion(
  tx: Transaction,
  { oldKey, newKey, kind, on }: Numbered,
  region: { version: number } | null,
  name: string,
  { actorId, source, licence }: Origin,
): Promise<void> {
  const ended = { validUntil: new Date(on), replacedBy: newKey }
  if (endsKey(kind) && region) {
    await tx.region.updateMany({
      where: { code: oldKey, version: region.version },
      data: { ...ended, version: { increment: 1 }, updatedAt: new Date() },
    })
  } else if (endsKey(kind)) {
    const place = {
      code: oldKey,
      level: 'municipality',
      nameDe: name,
      parentCode: parentKey(oldKey),
    } as const
    await tx.region.create({ data: { ...place, ...ended, source, sourceLicence: licence } })
  }
  await appendEvent(tx, {
    stream: { type: 'region', id: oldKey },
    actorId,
    action: `region.${kind}`,
    values: { newKey, on, source },
  })
}

async function applyToAuthority(
  tx: Transaction,
  change: Numbered,
  authority: Organisation,
  { actorId, source }: Origin,
): Promise<Reported | null> {
  const { oldKey, on, kind } = change
  const decision = authorityStep(change, authority)
  const isOfList = authority.externalId === oldKey
  const record = async (action: string, data: object, values: Record<string, string | string[] | null>) => {
    await tx.organisation.updateMany({
      where: { id: authority.id, version: authority.version },
      data: { ...data, version: { increment: 1 }, updatedAt: new Date() },
    })
    const stream = { type: 'organisation', id: authority.id }
    await appendEvent(tx, { stream, actorId, action, values: { ...values, kind, on, list: source } })
    await markChanged(tx, 'organisation', authority.id)
  }
  const { name } = authority
  switch (decision.step) {
    case 'none':
      return null
    case 'dissolve': {
      const dissolvedOn = new Date(on)
      await record('organisation.dissolved', { dissolvedOn }, { ags: oldKey, newAgs: change.newKey })
      return { name, fate: 'retired', reason: 'authorityDissolved', column: authority.id }
    }
    case 'rekey': {
      const { newKey, districts } = decision
      if (isOfList && (await isTaken(tx, authority, newKey)))
        return { name, fate: 'forStaff', reason: 'newKeyTaken', column: authority.id }
      const identifiers = { ...objectOf(authority.identifiers), ags: newKey }
      const data = { identifiers, districts, ...(isOfList && { externalId: newKey }) }
      await record('organisation.rekeyed', data, { ags: newKey, oldAgs: oldKey, districts })
      return { name, fate: 'updated', reason: 'authorityRekeyed', column: authority.id }
    }
    case 'tellStaff': {
      const { newKey } = decision
      const moves = newKey !== null && isOfList && !(await isTaken(tx, authority, newKey))
      const data = moves ? { externalId: newKey } : {}
      await record('organisation.areaChangeNoted', data, { ags: oldKey, newAgs: change.newKey })
      return { name, fate: 'forStaff', reason: 'authorityRunsItself', column: authority.id }
    }
  }
}

/** Whether the list has put another organisation under the new key already. */
async function isTaken(tx: Transaction, { source }: Organisation, externalId: string): Promise<boolean> {
  return (await tx.organisation.count({ where: { source, externalId } })) > 0
}

function objectOf(json: unknown): Record<string, string> {
  if (typeof json !== 'object' || json === null) return {}
  return Object.fromEntries(Object.entries(json).map(([name, text]) => [name, String(text)]))
}
