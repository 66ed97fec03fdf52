import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testConfiguration } from '#test/support/database'
import { CHOSEN_KINDS } from '~/domain/notification/kinds'
import { type Configuration, configuration, setConfiguration } from '~/platform/configuration.server'
import { newId } from '~/platform/new-id.server'
import { readUnsubscribeToken, unsubscribeToken } from '~/platform/unsubscribe-token.server'

let before: Configuration
beforeAll(() => {
  before = configuration()
  setConfiguration(testConfiguration())
})
afterAll(() => setConfiguration(before))

const userId = newId()

describe('a token that ends mails', () => {
  it.each([...CHOSEN_KINDS, 'digest'] as const)('names person and scope: %s', (scope) => {
    const token = unsubscribeToken(userId, scope)
    expect(readUnsubscribeToken(token)).toEqual({ userId, scope })
    expect(unsubscribeToken(userId, scope), 'nothing is stored, so it is always the same').toBe(token)
    // One word of letters, digits, - and _, so that the access log leaves all of it out.
    expect(token).toMatch(/^[\w-]{70,}$/)
  })

  it('is refused with any bit changed', () => {
    const bytes = Buffer.from(unsubscribeToken(userId, 'tasks'), 'base64url')
    for (let index = 0; index < bytes.length; index += 1) {
      const forged = Buffer.from(bytes)
      forged.writeUInt8(bytes.readUInt8(index) ^ 1, index)
      expect(readUnsubscribeToken(forged.toString('base64url'))).toBeNull()
    }
  })

  it.each(['', 'x', 'x'.repeat(43), 'ä'.repeat(80), 'A'.repeat(100), '../../etc', `${'A'.repeat(64)}=`])(
    'is not %j',
    (token) => {
      expect(readUnsubscribeToken(token)).toBeNull()
    },
  )

  it('has one spelling', () => {
    const token = unsubscribeToken(userId, 'tasks')
    for (const other of [
      `${token}=`,
      `${token} `,
      `${token}\n`,
      `${token.replaceAll('-', '+').replaceAll('_', '/')}!`,
    ])
      expect(readUnsubscribeToken(other)).toBeNull()
  })

  it('cannot be made for what is essential or unknown', () => {
    for (const scope of ['security', 'legal', 'requested', 'everything', ''])
      expect(readUnsubscribeToken(unsubscribeToken(userId, scope as never))).toBeNull()
  })

  it('holds for one person and one installation', () => {
    const token = unsubscribeToken(userId, 'tasks')
    expect(token).not.toBe(unsubscribeToken(newId(), 'tasks'))
    const here = configuration()
    setConfiguration({ ...here, secretKey: '2'.repeat(64) })
    const elsewhere = readUnsubscribeToken(token)
    setConfiguration(here)
    expect(elsewhere).toBeNull()
  })
})
