import type { Server } from 'node:http'

const LOOK_MILLISECONDS = 100

/**
 * Takes no new connections and waits until running requests are answered. Connections that a client would
 * keep open afterwards are closed as soon as they are idle: waiting for them would use up the time that the
 * database needs to close.
 */
export async function drain(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  const timer = setInterval(() => server.closeIdleConnections(), LOOK_MILLISECONDS)
  server.closeIdleConnections()
  await closed
  clearInterval(timer)
}
