import { Prisma } from '#prisma/generated/client'
import type { Locale } from '~/paths'
import type { Transaction } from '~/platform/database/client.server'
import { notify } from '~/platform/database/listen.server'
import { newId } from '~/platform/new-id.server'
import type { ParamsOf, TemplateName } from './templates/registry'

/** The channel on which the worker is woken. */
export const OUTBOX_CHANNEL = 'outbox'

/**
 * Notes in the caller's transaction that a thing changed; the worker reads the thing as it is then.
 * A row whose handler is running keeps its lease: it is taken up again when that run ends, never beside it.
 */
export function markChanged(tx: Transaction, entity: string, entityId: string): Promise<void> {
  return markAllChanged(tx, entity, [entityId])
}

/** Like markChanged for many things of one kind, each named once, in one statement: for imports. */
export async function markAllChanged(
  tx: Transaction,
  entity: string,
  entityIds: readonly string[],
): Promise<void> {
  if (entityIds.length === 0) return
  await tx.$executeRaw`
    INSERT INTO "OutboxState" AS s (entity, "entityId", revision, attempts, "nextAt", "changedAt")
    SELECT ${entity}, id, 1, 0, clock_timestamp(), clock_timestamp() FROM unnest(${[...entityIds]}::text[]) AS id ORDER BY id
    ON CONFLICT (entity, "entityId") DO UPDATE SET
      revision = s.revision + 1,
      attempts = CASE WHEN s.attempts > 0 AND s.error IS NULL AND s."nextAt" > clock_timestamp()
        THEN s.attempts ELSE 0 END,
      "nextAt" = CASE WHEN s.attempts > 0 AND s.error IS NULL AND s."nextAt" > clock_timestamp()
        THEN s."nextAt" ELSE clock_timestamp() END,
      error = NULL,
      "deadAt" = NULL`
  await notify(tx, OUTBOX_CHANNEL)
}

/** A message to persons about an event. */
export type Message<Name extends TemplateName> = {
  eventId: string
  userIds: readonly string[]
  template: Name
  params: ParamsOf<Name>
  /** false: by mail only; by default in the app and by mail */
  inApp?: boolean
}

/** A message to an address that may belong to nobody here, for example an invitation. */
export type AddressMessage<Name extends TemplateName> = {
  eventId: string
  /** lower case */
  address: string
  locale: Locale
  template: Name
  params: ParamsOf<Name>
}

/** Writes to a bare address by mail only, in the caller's transaction: once an event. */
export function tellAddress<Name extends TemplateName>(
  tx: Transaction,
  message: AddressMessage<Name>,
): Promise<void> {
  return tellAddresses(tx, [message])
}

/** Like tellAddress for many addresses, in one statement. */
export async function tellAddresses<Name extends TemplateName>(
  tx: Transaction,
  messages: readonly AddressMessage<Name>[],
): Promise<void> {
  if (messages.length === 0) return
  await tx.outboxMessage.createMany({
    data: messages.map((message) => ({ ...message, params: { ...message.params }, inApp: false })),
    skipDuplicates: true,
  })
  await notify(tx, OUTBOX_CHANNEL)
}

/**
 * A message as a part of a statement, called `told`: it writes each person's row and wakes the worker where it
 * wrote any.
 */
export function messagePart<Name extends TemplateName>({
  eventId,
  userIds,
  template,
  params,
  inApp = true,
}: Message<Name>): Prisma.Sql {
  const people = [...new Set(userIds)]
  return Prisma.sql`told AS (
    INSERT INTO "OutboxMessage" (id, "eventId", "userId", template, params, "inApp")
    SELECT id, ${eventId}, person, ${template}, ${JSON.stringify(params)}::jsonb, ${inApp}
    FROM unnest(${people.map(() => newId())}::text[], ${people}::text[]) AS message(id, person)
    ON CONFLICT DO NOTHING
    RETURNING pg_notify(${OUTBOX_CHANNEL}, '')
  )`
}

/** Tells persons of an event, in the caller's transaction: each person at most once an event. */
export async function tell<Name extends TemplateName>(
  tx: Transaction,
  message: Message<Name>,
): Promise<void> {
  if (message.userIds.length === 0) return
  await tx.$executeRaw`WITH ${messagePart(message)} SELECT count(*) FROM told`
}

/** Many messages, each with words of its own, in one statement: each person at most once an event. */
export async function tellEach<Name extends TemplateName>(
  tx: Transaction,
  messages: readonly Message<Name>[],
): Promise<void> {
  const rows = messages.flatMap(({ userIds, eventId, template, params, inApp = true }) =>
    [...new Set(userIds)].map((userId) => ({ id: newId(), eventId, userId, template, params, inApp })),
  )
  if (rows.length === 0) return
  await tx.$executeRaw`
    INSERT INTO "OutboxMessage" (id, "eventId", "userId", template, params, "inApp")
    SELECT m.* FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      AS m(id text, "eventId" text, "userId" text, template text, params jsonb, "inApp" boolean)
    ON CONFLICT DO NOTHING`
  await notify(tx, OUTBOX_CHANNEL)
}
