import { isReminderDue, REMINDERS } from '~/domain/organisation/certificate'
import { berlinDay } from '~/domain/time/berlin'
import { tell } from '~/outbox/append.server'
import { path } from '~/paths'
import { databaseTime, db, transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import { EDITING_ROLES } from './editing-roles'
import { membersOf } from './member-rows.server'

type Row = {
  id: string
  organisationId: string
  organisation: string
  name: string
  version: number
  validUntil: string
  remindedAt: Date | null
}

/**
 * Tells the members who write for an organisation that a certificate ends soon or has ended. Each reminder is
 * sent once, whichever process finds it; after a pause only the latest one that has come due.
 * @returns how many certificates somebody was told about
 */
export async function remindOfCertificates(): Promise<number> {
  const now = await databaseTime()
  const today = berlinDay(now)
  let told = 0
  for (const row of await endingCertificates()) {
    const toldOn = row.remindedAt && berlinDay(row.remindedAt)
    if (isReminderDue(row, toldOn, today) && (await remind(row, now, today))) told += 1
  }
  return told
}

/** Certificates that end within the longest reminder, and have not been spoken of since they ended. */
function endingCertificates(): Promise<Row[]> {
  return db.$queryRaw<Row[]>`
    SELECT c.id, c."organisationId", o.name AS organisation, c.name, c.version,
      to_char(c."validUntil", 'YYYY-MM-DD') AS "validUntil", c."remindedAt"
    FROM "Certificate" c JOIN "Organisation" o ON o.id = c."organisationId"
    WHERE c."validUntil" <= (clock_timestamp() AT TIME ZONE 'Europe/Berlin')::date + ${REMINDERS[0]}::int
      AND (c."remindedAt" IS NULL
        OR (c."remindedAt" AT TIME ZONE 'Europe/Berlin')::date < c."validUntil" - ${REMINDERS[2]}::int)
      AND o.state IN ('unverified', 'verified', 'rejected')
    ORDER BY c."validUntil", c.id`
}

/** Marks the certificate and writes the message in one; whoever comes second finds it marked. */
function remind(row: Row, now: Date, today: string): Promise<boolean> {
  const { id, organisationId, version, remindedAt, organisation, name, validUntil } = row
  return transact(async (tx) => {
    const { count } = await tx.certificate.updateMany({
      where: { id, version, remindedAt },
      data: { remindedAt: now },
    })
    if (count === 0) return false
    const { id: eventId } = await appendEvent(tx, {
      stream: { type: 'organisation', id: organisationId },
      actorId: null,
      action: 'certificate.reminded',
      values: { certificateId: id, validUntil },
    })
    const to = { organisationId, offerId: id }
    await tell(tx, {
      eventId,
      userIds: await membersOf(tx, organisationId, EDITING_ROLES),
      template: 'certificateEnds',
      params: {
        ...{ path: path('de', 'certificate', to), pathEn: path('en', 'certificate', to) },
        ...{ organisation, certificate: name, validUntil, isOver: validUntil < today },
      },
    })
    return true
  })
}
