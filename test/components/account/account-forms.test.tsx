import { describe, expect, it } from 'vitest'
import { ChoosePasswordForm } from '~/features/account/components/choose-password-form'
import { LogInForm } from '~/features/account/components/log-in-form'
import { MailLinkPanel } from '~/features/account/components/mail-link-panel'
import { PasswordForm } from '~/features/account/components/password-form'
import { ProfileForm } from '~/features/account/components/profile-form'
import { ResumePanel } from '~/features/account/components/resume-panel'
import { SignUpForm } from '~/features/account/components/sign-up-form'
import { logInSchema, signUpSchema } from '~/features/account/schema'
import {
  answerTo,
  BOTH,
  buttonsOf,
  EVIL,
  fieldOf,
  hiddenFields,
  itemsOf,
  linksOf,
  show,
  textOf,
  tickedOf,
  wordsIn,
} from '../show'
import { brokenReferences, INTACT, openingTags } from '../ui/markup'

const { t } = wordsIn('de')

describe('the log-in', () => {
  type Props = Parameters<typeof LogInForm>[0]
  const form = (props: Partial<Props> = {}, locale: 'de' | 'en' = 'de') =>
    show(<LogInForm answer={undefined} travelling={{}} {...props} />, locale)

  it.each(BOTH)('asks for address and password by their names (%s)', (locale) => {
    const words = wordsIn(locale)
    const html = form({}, locale)
    expect(fieldOf(html, 'email')).toMatchObject({
      label: words.label('account.field', 'email'),
      isRequired: true,
    })
    expect(fieldOf(html, 'password')).toMatchObject({ type: 'password', isRequired: true, value: '' })
    expect(html).toMatch(/autocomplete="current-password"/i)
    expect(Object.keys(linksOf(html))).toEqual([
      words.t('account.logIn.forgotten'),
      words.t('account.logIn.signUp'),
    ])
    expect(brokenReferences(html)).toEqual(INTACT)
  })

  it('remembers where to go on to, and nothing where nothing was asked for', () => {
    expect(hiddenFields(form({ travelling: { weiter: '/konto' } }))).toEqual({ weiter: '/konto' })
    expect(hiddenFields(form())).toEqual({})
  })

  it('keeps target, kept values and address of a refused attempt', () => {
    const answer = answerTo(logInSchema, {
      email: EVIL,
      password: 'x',
      weiter: '/mitteilungen',
      kept: 'sealed',
    })
    const html = form({ answer, travelling: { weiter: '/konto' } })
    expect(hiddenFields(html)).toEqual({ weiter: '/mitteilungen', kept: 'sealed' })
    expect(fieldOf(html, 'email')).toMatchObject({
      isInvalid: true,
      value: EVIL.toLowerCase().replace('„ende“', '„Ende“'),
    })
    expect(html).not.toContain('<img')
  })
})

describe('the sign-up', () => {
  const form = (fields?: Record<string, string>, locale: 'de' | 'en' = 'de') =>
    show(<SignUpForm answer={fields && answerTo(signUpSchema, fields)} />, locale)

  it.each(BOTH)('links what is agreed to beside the box, which nobody has ticked yet (%s)', (locale) => {
    const words = wordsIn(locale)
    const html = form(undefined, locale)
    expect(Object.keys(linksOf(html))).toEqual(
      expect.arrayContaining([words.t('account.signUp.privacy'), words.t('account.signUp.rules')]),
    )
    expect(tickedOf(html, 'accepted')).toEqual([])
    expect(fieldOf(html, 'accepted').label).toContain(words.t('account.signUp.accepted'))
    expect(brokenReferences(html)).toEqual(INTACT)
  })

  it('ties every error to its field and keeps what was typed', () => {
    const html = form({ email: 'kein', displayName: 'Kim', password: 'kurz', accepted: 'on' })
    expect(fieldOf(html, 'email').descriptions).toContain(t('field.email'))
    expect(fieldOf(html, 'displayName')).toMatchObject({ value: 'Kim', isInvalid: false })
    expect(fieldOf(html, 'password').isInvalid).toBe(true)
    expect(openingTags(html, '<input', 'name="accepted"', 'checked')).toHaveLength(1)
  })

  it('says that the rules are to be accepted, in the language of the page', () => {
    const fields = { email: 'a@b.example', displayName: 'Kim', password: 'Sieben Brücken im Nebel' }
    for (const locale of BOTH) {
      const html = form(fields, locale)
      expect(fieldOf(html, 'accepted').isInvalid).toBe(true)
      expect(textOf(html)).toContain(wordsIn(locale).t('account.error.notAccepted'))
    }
    expect(textOf(form())).not.toContain(t('account.error.notAccepted'))
  })
})

describe('passwords', () => {
  it.each(BOTH)('are changed by whoever knows the present one (%s)', (locale) => {
    const html = show(<PasswordForm email="kim@a.example" answer={undefined} />, locale)
    const words = wordsIn(locale)
    expect(hiddenFields(html)).toEqual({})
    expect(fieldOf(html, 'currentPassword')).toMatchObject({
      type: 'password',
      isRequired: true,
      label: words.t('account.password.currentPassword'),
    })
    expect(fieldOf(html, 'newPassword')).toMatchObject({ type: 'password', isRequired: true, value: '' })
    expect(buttonsOf(html)).toEqual([words.t('account.password.submit')])
  })

  it('are chosen with the name of the account beside them, for password keepers', () => {
    const html = show(<ChoosePasswordForm email="kim@a.example" answer={undefined} />)
    expect(fieldOf(html, 'email').value).toBe('kim@a.example')
    expect(html).toMatch(/<input[^>]*name="email"[^>]*autocomplete="username"[^>]*hidden/i)
    expect(html).toMatch(/autocomplete="new-password"/i)
    expect(buttonsOf(html)).toEqual([t('account.choose.submit')])
  })
})

describe('a link from a mail', () => {
  type Props = Parameters<typeof MailLinkPanel>[0]
  const panel = (link: Props['link'], locale: 'de' | 'en' = 'de') =>
    show(<MailLinkPanel link={link} answer={undefined} />, locale)
  const email = 'kim@a.example'

  it.each(BOTH)('confirms only by a button, so that scanners of mails confirm nothing (%s)', (locale) => {
    const words = wordsIn(locale)
    const html = panel({ kind: 'confirmEmail', mustChoose: false, email }, locale)
    expect(openingTags(html, '<form', 'method="post"')).toHaveLength(1)
    expect(buttonsOf(html)).toEqual([words.t('account.confirm.submit')])
    expect(textOf(html)).toContain(words.t('account.confirm.text', { email }))
  })

  it.each([
    ['resetPassword', 'account.reset.text', 'account.confirm.again'],
    ['confirmEmail', 'account.confirm.again', 'account.reset.text'],
  ] as const)('of kind %s asks for a password where one must be chosen', (kind, shown, hidden) => {
    const html = panel({ kind, mustChoose: true, email })
    expect(textOf(html)).toContain(t(shown, { email }))
    expect(textOf(html)).not.toContain(t(hidden, { email }))
    expect(fieldOf(html, 'password').isRequired).toBe(true)
  })

  it('that holds no more can be renewed where it was one of ours', () => {
    expect(buttonsOf(panel({ kind: 'invalid', canRenew: true }))).toEqual([t('account.link.renew')])
    const unknown = panel({ kind: 'invalid', canRenew: false })
    expect(buttonsOf(unknown)).toEqual([])
    expect(linksOf(unknown)).toEqual({ [t('shell.account.logIn')]: '/anmelden' })
  })

  it('that holds no more sends nobody to the log-in who is logged in', () => {
    const link = { kind: 'invalid', canRenew: false } as const
    const html = show(<MailLinkPanel link={link} answer={undefined} isSignedIn />)
    expect(linksOf(html)).toEqual({ [t('account.workspace.title')]: '/mein-bereich' })
  })
})

describe('the own profile', () => {
  it.each(BOTH)('shows name and chosen language (%s)', (locale) => {
    const html = show(
      <ProfileForm profile={{ displayName: EVIL, locale: 'en' }} answer={undefined} />,
      locale,
    )
    expect(hiddenFields(html)).toEqual({})
    expect(fieldOf(html, 'displayName')).toMatchObject({ value: EVIL, isRequired: true })
    expect(tickedOf(html, 'locale')).toEqual(['en'])
    for (const language of BOTH)
      expect(textOf(html)).toContain(wordsIn(locale).t(`account.language.${language}`))
    expect(html).not.toContain('<img')
  })
})

describe('what was typed before the session ended', () => {
  const fields: [string, string][] = [
    ['title', EVIL],
    ['empty', ' '],
    ['version', '7'],
    ['domains', 'energy'],
    ['domains', 'health'],
  ]
  const panel = (locale: 'de' | 'en' = 'de') =>
    show(<ResumePanel resume={{ action: '/ziel', fields }} after="expired" />, locale)

  it('is shown to people without what only machines need', () => {
    expect(itemsOf(panel())).toEqual([EVIL, 'energy', 'health'])
    expect(panel()).not.toContain('<img')
  })

  it('is sent on completely, repeated names included, to where it was going', () => {
    expect(openingTags(panel(), '<form', 'method="post"', 'action="/ziel"')).toHaveLength(1)
    expect(openingTags(panel(), '<textarea')).toHaveLength(fields.length)
    expect(openingTags(panel(), '<textarea', 'name="domains"')).toHaveLength(2)
    expect(fieldOf(panel(), 'version').value).toBe('7')
  })

  it.each(BOTH)('goes on by a button or is thrown away by a link (%s)', (locale) => {
    const words = wordsIn(locale)
    expect(buttonsOf(panel(locale))).toEqual([words.t('account.resume.send')])
    expect(Object.keys(linksOf(panel(locale)))).toEqual([words.t('account.resume.discard')])
  })
})
