import { existsSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll } from 'vitest'
import { configuration, setConfiguration } from '~/platform/configuration.server'
import { useDatabase } from './database'
import { type MailBox, openMailBox } from './mail-box'
import { sparePort } from './postgres-server'

type Testing = typeof import('~/platform/server/testing')

/** The built application, served inside the test process on the test's own database. */
export type Application = {
  origin: string
  mailBox: MailBox
  /** Works until no mail, notice or changed thing waits. */
  drain: () => Promise<void>
  /** What went wrong in the background so far. */
  faults: unknown[]
  stop: () => Promise<void>
}

const BUNDLE = path.resolve('build/server/testing.js')

async function start(publicUrl?: string): Promise<Application> {
  if (!existsSync(BUNDLE)) throw new Error('The application is not built: npx remix vite:build')
  const testing: Testing = await import(pathToFileURL(BUNDLE).href)
  const before = configuration()
  const mailBox = await openMailBox()
  const port = await sparePort()
  const origin = `http://127.0.0.1:${port}`
  const faults: unknown[] = []
  const settings = {
    ...before,
    host: '127.0.0.1',
    port,
    publicUrl: publicUrl ?? origin,
    smtpUrl: mailBox.url,
    // Every person of a test may come from a network of their own, so that limits do not add up.
    trustedProxies: 1,
  }
  setConfiguration(settings)
  const running = await testing.startApplication(settings, (error) => faults.push(error))
  return {
    origin,
    mailBox,
    faults,
    drain: running.drain,
    stop: async () => {
      await running.stop()
      await mailBox.close()
      setConfiguration(before)
    },
  }
}

/**
 * Gives the tests of a file the running application on an empty database: emptied before each test.
 * @param publicUrl what the application takes for its address, where that matters
 */
export function useApplication(publicUrl?: string): () => Application {
  useDatabase()
  let application: Application | undefined
  beforeAll(async () => {
    application = await start(publicUrl)
  })
  afterAll(async () => {
    await application?.stop()
  })
  return () => {
    if (!application) throw new Error('The application runs inside tests only')
    return application
  }
}
