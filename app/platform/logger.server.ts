import { type DestinationStream, pino } from 'pino'
import { configuration } from './configuration.server'

const SECRETS = [
  'password',
  '*.password',
  'token',
  '*.token',
  'cookie',
  '*.cookie',
  'authorization',
  '*.authorization',
]

let instance: ReturnType<typeof pino> | undefined

/** Structured log, one JSON object a line. Field names that carry secrets are censored. */
export function logger() {
  instance ??= pino({ level: configuration().logLevel, redact: { paths: SECRETS, censor: '…' }, base: null })
  return instance
}

/** Sends everything that is logged from now on, of every level, to a stream; null: as configured. For tests. */
export function logTo(stream: DestinationStream | null): void {
  const options = { level: 'trace', redact: { paths: SECRETS, censor: '…' }, base: null }
  instance = stream ? pino(options, stream) : undefined
}
