import { db } from '~/platform/database/client.server'
import { attemptMail } from './attempt-mail.server'
import { renderMail } from './render-mail.server'
import { errorText } from './retry.server'
import { giveBack, settle } from './settle.server'
import { takeMessages } from './take-messages.server'

async function deliver(id: string, attempts: number): Promise<void> {
  const message = await db.outboxMessage.findUnique({ where: { id }, include: { user: true } })
  // Erased since it was taken.
  if (!message) return
  const mail = await renderMail(message).catch(asText)
  if (typeof mail === 'string') return giveBack({ ids: [id], attempts }, mail)
  const attempt = await attemptMail({ ...mail, messageId: id })
  const { template, userId } = message
  await settle({ ids: [id], attempts, messageId: id, template, userId, to: mail.to }, attempt)
}

/** A mail that cannot be written is kept with the reason. */
function asText(error: unknown): string {
  return errorText(error)
}

/**
 * Delivers one batch of messages: first the notice in the app, then the mail. Racing workers send a mail once.
 * Only when a process dies between the mail server's yes and the mark is the mail sent again, when the lease
 * ends, under the same Message-ID.
 * @returns how many messages were taken; 0 when nothing is due
 */
export async function processMessages(): Promise<number> {
  const { count, toSend } = await takeMessages()
  for (const { id, attempts } of toSend) await deliver(id, attempts)
  return count
}
