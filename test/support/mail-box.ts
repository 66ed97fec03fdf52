import { SMTPServer } from 'smtp-server'

export type ReceivedMail = {
  from: string
  to: string[]
  headers: Record<string, string>
  text: string
  raw: string
}
export type MailBox = {
  url: string
  mails: ReceivedMail[]
  /** The next mails are answered with this SMTP code instead of being taken. */
  refuse(code: number, times: number): void
  /** Answers by address at RCPT TO, for example `550 5.1.1 no such user`. */
  refuseAddress(address: string, code: number, reply: string): void
  /** Takes everything again. */
  forgive(): void
  close(): Promise<void>
}

function decodeWord(text: string): string {
  return text
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_all, kind: string, body: string) =>
      kind.toLowerCase() === 'b'
        ? Buffer.from(body, 'base64').toString('latin1')
        : decodeQuoted(body.replaceAll('_', ' ')),
    )
}

/** Bytes as latin1 characters; the caller joins them before reading them as UTF-8. */
function decodeQuoted(text: string): string {
  return text
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/gi, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}

const utf8 = (latin1: string) => Buffer.from(latin1, 'latin1').toString('utf8')

/** Reads a plain text mail: unfolded, decoded headers (names in lower case) and the text. */
export function readMail(raw: string): Pick<ReceivedMail, 'headers' | 'text' | 'raw'> {
  const end = raw.indexOf('\r\n\r\n')
  const lines = raw
    .slice(0, end)
    .replace(/\r\n[ \t]+/g, ' ')
    .split('\r\n')
  const headers = Object.fromEntries(
    lines.map((line) => {
      const colon = line.indexOf(':')
      return [line.slice(0, colon).toLowerCase(), utf8(decodeWord(line.slice(colon + 1).trim()))]
    }),
  )
  const body = raw.slice(end + 4)
  const encoding = headers['content-transfer-encoding']
  const bytes =
    encoding === 'base64'
      ? Buffer.from(body, 'base64').toString('latin1')
      : encoding === 'quoted-printable'
        ? decodeQuoted(body)
        : body
  return { headers, text: utf8(bytes).replaceAll('\r\n', '\n').trim(), raw }
}

/** A real SMTP server in this process that keeps what it is sent. */
export async function openMailBox(): Promise<MailBox> {
  const mails: ReceivedMail[] = []
  let refusals: number[] = []
  const refused = new Map<string, { code: number; reply: string }>()
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    onRcptTo({ address }, _session, done) {
      const refusal = refused.get(address)
      if (!refusal) return done()
      done(Object.assign(new Error(refusal.reply), { responseCode: refusal.code }))
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const code = refusals.shift()
        if (code) return done(Object.assign(new Error('try again later'), { responseCode: code }))
        const { mailFrom, rcptTo } = session.envelope
        const from = mailFrom ? mailFrom.address : ''
        mails.push({
          from,
          to: rcptTo.map(({ address }) => address),
          ...readMail(Buffer.concat(chunks).toString('latin1')),
        })
        done()
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
  const address = server.server.address()
  if (!address || typeof address === 'string') throw new Error('the mail server has no port')
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    mails,
    refuse(code, times) {
      refusals = Array.from({ length: times }, () => code)
    },
    refuseAddress(address, code, reply) {
      refused.set(address, { code, reply })
    },
    forgive() {
      refusals = []
      refused.clear()
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
