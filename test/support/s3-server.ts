import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import S3rver from 's3rver'
import type { StorageSettings } from '~/platform/configuration.server'

/** The key that the server knows. */
const KEYS = { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER', region: 'us-east-1' }
const BUCKET = 'bridge-files'

/** A real server of the S3 kind on this computer, with an empty bucket in a folder of its own. */
export async function startS3(): Promise<{ settings: StorageSettings; stop: () => Promise<void> }> {
  const directory = await mkdtemp(path.join(tmpdir(), 's3-'))
  const server = new S3rver({
    ...{ address: '127.0.0.1', port: 0, silent: true, directory },
    configureBuckets: [{ name: BUCKET }],
  })
  const { port } = await server.run()
  return {
    settings: { ...KEYS, endpoint: `http://127.0.0.1:${port}`, bucket: BUCKET },
    stop: async () => {
      await server.close()
      await rm(directory, { recursive: true, force: true })
    },
  }
}

/** A server that answers as it is told, for what a sound one does not do. */
export async function startAnswering(answer: (request: IncomingMessage, response: ServerResponse) => void) {
  const server = createServer(answer)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const settings: StorageSettings = {
    ...{ endpoint: `http://127.0.0.1:${port}`, bucket: BUCKET, region: 'us-east-1' },
    ...{ accessKeyId: 'name-of-key', secretAccessKey: 'hunter2-secret' },
  }
  return {
    settings,
    stop: () => {
      server.closeAllConnections()
      return new Promise<void>((resolve) => server.close(() => resolve()))
    },
  }
}
