import { describe, expect, it } from 'vitest'
import { CodeForm } from '~/features/account/components/code-form'
import { EmailChangeForm } from '~/features/account/components/email-change-form'
import { SecurityOverview } from '~/features/account/components/security-overview'
import { WorkingForForm } from '~/features/account/components/working-for-form'
import { emailChangeSchema } from '~/features/account/schema-security'
import { path } from '~/paths'
import {
  answerTo,
  BOTH,
  buttonsOf,
  EVIL,
  fieldOf,
  hiddenFields,
  linksOf,
  show,
  textOf,
  wordsIn,
} from '../show'
import { openingTags } from '../ui/markup'

describe.each(BOTH)('the security of an account (%s)', (locale) => {
  const { t } = wordsIn(locale)

  it.each([
    [true, true, 'on'],
    [true, false, 'on'],
    [false, true, 'needed'],
    [false, false, 'off'],
  ] as const)('with a second factor: %s, required: %s, is said as %s', (has, must, state) => {
    const html = show(<SecurityOverview hasSecondFactor={has} mustHaveSecondFactor={must} />, locale)
    const told = (['on', 'needed', 'off'] as const).filter((one) =>
      textOf(html).includes(t(`account.security.factor.${one}Text`)),
    )
    expect(told).toEqual([state])
    expect(Object.values(linksOf(html))).toEqual([path(locale, 'secondFactor'), path(locale, 'sessions')])
  })
})

describe('working for an organisation', () => {
  const organisations = [
    { organisationId: 'o-1', name: EVIL },
    { organisationId: 'o-2', name: 'Küste KI' },
  ]

  it.each(BOTH)('is a choice among all of them (%s)', (locale) => {
    const { t } = wordsIn(locale)
    const html = show(<WorkingForForm organisations={organisations} chosenId="o-2" />, locale)
    expect(fieldOf(html, 'organisationId')).toMatchObject({
      label: t('account.workingFor.label'),
      value: 'o-2',
    })
    expect(openingTags(html, '<option')).toHaveLength(3)
    expect(textOf(html)).toContain(t('account.workingFor.all'))
    expect(openingTags(html, '<form', `action="${path(locale, 'workingFor')}"`)).toHaveLength(1)
    expect(buttonsOf(html)).toEqual([t('account.workingFor.submit')])
    expect(html).not.toContain('<img')
  })

  it('begins with all where none is chosen', () => {
    const html = show(<WorkingForForm organisations={organisations} chosenId={null} />)
    expect(fieldOf(html, 'organisationId').value).toBe('')
  })

  it.each([0, 1])('is no question with %i organisations', (count) => {
    const html = show(<WorkingForForm organisations={organisations.slice(0, count)} chosenId="o-1" />)
    expect(openingTags(html, '<form')).toEqual([])
    expect(buttonsOf(html)).toEqual([])
  })
})

describe('another address', () => {
  it.each(BOTH)('is asked for once and kept where it was wrong (%s)', (locale) => {
    const { t } = wordsIn(locale)
    const fresh = show(<EmailChangeForm answer={undefined} />, locale)
    expect(fieldOf(fresh, 'newEmail')).toMatchObject({ type: 'email', isRequired: true, value: '' })
    expect(fieldOf(fresh, 'newEmail').descriptions).toContain(t('account.address.newEmail.hint'))
    expect(hiddenFields(fresh)).toEqual({ intent: 'request' })
    const answer = answerTo(emailChangeSchema, { intent: 'request', newEmail: EVIL })
    const html = show(<EmailChangeForm answer={answer} />, locale)
    expect(fieldOf(html, 'newEmail')).toMatchObject({ value: EVIL, isInvalid: true })
    expect(Object.values(linksOf(html))).toEqual(['#address-newEmail'])
    expect(html).not.toContain('<img')
  })
})

describe('the second step of a log-in', () => {
  it.each(BOTH)('takes along where to go on to, and can be begun again (%s)', (locale) => {
    const { t } = wordsIn(locale)
    const html = show(<CodeForm answer={undefined} travelling={{ weiter: '/a?b="c"', kept: 'x' }} />, locale)
    expect(hiddenFields(html)).toEqual({ step: 'code', weiter: '/a?b="c"', kept: 'x' })
    expect(fieldOf(html, 'oneTimeCode')).toMatchObject({ isRequired: true, value: '' })
    expect(html).toMatch(/autocomplete="one-time-code"/i)
    expect(linksOf(html)).toEqual({ [t('account.code.startOver')]: `${path(locale, 'logIn')}?neu=1` })
    expect(textOf(html)).toContain(t('account.code.lost'))
  })

  it('carries nothing where nothing waits', () => {
    expect(hiddenFields(show(<CodeForm answer={undefined} travelling={{}} />))).toEqual({ step: 'code' })
  })
})
