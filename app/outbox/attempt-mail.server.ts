import { cleanReply, judgeRefusal } from '~/domain/notification/smtp-reply'
import { refusalOf } from '~/platform/mail/mail-refusal.server'
import { type OutgoingMail, sendMail } from '~/platform/mail/send-mail.server'
import { errorText } from './retry.server'

/** What came of one attempt to send one mail. */
export type Attempt = {
  outcome: 'sent' | 'failed' | 'bounced'
  /** reply code of the mail server; null without a connection, and where the mail was written to a file */
  code: number | null
  /** its reply without addresses */
  reply: string
  /** the mail server said that the address does not exist */
  isAddressBad: boolean
  /** why it failed, for operators; without addresses */
  error: string | null
}

/** Sends a mail and judges the answer; never throws. */
export async function attemptMail(mail: OutgoingMail): Promise<Attempt> {
  try {
    const { code, reply } = await sendMail(mail)
    return { outcome: 'sent', code, reply: cleanReply(reply), isAddressBad: false, error: null }
  } catch (error) {
    const refusal = refusalOf(error)
    const verdict = judgeRefusal(refusal)
    return {
      outcome: verdict === 'temporary' ? 'failed' : 'bounced',
      code: refusal.code,
      reply: cleanReply(refusal.reply),
      isAddressBad: verdict === 'address',
      error: cleanReply(errorText(error)),
    }
  }
}
