import { expect } from 'vitest'
import type { Application } from '../../support/app-server'
import type { ReceivedMail } from '../../support/mail-box'

/** The latest mail to an address whose subject holds a text, after everything that waits has been sent. */
export async function mailTo(
  application: Application,
  address: string,
  subject: string,
): Promise<ReceivedMail> {
  await application.drain()
  const { mails } = application.mailBox
  const found = mails.filter(
    (mail) => mail.to.includes(address) && mail.headers['subject']?.includes(subject),
  )
  const mail = found.at(-1)
  const all = mails.map(({ to, headers }) => `${to}: ${headers['subject']}`)
  if (!mail) return expect.fail(`no mail “${subject}” to ${address}; there are:\n${all.join('\n')}`)
  return mail
}

/** The address that a mail leads to. */
export function linkIn({ text }: ReceivedMail): string {
  return /http:\/\/127\.0\.0\.1:\d+\/\S+/.exec(text)?.[0] ?? expect.fail(`no link in:\n${text}`)
}
