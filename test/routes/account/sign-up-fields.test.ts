import { expect, it } from 'vitest'
import { signUpSchema } from '~/features/account/schema'
import { de } from '~/i18n/de'

it('an address and a pseudonym are enough: nothing else about a person is asked for', () => {
  // `weiter` is where the page leads afterwards, and says nothing about the person.
  const asked = Object.keys(signUpSchema.shape).filter((name) => name !== 'weiter')
  expect(asked.sort()).toEqual(['accepted', 'displayName', 'email', 'password'])
  const person = { email: 'kim@example.org', displayName: 'Deichgraf', password: 'Sieben Brücken im Nebel' }
  expect(signUpSchema.safeParse({ ...person, accepted: true }).success).toBe(true)
  expect(de['account.signUp.displayName']).toContain('Pseudonym')
  expect(de['account.signUp.displayName.hint']).toContain('Ein Pseudonym genügt.')
})
