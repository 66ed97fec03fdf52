import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { ERASED_NAME } from '~/domain/account/erased'
import { ChallengeHistory } from '~/features/challenges/components/challenge-history'
import { translate } from '~/i18n/messages.server'
import { personContact, personName } from '~/i18n/person-name'
import { show } from './show'

/** Where people see their own name, or type it. */
const OWN = ['app/root.tsx', 'app/shell/account-menu.tsx', 'app/features/account/routes/account.tsx']
const OWN_FORMS = ['sign-up', 'profile'].map((name) => `app/features/account/components/${name}-form.tsx`)

describe('the name of a person', () => {
  it('is called in the language of the page where the account was erased', () => {
    expect(personName(translate('de'), ERASED_NAME)).toBe('Gelöschtes Konto')
    expect(personName(translate('en'), ERASED_NAME)).toBe('Deleted account')
    expect(personName(translate('en'), 'Kim')).toBe('Kim')
  })

  it('stands without an address where there is none any more', () => {
    const t = translate('de')
    expect(personContact(t, { displayName: 'Kim', email: 'kim@b.example' })).toBe('Kim, kim@b.example')
    expect(personContact(t, { displayName: ERASED_NAME, email: 'erased:1' })).toBe('Gelöschtes Konto')
  })

  it('goes through this one place in every component', () => {
    const files = readdirSync('app', { recursive: true, encoding: 'utf8' })
      .map((name) => path.join('app', name))
      .filter((name) => name.endsWith('.tsx') && ![...OWN, ...OWN_FORMS].includes(name))
    const naming = files.filter((name) => /[.{ ]displayName\b(?!:)/.test(readFileSync(name, 'utf8')))
    expect(naming.length).toBeGreaterThan(4)
    expect(naming.filter((name) => !/person(Name|Contact)\(/.test(readFileSync(name, 'utf8')))).toEqual([
      // hands the typed name to the operation
      'app/features/account/routes/sign-up.tsx',
    ])
  })

  it('stands in the history of a challenge', () => {
    const entry = { id: 'e', action: 'challenge.saved', at: new Date(), fields: [], reason: null }
    const html = show(<ChallengeHistory entries={[{ ...entry, actorName: ERASED_NAME }]} />, 'en')
    expect(html).toContain('Deleted account')
    expect(html).not.toContain('Gelöscht')
  })
})
