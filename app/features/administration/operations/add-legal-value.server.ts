import { isDeepStrictEqual } from 'node:util'
import { type LegalKey, unitOf } from '~/domain/legal/legal-value'
import { transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { newId } from '~/platform/new-id.server'
import { publicDataChanged, refreshPublicData } from '~/platform/public-data/public-data.server'
import type { LegalValueInput } from '../schema-legal-data'

const date = (day: string) => new Date(`${day}T00:00:00Z`)

/**
 * Adds a value that holds from a day on. Nothing is changed: what held before stays on record, and of two rows
 * for the same day the one added last counts. The same value sent twice with one form makes one
 * row; another value is another row (somebody went back to the form).
 */
export async function addLegalValue(
  { actor }: Authorized<'legalData.manage', null>,
  key: LegalKey,
  { id, value, validFrom, validUntil, checkedOn, source, status }: LegalValueInput,
): Promise<void> {
  await transact(async (tx) => {
    const row = {
      ...{ id, key, value, unit: unitOf(key), source, status, recordedById: actor.id },
      validFrom: date(validFrom),
      validUntil: validUntil === undefined ? null : date(validUntil),
      checkedOn: checkedOn === undefined ? null : date(checkedOn),
    }
    const recordedAt = new Date()
    const { count } = await tx.legalValue.createMany({ data: [{ ...row, recordedAt }], skipDuplicates: true })
    if (count === 0) {
      // The id is taken: by this very value, or by another one that was sent with the same form before.
      const there = await tx.legalValue.findUniqueOrThrow({ where: { id } })
      if (isDeepStrictEqual(there, { ...row, recordedAt: there.recordedAt })) return
      await tx.legalValue.create({ data: { ...row, id: newId(), recordedAt } })
    }
    const days = { validFrom, validUntil: validUntil ?? null, checkedOn: checkedOn ?? null }
    await appendEvent(tx, {
      stream: { type: 'legalValue', id: key },
      actorId: actor.id,
      action: 'legalValue.added',
      values: { value: String(value), source, status, ...days },
    })
    await publicDataChanged(tx)
  })
  await refreshPublicData()
}
