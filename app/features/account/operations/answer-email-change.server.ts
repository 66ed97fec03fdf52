import type { EmailChange } from '#prisma/generated/client'
import {
  confirmingAction,
  EMAIL_CHANGE_TRANSITIONS,
  type EmailChangeAction,
  emailChangeState,
  judgeEmailChange,
} from '~/domain/account/email-change'
import { tell, tellAddress } from '~/outbox/append.server'
import { bothPaths } from '~/paths'
import { databaseTime, db, type Transaction, transact } from '~/platform/database/client.server'
import { uniqueViolation } from '~/platform/database/unique-violation'
import { appendEvent } from '~/platform/events/append-event.server'
import type { Viewer } from '~/platform/session/viewer.server'
import { tokenId } from '~/platform/token-id.server'
import { MAILBOX_OF } from './find-email-change.server'

/** Links that went to the old mailbox or belong to this change. */
const ENDED_LINKS = ['confirmEmail', 'resetPassword', ...Object.keys(MAILBOX_OF)]

export type EmailChangeAnswer =
  | { ok: true; outcome: 'confirmed' | 'done' | 'cancelled' }
  | { ok: false; reason: 'linkInvalid' | 'addressTaken' }

/** A mailbox says yes or no to a change of address. The change itself says how often that counts: once. */
export async function answerEmailChange(
  token: string,
  answer: 'confirm' | 'cancel',
): Promise<EmailChangeAnswer> {
  const row = await db.mailToken.findUnique({ where: { id: tokenId(token) } })
  const mailbox = row && MAILBOX_OF[row.purpose]
  if (!row?.subjectId || !mailbox) return { ok: false, reason: 'linkInvalid' }
  const { subjectId } = row
  const choose = (state: ReturnType<typeof emailChangeState>) =>
    answer === 'cancel' ? 'cancel' : confirmingAction(state, mailbox)
  try {
    return await transact((tx) => takeStep(tx, subjectId, choose))
  } catch (error) {
    // Somebody else has signed up with the address between the look and the write.
    if (!uniqueViolation(error)) throw error
    return transact((tx) => takeStep(tx, subjectId, choose))
  }
}

/** The person takes the wish back on the page of the account. */
export async function cancelOwnEmailChange(viewer: Viewer): Promise<void> {
  const where = { userId: viewer.id, doneAt: null, cancelledAt: null }
  const open = await db.emailChange.findFirst({ where })
  if (open) await transact((tx) => takeStep(tx, open.id, () => 'cancel'))
}

type Choice = (state: ReturnType<typeof emailChangeState>) => EmailChangeAction | null

/** The row is locked, so that of two answers at the same moment the later one sees the earlier. */
async function takeStep(tx: Transaction, changeId: string, choose: Choice): Promise<EmailChangeAnswer> {
  await tx.$queryRaw`SELECT id FROM "EmailChange" WHERE id = ${changeId} FOR UPDATE`
  const change = await tx.emailChange.findUnique({ where: { id: changeId } })
  if (!change) return { ok: false, reason: 'linkInvalid' }
  const at = await databaseTime(tx)
  const state = emailChangeState(change, at)
  const wished = choose(state)
  if (!wished) return { ok: false, reason: 'linkInvalid' }
  const isFree =
    (await tx.user.count({ where: { email: change.newEmail, id: { not: change.userId } } })) === 0
  const judged = judgeEmailChange(wished, state, isFree)
  if (!judged.ok && judged.reason !== 'addressTaken') return { ok: false, reason: 'linkInvalid' }
  // Nobody can ever complete it: the wish ends here.
  const action = judged.ok ? wished : 'cancel'
  const to = EMAIL_CHANGE_TRANSITIONS[action].to
  await tx.emailChange.update({
    where: { id: changeId },
    data: {
      ...(action.startsWith('confirmOld') && { oldConfirmedAt: at }),
      ...(action.startsWith('confirmNew') && { newConfirmedAt: at }),
      ...(to === 'done' && { doneAt: at }),
      ...(to === 'cancelled' && { cancelledAt: at }),
    },
  })
  const stream = { type: 'account', id: change.userId } as const
  const event = { stream, actorId: change.userId, action: EMAIL_CHANGE_TRANSITIONS[action].event }
  const { id: eventId } = await appendEvent(tx, event)
  if (!judged.ok) return { ok: false, reason: 'addressTaken' }
  if (to === 'cancelled') return { ok: true, outcome: 'cancelled' }
  if (to !== 'done') return { ok: true, outcome: 'confirmed' }
  await moveTo(tx, change, eventId)
  return { ok: true, outcome: 'done' }
}

/**
 * The new address takes effect. It is what people log in with and where new passwords go, so every session
 * and every open link ends; both mailboxes are told.
 */
async function moveTo(tx: Transaction, { userId, newEmail }: EmailChange, eventId: string): Promise<void> {
  const { email: address, locale } = await tx.user.findUniqueOrThrow({ where: { id: userId } })
  await tx.user.update({ where: { id: userId }, data: { email: newEmail, mailBouncedAt: null } })
  await tx.session.deleteMany({ where: { userId } })
  await tx.mailToken.deleteMany({ where: { userId, purpose: { in: ENDED_LINKS } } })
  const params = bothPaths('logIn')
  const template = 'accountEmailChanged'
  await tell(tx, { eventId, userIds: [userId], template, params })
  await tellAddress(tx, { eventId, address, locale: locale === 'en' ? 'en' : 'de', template, params })
}
