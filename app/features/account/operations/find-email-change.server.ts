import {
  confirmingAction,
  type EmailChangeState,
  emailChangeState,
  type Mailbox,
  OPEN_EMAIL_CHANGE,
} from '~/domain/account/email-change'
import { databaseTime, db } from '~/platform/database/client.server'
import type { Viewer } from '~/platform/session/viewer.server'
import { tokenId } from '~/platform/token-id.server'

/** Purposes of the two links; the mailbox that a link was sent to speaks through it. */
export const MAILBOX_OF: Record<string, Mailbox> = { emailChangeOld: 'old', emailChangeNew: 'new' }

export type EmailChangeLink =
  | { kind: 'invalid' }
  | { kind: 'open'; mailbox: Mailbox; hasConfirmed: boolean; newEmail: string }

/** What a link of a change of address leads to. Looking changes nothing: mail scanners look too. */
export async function findEmailChange(token: string): Promise<EmailChangeLink> {
  const row = await db.mailToken.findUnique({ where: { id: tokenId(token) } })
  const mailbox = row && MAILBOX_OF[row.purpose]
  if (!row?.subjectId || !mailbox) return { kind: 'invalid' }
  const change = await db.emailChange.findUnique({ where: { id: row.subjectId } })
  if (!change) return { kind: 'invalid' }
  const state = emailChangeState(change, await databaseTime())
  if (!OPEN_EMAIL_CHANGE.includes(state)) return { kind: 'invalid' }
  const hasConfirmed = confirmingAction(state, mailbox) === null
  return { kind: 'open', mailbox, hasConfirmed, newEmail: change.newEmail }
}

export type OwnEmailChange = { newEmail: string; state: EmailChangeState; expiresAt: Date } | null

/** The change of one's own address that is under way, or null. */
export async function findOwnEmailChange(viewer: Viewer): Promise<OwnEmailChange> {
  const change = await db.emailChange.findFirst({
    where: { userId: viewer.id, doneAt: null, cancelledAt: null, expiresAt: { gt: new Date() } },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  })
  if (!change) return null
  const { newEmail, expiresAt } = change
  return { newEmail, expiresAt, state: emailChangeState(change, new Date()) }
}
