import type { Transaction } from '~/platform/database/client.server'
import type { TemplateName } from './templates/registry'

type Told = {
  /** whose events the messages are about */
  stream: { type: string; id: string }
  templates: readonly TemplateName[]
  /** only what these persons were told; everybody where it is left out */
  userIds?: readonly string[] | undefined
}

/**
 * Takes back what has become pointless, in the caller's transaction: notices that nobody has read, and mails that
 * wait to be sent. What somebody has read or received stays as it is, and so does a mail whose sending has begun.
 */
export async function takeBack(tx: Transaction, { stream, templates, userIds }: Told): Promise<void> {
  const names = [...templates]
  const [isEverybody, ids] = [userIds === undefined, [...(userIds ?? [])]]
  await tx.$executeRaw`
    DELETE FROM "OutboxMessage" m USING "Event" e
    WHERE e.id = m."eventId" AND e."streamType" = ${stream.type} AND e."streamId" = ${stream.id}
      AND m.template = ANY(${names}::text[]) AND m.state IN ('pending', 'held') AND m.attempts = 0
      AND (${isEverybody} OR m."userId" = ANY(${ids}::text[]))`
  await tx.$executeRaw`
    DELETE FROM "Notification" n USING "Event" e
    WHERE e.id = n."eventId" AND e."streamType" = ${stream.type} AND e."streamId" = ${stream.id}
      AND n.template = ANY(${names}::text[]) AND n."readAt" IS NULL
      AND (${isEverybody} OR n."userId" = ANY(${ids}::text[]))`
}
