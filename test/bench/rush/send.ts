import { Agent, request } from 'node:http'

export type Answer = { status: number; location: string; milliseconds: number; body: string }
type Asked = { url: string; cookie?: string; network: string; form?: Record<string, string> }

/** Connections that stay open, as browsers keep them. */
export const connections = (count: number) => new Agent({ keepAlive: true, maxSockets: count })

/** Sends one request and reads the whole answer. Waiting for a free connection counts as waiting. */
export function send(agent: Agent, { url, cookie, network, form }: Asked): Promise<Answer> {
  const body = form ? new URLSearchParams(form).toString() : ''
  const headers = {
    ...(cookie && { Cookie: cookie }),
    'X-Forwarded-For': network,
    ...(form && {
      Origin: new URL(url).origin,
      'Content-Type': 'application/x-www-form-urlencoded',
      'Content-Length': String(Buffer.byteLength(body)),
    }),
  }
  const start = performance.now()
  return new Promise((resolve, reject) => {
    const sending = request(url, { agent, method: form ? 'POST' : 'GET', headers }, (answer) => {
      const pieces: Buffer[] = []
      answer.on('data', (piece: Buffer) => pieces.push(piece))
      answer.on('error', reject)
      answer.on('end', () =>
        resolve({
          status: answer.statusCode ?? 0,
          location: answer.headers.location ?? '',
          milliseconds: performance.now() - start,
          body: Buffer.concat(pieces).toString('utf8'),
        }),
      )
    })
    sending.on('error', reject)
    sending.end(body)
  })
}

/** The value below which so large a share of the values lies. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN
}
