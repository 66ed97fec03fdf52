import path from 'node:path'
import { z } from 'zod'
import { licenceAddress } from '~/domain/import/licence-address'

const url = (protocols: string[], expected: string) =>
  z.string().refine((value) => URL.canParse(value) && protocols.includes(new URL(value).protocol), expected)

const flag = z
  .enum(['0', '1', 'true', 'false'], 'expected 1, 0, true or false')
  .transform((value) => value === '1' || value === 'true')

const postgresUrl = url(
  ['postgres:', 'postgresql:'],
  'expected postgresql://user:password@host:port/database',
)

const meilisearchKey = z.string().min(16, 'expected a key that `npm run search -- keys` has made').optional()

const line = z.string().max(300, 'expected at most 300 characters').optional()

/** Every setting of the process: name, shape, default. README lists the same names. */
const shape = z.object({
  PORT: z.coerce.number('expected a port from 0 to 65535').int().min(0).max(65535).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  PUBLIC_URL: url(['http:', 'https:'], 'expected http://… or https://… without a path')
    .transform((value) => new URL(value).origin)
    .optional(),
  DATA_DIR: z.string().min(1).default('data'),
  DATABASE_URL: postgresUrl.optional(),
  MIGRATION_DATABASE_URL: postgresUrl.optional(),
  SMTP_URL: url(['smtp:', 'smtps:'], 'expected smtp://user:password@host:port').optional(),
  MAIL_FROM: z.email('expected a mail address').default('noreply@brueckenschlag.invalid'),
  ROLE: z.enum(['all', 'web', 'worker'], 'expected all, web or worker').default('all'),
  DEMO: flag.optional(),
  SECRET_KEY: z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'expected 64 hexadecimal characters (32 bytes)')
    .optional(),
  TRUSTED_PROXIES: z.coerce.number('expected the number of proxies in front').int().min(0).max(5).default(0),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
  S3_ENDPOINT: url(['http:', 'https:'], 'expected https://host[:port] without the bucket').optional(),
  S3_BUCKET: z
    .string()
    .regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, 'expected the name of a bucket')
    .optional(),
  S3_REGION: z.string().min(1).default('us-east-1'),
  S3_ACCESS_KEY_ID: z.string().min(1).optional(),
  S3_SECRET_ACCESS_KEY: z.string().min(1).optional(),
  CLAMAV_SOCKET: z
    .string()
    .regex(/^(?:\/.+|(?:127\.0\.0\.1|localhost):\d{1,5})$/, 'expected /path/to/socket or 127.0.0.1:port')
    .optional(),
  MEILISEARCH_HOST: url(['http:', 'https:'], 'expected http://host:port or https://host').optional(),
  MEILISEARCH_SEARCH_KEY: meilisearchKey,
  MEILISEARCH_WRITE_KEY: meilisearchKey,
  MEILISEARCH_ADMIN_KEY: meilisearchKey,
  HINTS: flag.optional(),
  HINTS_URL: url(
    ['http:', 'https:'],
    'expected http://… or https://… of a classifier of your own',
  ).optional(),
  REGISTER_LICENCE: z
    .string()
    .max(100)
    .refine(
      (value) => licenceAddress(value) !== null,
      'expected CC0 1.0, CC BY 4.0, DL-DE BY 2.0 or DL-DE Zero 2.0',
    )
    .optional(),
  OPERATOR_NAME: line,
  OPERATOR_ADDRESS: line,
  OPERATOR_REPRESENTATIVE: line,
  OPERATOR_EMAIL: z.email('expected a mail address').optional(),
  OPERATOR_PHONE: line,
  OPERATOR_DATA_PROTECTION_OFFICER: line,
  OPERATOR_DATA_PROTECTION_AUTHORITY: line,
  OPERATOR_ACCESSIBILITY_BODY: line,
})

/** Names of all settings, for the test that README lists them. */
export const SETTINGS = Object.keys(shape.shape)

/** Who runs an installation, as imprint and privacy page need it. Lines of one value are separated by `|`. */
export type OperatorSettings = {
  name: string | undefined
  address: string | undefined
  representative: string | undefined
  email: string | undefined
  phone: string | undefined
  dataProtectionOfficer: string | undefined
  dataProtectionAuthority: string | undefined
  accessibilityBody: string | undefined
}

/** The validated configuration. Paths are absolute; `publicUrl` is an origin without a slash at the end. */
export type Configuration = {
  port: number
  host: string
  publicUrl: string
  /** PUBLIC_URL was set, and is not merely guessed from HOST and PORT */
  isPublicUrlKnown: boolean
  dataDir: string
  databaseUrl: string | undefined
  migrationDatabaseUrl: string | undefined
  smtpUrl: string | undefined
  mailFrom: string
  role: 'all' | 'web' | 'worker'
  demo: boolean | undefined
  secretKey: string | undefined
  trustedProxies: number
  logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent'
  isProduction: boolean
  /** where files are kept; undefined: in DATA_DIR */
  storage: StorageSettings | undefined
  /** socket or address of clamd; undefined: files are not scanned */
  clamavSocket: string | undefined
  /** undefined: PostgreSQL alone answers searches */
  meilisearch: MeilisearchSettings | undefined
  /** hints for the moderation; `url`: a classifier of the operator's own beside the built-in one */
  hints: { isOn: boolean; url: string | undefined }
  /** under which licence the register's data may be used; undefined: nobody has decided it yet */
  registerLicence: string | undefined
  operator: OperatorSettings
}

/** A Meilisearch server and the keys for reading, for writing, and for making indexes (only where that is done). */
export type MeilisearchSettings = {
  host: string
  searchKey: string
  writeKey: string
  adminKey: string | undefined
}

/** A storage of the S3 kind. */
export type StorageSettings = {
  endpoint: string
  bucket: string
  region: string
  accessKeyId: string
  secretAccessKey: string
}

/** A setting has a value that cannot be used; `problems` names each with what is expected. */
export class ConfigurationError extends Error {
  constructor(readonly problems: string[]) {
    super(`Configuration: ${problems.join('; ')}`)
  }
}

/**
 * Reads the settings from an environment.
 * @throws ConfigurationError naming every wrong setting and what is expected (never its value: it may be a secret)
 */
export function readConfiguration(environment: Record<string, string | undefined>): Configuration {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const result = shape.safeParse(given)
  if (!result.success) {
    throw new ConfigurationError(
      result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`),
    )
  }
  const env = result.data
  if (env.ROLE !== 'all' && !env.DATABASE_URL) {
    throw new ConfigurationError([
      `ROLE: ${env.ROLE} needs DATABASE_URL, the embedded database belongs to one process`,
    ])
  }
  return {
    port: env.PORT,
    host: env.HOST,
    publicUrl: env.PUBLIC_URL ?? `http://${env.HOST}:${env.PORT}`,
    isPublicUrlKnown: env.PUBLIC_URL !== undefined,
    dataDir: path.resolve(env.DATA_DIR),
    databaseUrl: env.DATABASE_URL,
    migrationDatabaseUrl: env.MIGRATION_DATABASE_URL,
    smtpUrl: env.SMTP_URL,
    mailFrom: env.MAIL_FROM,
    role: env.ROLE,
    demo: env.DEMO,
    secretKey: env.SECRET_KEY,
    trustedProxies: env.TRUSTED_PROXIES,
    logLevel: env.LOG_LEVEL,
    isProduction: env.NODE_ENV === 'production',
    storage: storageOf(env),
    clamavSocket: env.CLAMAV_SOCKET,
    meilisearch: meilisearchOf(env),
    hints: { isOn: env.HINTS ?? false, url: env.HINTS_URL },
    registerLicence: env.REGISTER_LICENCE,
    operator: {
      name: env.OPERATOR_NAME,
      address: env.OPERATOR_ADDRESS,
      representative: env.OPERATOR_REPRESENTATIVE,
      email: env.OPERATOR_EMAIL,
      phone: env.OPERATOR_PHONE,
      dataProtectionOfficer: env.OPERATOR_DATA_PROTECTION_OFFICER,
      dataProtectionAuthority: env.OPERATOR_DATA_PROTECTION_AUTHORITY,
      accessibilityBody: env.OPERATOR_ACCESSIBILITY_BODY,
    },
  }
}

/** The settings of a storage belong together: one of them alone is a mistake that would keep files on the disk. */
function storageOf(env: z.infer<typeof shape>): StorageSettings | undefined {
  const { S3_ENDPOINT, S3_BUCKET, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY } = env
  const together = { S3_ENDPOINT, S3_BUCKET, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY }
  if (Object.values(together).every((value) => value === undefined)) return undefined
  if (!S3_ENDPOINT || !S3_BUCKET || !S3_ACCESS_KEY_ID || !S3_SECRET_ACCESS_KEY) {
    const missing = Object.entries(together).filter(([, value]) => value === undefined)
    throw new ConfigurationError(missing.map(([name]) => `${name}: expected, as others of S3_… are set`))
  }
  const keys = { accessKeyId: S3_ACCESS_KEY_ID, secretAccessKey: S3_SECRET_ACCESS_KEY }
  return { endpoint: new URL(S3_ENDPOINT).origin, bucket: S3_BUCKET, region: env.S3_REGION, ...keys }
}

/** A key without a server, or a server without its keys, is a mistake; so is one key that may do everything. */
function meilisearchOf(env: z.infer<typeof shape>): MeilisearchSettings | undefined {
  const { MEILISEARCH_HOST, MEILISEARCH_SEARCH_KEY, MEILISEARCH_WRITE_KEY, MEILISEARCH_ADMIN_KEY } = env
  const together = { MEILISEARCH_HOST, MEILISEARCH_SEARCH_KEY, MEILISEARCH_WRITE_KEY }
  const isNone = Object.values({ ...together, MEILISEARCH_ADMIN_KEY }).every((value) => value === undefined)
  if (isNone) return undefined
  if (!MEILISEARCH_HOST || !MEILISEARCH_SEARCH_KEY || !MEILISEARCH_WRITE_KEY) {
    const missing = Object.entries(together).filter(([, value]) => value === undefined)
    throw new ConfigurationError(
      missing.map(([name]) => `${name}: expected, as others of MEILISEARCH_… are set`),
    )
  }
  const keys = [MEILISEARCH_SEARCH_KEY, MEILISEARCH_WRITE_KEY, MEILISEARCH_ADMIN_KEY].filter(Boolean)
  if (new Set(keys).size < keys.length)
    throw new ConfigurationError(['MEILISEARCH_SEARCH_KEY: expected a key of its own, not one of the others'])
  return {
    host: MEILISEARCH_HOST.replace(/\/+$/, ''),
    searchKey: MEILISEARCH_SEARCH_KEY,
    writeKey: MEILISEARCH_WRITE_KEY,
    adminKey: MEILISEARCH_ADMIN_KEY,
  }
}

let current: Configuration | undefined

/** The configuration of this process, read once. */
export function configuration(): Configuration {
  current ??= readConfiguration(process.env)
  return current
}

/** Replaces the configuration: for the start of the server with other settings and for tests. */
export function setConfiguration(next: Configuration): void {
  current = next
}
