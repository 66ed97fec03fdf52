import autocannon from 'autocannon'

export type Load = { perSecond: number; p50: number; p99: number; errors: number }

/** A cookie that is not ours: the page is rendered every time and not taken from what is kept. */
export const RENDERED = { Cookie: 'other=1' }

/** Asks for one address as fast as it is answered, over some connections, after a short warm-up. */
export async function load(
  url: string,
  options: { connections: number; seconds: number; headers?: Record<string, string> },
): Promise<Load> {
  const { connections, seconds, headers = {} } = options
  await autocannon({ url, connections, duration: 3, headers })
  const result = await autocannon({ url, connections, duration: seconds, headers })
  return {
    perSecond: result.requests.average,
    p50: result.latency.p50,
    p99: result.latency.p99,
    errors: result.errors + result.non2xx,
  }
}
