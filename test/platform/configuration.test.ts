import { describe, expect, it } from 'vitest'
import { ConfigurationError, readConfiguration } from '~/platform/configuration.server'

function problems(environment: Record<string, string>): string[] {
  try {
    readConfiguration(environment)
    return []
  } catch (error) {
    if (error instanceof ConfigurationError) return error.problems
    throw error
  }
}

describe('readConfiguration', () => {
  it('has a default for everything', () => {
    const configuration = readConfiguration({})
    expect(configuration).toMatchObject({
      port: 3000,
      host: '127.0.0.1',
      publicUrl: 'http://127.0.0.1:3000',
      role: 'all',
    })
    expect(configuration.databaseUrl).toBeUndefined()
  })

  it.each([
    ['PORT', 'http', 'port'],
    ['PORT', '70000', ''],
    ['PUBLIC_URL', 'brueckenschlag.example', 'http://'],
    ['DATABASE_URL', 'mysql://x', 'postgresql://'],
    ['MIGRATION_DATABASE_URL', 'x', 'postgresql://'],
    ['SMTP_URL', 'mail.example', 'smtp://'],
    ['ROLE', 'boss', 'worker'],
    ['SECRET_KEY', 'secret', '64'],
    ['DEMO', 'perhaps', '1, 0'],
    ['MAIL_FROM', 'nobody', 'mail address'],
    ['TRUSTED_PROXIES', 'many', 'number'],
    ['LOG_LEVEL', 'loud', 'silent'],
    ['S3_ENDPOINT', 'storage.example', 'https://'],
    ['S3_BUCKET', 'Not/A/Bucket', 'bucket'],
    ['CLAMAV_SOCKET', 'scanner.example:3310', '127.0.0.1:port'],
    ['REGISTER_LICENCE', 'some licence', 'CC BY 4.0'],
    ['OPERATOR_EMAIL', 'post office', 'mail address'],
    ['OPERATOR_NAME', 'x'.repeat(301), 'at most 300'],
  ])('refuses %s=%s, names it and says what is expected', (name, value, expected) => {
    const [problem = ''] = problems({ [name]: value })
    expect(problem).toContain(name)
    expect(problem).toContain(expected)
  })

  it('never repeats a wrong value: it may be a secret', () => {
    expect(problems({ SECRET_KEY: 'hunter2', DATABASE_URL: 'mysql://u:hunter3@h' }).join()).not.toMatch(
      /hunter/,
    )
  })

  it('takes the settings of a storage together or not at all', () => {
    const set = {
      S3_ENDPOINT: 'https://storage.example:9000/',
      S3_BUCKET: 'bridge-files',
      S3_ACCESS_KEY_ID: 'name',
      S3_SECRET_ACCESS_KEY: 'hunter2',
    }
    expect(readConfiguration(set).storage).toEqual({
      ...{ endpoint: 'https://storage.example:9000', bucket: 'bridge-files', region: 'us-east-1' },
      ...{ accessKeyId: 'name', secretAccessKey: 'hunter2' },
    })
    expect(readConfiguration({}).storage).toBeUndefined()
    for (const name of Object.keys(set)) {
      const found = problems({ ...set, [name]: '' })
      expect(found).toEqual([expect.stringContaining(name)])
      expect(found.join()).not.toContain('hunter')
    }
  })

  it('tells the operator apart', () => {
    const { operator } = readConfiguration({
      OPERATOR_NAME: 'Land',
      OPERATOR_ADDRESS: 'Straße 1 | 19053 Schwerin',
    })
    expect(operator).toMatchObject({ name: 'Land', address: 'Straße 1 | 19053 Schwerin', email: undefined })
  })

  it('names every wrong setting at once', () => {
    expect(problems({ PORT: 'x', ROLE: 'y' })).toHaveLength(2)
  })

  it('takes an empty value for absent', () => {
    expect(readConfiguration({ DATABASE_URL: '' }).databaseUrl).toBeUndefined()
  })

  it('refuses several processes on the embedded database', () => {
    expect(problems({ ROLE: 'worker' })).toHaveLength(1)
    expect(problems({ ROLE: 'worker', DATABASE_URL: 'postgresql://h/d' })).toEqual([])
  })

  it('keeps the origin of the public address only', () => {
    expect(readConfiguration({ PUBLIC_URL: 'https://a.example/x/' }).publicUrl).toBe('https://a.example')
  })
})
