import { createPublicKey, verify } from 'node:crypto'
import { afterEach, describe, expect, it } from 'vitest'
import { useDatabase } from '#test/support/database'
import { configuration, setConfiguration } from '~/platform/configuration.server'
import { deriveSigningKey, isSignedBy, publicKeyPem } from '~/platform/signing.server'

useDatabase()
const before = () => configuration()
let kept: ReturnType<typeof before> | undefined
afterEach(() => {
  if (kept) setConfiguration(kept)
  kept = undefined
})

describe('a signing key', () => {
  it('is the same for the same name, and another one for another name or another secret', () => {
    const key = deriveSigningKey('one')
    expect(deriveSigningKey('one')).toMatchObject({ id: key.id, publicKey: key.publicKey })
    expect(deriveSigningKey('two').publicKey).not.toBe(key.publicKey)
    kept = configuration()
    setConfiguration({ ...kept, secretKey: '2'.repeat(64) })
    expect(deriveSigningKey('one').publicKey).not.toBe(key.publicKey)
  })

  it('signs so that anybody with the public key can check it, with this program or another', () => {
    const key = deriveSigningKey('one')
    const text = '{"grün":"ä😀"}'
    const signature = key.sign(text)
    expect(isSignedBy(key.publicKey, text, signature)).toBe(true)
    const pem = publicKeyPem(key.publicKey)
    expect(pem).toMatch(/^-----BEGIN PUBLIC KEY-----/)
    const bytes = Buffer.from(signature, 'base64url')
    expect(verify(null, Buffer.from(text), createPublicKey(pem), bytes)).toBe(true)
  })

  it('refuses another text, another key, and a signature with one bit turned', () => {
    const key = deriveSigningKey('one')
    const signature = key.sign('text')
    expect(isSignedBy(key.publicKey, 'Text', signature)).toBe(false)
    expect(isSignedBy(deriveSigningKey('two').publicKey, 'text', signature)).toBe(false)
    const turned = Buffer.from(signature, 'base64url')
    turned[10] = (turned[10] ?? 0) ^ 1
    expect(isSignedBy(key.publicKey, 'text', turned.toString('base64url'))).toBe(false)
    expect(isSignedBy(key.publicKey, 'text', 'kurz')).toBe(false)
  })
})
