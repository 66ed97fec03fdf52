import nodemailer from 'nodemailer'
import { configuration } from '../configuration.server'
import { singleAddress, singleLine } from './mail-header'
import { writeMailFile } from './write-mail-file.server'

export type OutgoingMail = {
  to: string
  subject: string
  /** plain text */
  text: string
  /** Demo accounts never get real mail. */
  isDemo: boolean
  /** unique; the same when the same mail is sent again */
  messageId: string
  /** where one POST ends such mails; absent where they cannot be ended */
  unsubscribeUrl?: string | undefined
}

/** A mail as it leaves, every header on one line. */
export type ReadyMail = {
  from: string
  to: string
  subject: string
  text: string
  messageId: string
  headers: Record<string, string>
}

/** What the mail server said when it took the mail; `code` is null where the mail was only written to a file. */
export type MailReceipt = { code: number | null; reply: string }

function transport(url: string) {
  const server = new URL(url)
  return nodemailer.createTransport({
    host: server.hostname,
    port: server.port ? Number(server.port) : undefined,
    secure: server.protocol === 'smtps:',
    auth: server.username
      ? { user: decodeURIComponent(server.username), pass: decodeURIComponent(server.password) }
      : undefined,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
}

/** RFC 3834: no machine answers it. RFC 2369 and 8058: mail programs show a button that ends such mails. */
function headersOf({ unsubscribeUrl }: OutgoingMail): Record<string, string> {
  return {
    'Auto-Submitted': 'auto-generated',
    ...(unsubscribeUrl && {
      'List-Unsubscribe': `<${new URL(unsubscribeUrl).href}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    }),
  }
}

/**
 * Sends a mail by SMTP_URL; without it, and to demo accounts, writes it to DATA_DIR/mail.
 * @throws MailRefusedError for a wrong recipient; Error when the mail server does not take the mail
 */
export async function sendMail(mail: OutgoingMail): Promise<MailReceipt> {
  const { smtpUrl, mailFrom, publicUrl } = configuration()
  const ready: ReadyMail = {
    from: singleAddress(mailFrom),
    to: singleAddress(mail.to),
    subject: singleLine(mail.subject),
    text: mail.text,
    messageId: `<${mail.messageId.replace(/[^\w.-]/g, '')}@${new URL(publicUrl).hostname}>`,
    headers: headersOf(mail),
  }
  if (!smtpUrl || mail.isDemo) {
    await writeMailFile(ready)
    return { code: null, reply: '' }
  }
  const connection = transport(smtpUrl)
  try {
    const { response } = await connection.sendMail({
      ...ready,
      from: { name: 'Brückenschlag', address: ready.from },
      to: { name: '', address: ready.to },
    })
    return { code: Number.parseInt(response, 10) || null, reply: response }
  } finally {
    connection.close()
  }
}
