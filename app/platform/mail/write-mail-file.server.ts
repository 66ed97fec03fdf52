import { createHash, randomBytes } from 'node:crypto'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { configuration } from '../configuration.server'
import type { ReadyMail } from './send-mail.server'

/**
 * Writes a mail as a readable text file to DATA_DIR/mail; under its name it is whole or not there.
 * The name begins with the time and a hash of the recipient.
 */
export async function writeMailFile(mail: ReadyMail, now = new Date()): Promise<string> {
  const folder = path.join(configuration().dataDir, 'mail')
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const recipient = createHash('sha256').update(mail.to).digest('hex').slice(0, 12)
  const time = now.toISOString().replaceAll(':', '-')
  const file = path.join(folder, `${time}-${recipient}-${randomBytes(3).toString('hex')}.eml`)
  const lines = [
    `From: Brückenschlag <${mail.from}>`,
    `To: ${mail.to}`,
    `Subject: ${mail.subject}`,
    `Date: ${now.toUTCString()}`,
    `Message-ID: ${mail.messageId}`,
    ...Object.entries(mail.headers).map(([name, value]) => `${name}: ${value}`),
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    mail.text,
    '',
  ]
  await writeFile(`${file}.part`, lines.join('\n'), { mode: 0o600, flag: 'wx' })
  await rename(`${file}.part`, file)
  return file
}
