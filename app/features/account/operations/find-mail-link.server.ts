import { db } from '~/platform/database/client.server'
import { NO_PASSWORD } from '~/platform/password.server'
import { tokenId } from '~/platform/token-id.server'

const PURPOSES = ['confirmEmail', 'resetPassword'] as const
export type LinkPurpose = (typeof PURPOSES)[number]

/** What a link from a mail leads to. Looking changes nothing: mail scanners look too. */
export type MailLink =
  | { kind: LinkPurpose; mustChoose: boolean; person: { id: string; email: string; displayName: string } }
  | { kind: 'invalid'; canRenew: boolean }

const INVALID: MailLink = { kind: 'invalid', canRenew: false }

/** Reads a link of a mail about an account; `invalid` where it is unknown, used, expired or of no use any more. */
export async function findMailLink(token: string): Promise<MailLink> {
  const row = await db.mailToken.findUnique({
    where: { id: tokenId(token) },
    include: { user: true },
  })
  const purpose = PURPOSES.find((one) => one === row?.purpose)
  if (!row || !purpose) return INVALID
  const { id, email, displayName, emailConfirmedAt, passwordHash } = row.user
  const isConfirmed = emailConfirmedAt !== null
  const isOver = row.usedAt !== null || row.expiresAt <= new Date()
  if (isOver) return { kind: 'invalid', canRenew: purpose === 'confirmEmail' && !isConfirmed }
  if (purpose === 'confirmEmail' && isConfirmed) return INVALID
  const mustChoose = purpose === 'resetPassword' || passwordHash === NO_PASSWORD
  return { kind: purpose, mustChoose, person: { id, email, displayName } }
}
