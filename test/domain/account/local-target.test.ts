import { describe, expect, test } from 'vitest'
import { localTarget } from '~/domain/account/local-target'

describe('the address to go on to', () => {
  test.each([
    '//evil.example',
    '///evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/\t/evil.example',
    '/\n/evil.example',
    '/.//evil.example',
    '/..//evil.example/x',
    '/konto/..//evil.example',
    '/%2fevil.example',
    '/%2Fevil.example',
    '/%5cevil.example',
    '/./%2f%2fevil.example',
    'https://evil.example',
    'https:evil.example',
    'http:/evil.example',
    'javascript:alert(1)',
    'data:text/html,x',
    'konto',
    '',
    ' /konto',
    `/${'a'.repeat(2000)}`,
    null,
    undefined,
  ])('%j is refused', (value) => {
    expect(localTarget(value)).toBeNull()
  })

  test.each([
    ['/konto', '/konto'],
    ['/en/account', '/en/account'],
    ['/herausforderungen?seite=2&thema=a%2Fb', '/herausforderungen?seite=2&thema=a%2Fb'],
    ['/konto#passwort', '/konto#passwort'],
    ['/konto//passwort', '/konto//passwort'],
    [`/${'a'.repeat(1999)}`, `/${'a'.repeat(1999)}`],
    ['/a/../konto', '/konto'],
    ['/@evil.example', '/@evil.example'],
    ['/konto?weiter=https://evil.example', '/konto?weiter=https://evil.example'],
  ])('%s leads to %s', (value, target) => {
    expect(localTarget(value)).toBe(target)
  })
})
