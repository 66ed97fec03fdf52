/**
 * What a mail server's answer means (RFC 5321 for the code of three digits, RFC 3463 for codes such as 5.1.1).
 * `address`: it says that the mailbox does not exist or takes nothing. `message`: it will never take this mail,
 * which says nothing about the address. `temporary`: try again; so is every refusal that concerns ourselves,
 * such as a wrong password, because operators can mend it.
 */
export type Verdict = 'address' | 'message' | 'temporary'

export type Refusal = {
  /** null where the connection failed before there was an answer */
  code: number | null
  /** the command that was refused, for example `RCPT TO` */
  command: string
  reply: string
}

/** Commands whose refusal can be about this recipient or this mail; all others are about us. */
const ABOUT_THE_MAIL = new Set(['RCPT TO', 'DATA', 'BDAT'])
/** Without a code of RFC 3463: mailbox unavailable, user not local, name not allowed. */
const ADDRESS_CODES = new Set([550, 551, 553])
/**
 * Bad mailbox, bad system, syntax, moved, a domain without mail; mailbox disabled; 5.4.1 is what Exchange Online
 * says of unknown recipients. 5.1.7 and 5.1.8 are the sender's.
 */
const ADDRESS_STATUS = /^5\.(?:1\.(?:0|1|2|3|6|10)|2\.1|4\.1)$/
const STATUS = /^\d{3}[ -](5\.\d{1,3}\.\d{1,3})\b/

/** Judges a refused mail. */
export function judgeRefusal({ code, command, reply }: Refusal): Verdict {
  if (code === null || code < 500 || code > 599 || !ABOUT_THE_MAIL.has(command)) return 'temporary'
  const status = STATUS.exec(reply)?.[1]
  const isAddress = status ? ADDRESS_STATUS.test(status) : ADDRESS_CODES.has(code)
  return isAddress ? 'address' : 'message'
}

const LONGEST_REPLY = 200

/**
 * What of an answer is kept: one line without addresses, so that a log tells nobody who was written to.
 * Hosts and numbers of networks go too: some servers repeat where the mail came from.
 */
export function cleanReply(reply: string): string {
  return reply
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/<[^<>]*>|\S*@\S*/g, '…')
    .replace(/\[[\da-f.:]+\]|\b\d{1,3}(?:\.\d{1,3}){3}\b/gi, '…')
    .trim()
    .slice(0, LONGEST_REPLY)
}
