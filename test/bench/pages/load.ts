import autocannon from 'autocannon'

export type Load = { perSecond: number; p50: number; p99: number; errors: number }

/** Asks for one address as fast as it is answered, over some connections, after a short warm-up. */
export async function load(url: string, options: { connections: number; seconds: number }): Promise<Load> {
  const { connections, seconds } = options
  await autocannon({ url, connections, duration: 3 })
  const result = await autocannon({ url, connections, duration: seconds })
  return {
    perSecond: result.requests.average,
    p50: result.latency.p50,
    p99: result.latency.p99,
    errors: result.errors + result.non2xx,
  }
}
