import { mkdirSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it } from 'vitest'
import { useDatabase } from '#test/support/database'
import { configuration, setConfiguration } from '~/platform/configuration.server'
import { deriveKey, keyedHash } from '~/platform/keys.server'
import { SealError, seal, unseal } from '~/platform/seal.server'

useDatabase()

it('opens in its context only', () => {
  const sealed = seal('Größe: 10 €', 'challenge:1')
  expect(unseal(sealed, 'challenge:1')).toBe('Größe: 10 €')
  expect(() => unseal(sealed, 'challenge:2')).toThrow(SealError)
  expect(Buffer.from(sealed).includes('Gr')).toBe(false)
  expect(Buffer.from(seal('a', 'x')).equals(seal('a', 'x'))).toBe(false)
})

it('refuses every altered byte and every cut', () => {
  const sealed = seal('kurz', 'challenge:1')
  for (let index = 0; index < sealed.length; index += 1) {
    const altered = sealed.slice()
    altered[index] = (altered[index] ?? 0) ^ 1
    expect(() => unseal(altered, 'challenge:1')).toThrow(SealError)
    expect(() => unseal(sealed.slice(0, index), 'challenge:1')).toThrow(SealError)
  }
})

it('makes one key file, readable by its owner only, and keeps to it', () => {
  const before = configuration()
  const dataDir = mkdtempSync(path.join(tmpdir(), 'keys-'))
  try {
    setConfiguration({ ...before, secretKey: undefined, dataDir })
    const first = deriveKey('a')
    const file = path.join(dataDir, 'keys', 'secret.key')
    expect(readFileSync(file, 'utf8')).toMatch(/^[0-9a-f]{64}\n$/)
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(deriveKey('a').equals(first)).toBe(true)
    expect(deriveKey('b').equals(first)).toBe(false)
    expect(keyedHash('login', 'x')).not.toBe(keyedHash('sign-up', 'x'))
    const broken = mkdtempSync(path.join(tmpdir(), 'keys-'))
    setConfiguration({ ...before, secretKey: undefined, dataDir: broken })
    mkdirSync(path.join(broken, 'keys'))
    writeFileSync(path.join(broken, 'keys', 'secret.key'), 'cut')
    expect(() => deriveKey('a')).toThrow('does not hold a key')
  } finally {
    setConfiguration(before)
  }
})
