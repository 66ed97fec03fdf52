import { describe, expect, it } from 'vitest'
import { EditForms } from '~/features/participation/components/edit-forms'
import { PostForm } from '~/features/participation/components/post-form'
import { discussionSchema, ownCommentSchema } from '~/features/participation/schema'
import type { FormAnswer } from '~/shell/page-form'
import {
  answerTo,
  BOTH,
  buttonsOf,
  EVIL,
  fieldOf,
  headingsOf,
  hiddenFields,
  linksOf,
  show,
  textOf,
  wordsIn,
} from '../show'
import { brokenReferences, INTACT, openingTags } from '../ui/markup'
import { AT } from './comments'

type Locale = 'de' | 'en'
const ID = '0190aaaa-0000-7000-8000-000000000001'
const OTHER = '0190aaaa-0000-7000-8000-000000000002'
const guard = { shownAt: 'versiegelt', work: null }
const HONEYPOT = 'name="betreff"'
const { t } = wordsIn('de')

describe('the form in which people write', () => {
  const person = { pseudonym: 'Moewe', isFollowing: false, freshId: ID, guard }
  const given = { participant: person, isOpen: true, answersId: null, answer: undefined, problem: null }
  const form = (other: Partial<Parameters<typeof PostForm>[0]> = {}, locale: Locale = 'de') =>
    show(<PostForm {...given} {...other} />, locale)
  const NEWCOMER = { participant: { ...person, pseudonym: null } }
  const NOBODY = { participant: null }

  it('leads to the rules where something can be written', () => {
    expect(linksOf(form())).toMatchObject({ [t('post.rules')]: '/spielregeln' })
    expect(linksOf(form({ isOpen: false }))).toEqual({})
  })

  it.each<[string, Parameters<typeof form>[0], string, string, string, string]>([
    ['writes', {}, 'Beitrag schreiben', 'Veröffentlichen', 'Write a contribution', 'Publish'],
    [
      'answers',
      { answersId: OTHER },
      'Antwort schreiben',
      'Antwort veröffentlichen',
      'Write an answer',
      'Publish the answer',
    ],
    ['is a newcomer', NEWCOMER, 'Beitrag schreiben', 'Veröffentlichen', 'Write a contribution', 'Publish'],
    [
      'is not signed in',
      NOBODY,
      'Beitrag schreiben',
      'Anmelden und veröffentlichen',
      'Write a contribution',
      'Log in and publish',
    ],
    [
      'answers without being signed in',
      { ...NOBODY, answersId: OTHER },
      'Antwort schreiben',
      'Anmelden und veröffentlichen',
      'Write an answer',
      'Log in and publish',
    ],
  ])('says to whom %s what the press does', (_, other, title, button, english, englishButton) => {
    expect(headingsOf(form(other))).toEqual([title])
    expect(buttonsOf(form(other))).toEqual([button])
    expect(headingsOf(form(other, 'en'))).toEqual([english])
    expect(buttonsOf(form(other, 'en'))).toEqual([englishButton])
  })

  it.each<[string, Parameters<typeof form>[0], string, string]>([
    ['with a pseudonym', {}, 'Sie schreiben als Moewe.', 'You write as Moewe.'],
    ['without one', NEWCOMER, t('pseudonym.lead'), wordsIn('en').t('pseudonym.lead')],
    ['signed out', NOBODY, 'Was Sie geschrieben haben, bleibt erhalten.', 'What you have written is kept.'],
  ])('tells people %s what happens next', (_, other, german, english) => {
    expect(textOf(form(other))).toContain(german)
    expect(textOf(form(other, 'en'))).toContain(english)
    expect(form(other).includes('name="pseudonym"')).toBe(other === NEWCOMER)
  })

  it.each<[string, Parameters<typeof form>[0], Record<string, string>]>([
    ['signed in', {}, { intent: 'post', answersId: '', id: ID, gezeigt: 'versiegelt' }],
    [
      'that answers',
      { answersId: OTHER },
      { intent: 'post', answersId: OTHER, id: ID, gezeigt: 'versiegelt' },
    ],
    ['signed out, the same for everybody', NOBODY, { intent: 'post', answersId: '' }],
  ])('carries, %s, what the server needs to know, and a field for programs', (_, other, expected) => {
    expect(hiddenFields(form(other))).toEqual(expected)
    expect(openingTags(form(other), '<input', HONEYPOT)).toHaveLength(1)
  })

  it('asks for the kind only of what begins a conversation, and leaves that open', () => {
    expect(fieldOf(form(), 'category')).toMatchObject({ isRequired: false, value: '' })
    expect(textOf(form())).toContain('Keine Angabe\nFrage\nBedenken\nVorschlag\nErfahrung')
    expect(textOf(form({}, 'en'))).toContain('Not said\nQuestion\nConcern\nSuggestion\nExperience')
    expect(form({ answersId: OTHER })).not.toContain('name="category"')
  })

  it.each<[Locale, string]>([
    ['de', 'Höchstens 4000 Zeichen'],
    ['en', 'At most 4000 characters'],
  ])('says beside the text how long it may be (%s)', (locale, limit) => {
    const { label, descriptions, isRequired } = fieldOf(form({}, locale), 'text')
    expect(label).toBe(wordsIn(locale).t('post.field.text'))
    expect(descriptions.join()).toContain(limit)
    expect(descriptions.join()).toContain(wordsIn(locale).t('post.field.text.hint'))
    expect(isRequired).toBe(true)
  })

  it('keeps what was typed and its id after an error, and escapes it', () => {
    const sent = { intent: 'post', id: OTHER, text: EVIL, category: 'concern', pseudonym: 'x y' }
    const html = form({ ...NEWCOMER, answer: answerTo(discussionSchema, sent) })
    expect(fieldOf(html, 'text')).toMatchObject({ value: EVIL, isInvalid: false })
    expect(fieldOf(html, 'category').value).toBe('concern')
    expect(fieldOf(html, 'pseudonym')).toMatchObject({ value: 'x y', isInvalid: true })
    expect(fieldOf(html, 'pseudonym').descriptions.join()).toContain('Keine Leerzeichen.')
    expect(hiddenFields(html)).toMatchObject({ id: OTHER })
    expect(html).not.toContain('<img')
  })

  it.each<[string, string]>([
    ['', 'Bitte füllen Sie dieses Feld aus.'],
    ['x'.repeat(4001), 'Bitte geben Sie höchstens 4000 Zeichen ein.'],
  ])('says beside the text what is wrong with it', (text, message) => {
    const field = fieldOf(form({ answer: answerTo(discussionSchema, { intent: 'post', text }) }), 'text')
    expect(field).toMatchObject({ isInvalid: true, value: text })
    expect(field.descriptions.join()).toContain(message)
  })

  it('is not there where the discussion is closed, unless something was typed already', () => {
    for (const other of [{}, NOBODY, NEWCOMER]) {
      const html = form({ ...other, isOpen: false })
      expect(headingsOf(html)).toEqual(['Beitrag schreiben', 'Die Diskussion ist geschlossen'])
      expect(html).not.toMatch(/<form|<textarea|<button/)
    }
    expect(textOf(form({ isOpen: false }, 'en'))).toContain(
      'The discussion is closed\nYou can read everything.',
    )
    const typed = form({
      isOpen: false,
      answer: answerTo(discussionSchema, { intent: 'post', text: 'Mühsam' }),
    })
    expect(fieldOf(typed, 'text').value).toBe('Mühsam')
    expect(headingsOf(typed)).toContain('Die Diskussion ist geschlossen')
    expect(form()).not.toContain('geschlossen')
  })

  it('says above the fields why it was not taken', () => {
    const html = form({ problem: { reason: 'duplicate', until: null } })
    expect(html.indexOf('role="alert"')).toBeGreaterThan(0)
    expect(html.indexOf('role="alert"')).toBeLessThan(html.indexOf('<form'))
    expect(form()).not.toContain('role="alert"')
  })

  it.each(BOTH)('has intact references in every shape, and a place to jump to (%s)', (locale) => {
    for (const other of [{}, NOBODY, NEWCOMER, { isOpen: false }, { answersId: OTHER }]) {
      const html = form(other, locale)
      expect(brokenReferences(html)).toEqual(INTACT)
      expect(
        openingTags(html, '<h2', `id="${'answersId' in other ? 'antworten' : 'schreiben'}"`),
      ).toHaveLength(1)
    }
    const evil = { participant: { ...person, pseudonym: EVIL } }
    expect(form(evil, locale)).not.toContain('<img')
  })
})

describe('what an author can do', () => {
  type Own = Parameters<typeof EditForms>[0]['own']
  const given = { isOpen: true, version: 3, freshId: ID, guard, answerTo: () => undefined }
  const own = (mode: Own['mode']): Own => ({
    ...{ id: 'c1', version: 3, mode, text: `Bisher ${EVIL}`, until: mode === 'addendum' ? null : AT },
  })
  const forms = (
    mode: Own['mode'],
    other: Partial<Parameters<typeof EditForms>[0]> = {},
    locale: Locale = 'de',
  ) => show(<EditForms {...given} own={own(mode)} {...other} />, locale)
  const sent =
    (fields: Record<string, string>) =>
    (intent: string): FormAnswer | undefined =>
      intent === fields['intent'] ? answerTo(ownCommentSchema, fields) : undefined
  const [EDIT, APPEND, REMOVE] = ['Änderung veröffentlichen', 'Nachtrag veröffentlichen', 'Beitrag entfernen']
  const edited = sent({ intent: 'edit', version: '3', text: 'Getippt' })
  const appended = sent({ intent: 'append', id: OTHER, text: 'Getippt' })

  it.each<[Own['mode'], string, string, string[]]>([
    [
      'free',
      'Bis 20. November 2026 um 10:05 MEZ ändern Sie den Text, ohne',
      'Until 20 November 2026 at 10:05 CET you change',
      [EDIT, REMOVE],
    ],
    ['versioned', 'Alle sehen, was vorher dastand.', 'Everybody sees what it said before.', [EDIT, REMOVE]],
    [
      'addendum',
      'Sie können einen Nachtrag mit Datum anfügen.',
      wordsIn('en').t('commentEdit.mode.addendum'),
      [APPEND, REMOVE],
    ],
  ])('%s: is said, and offered', (mode, german, english, buttons) => {
    expect(textOf(forms(mode))).toContain(german)
    expect(textOf(forms(mode, {}, 'en'))).toContain(english)
    expect(buttonsOf(forms(mode))).toEqual(buttons)
    expect(buttonsOf(forms(mode, { isOpen: false })), 'removing needs no open discussion').toEqual([REMOVE])
    expect(forms(mode)).not.toContain('<img')
    expect(brokenReferences(forms(mode))).toEqual(INTACT)
  })

  it('begins with the text as it stands, and shows it where it stays', () => {
    expect(fieldOf(forms('free'), 'text')).toMatchObject({ label: 'Text', value: `Bisher ${EVIL}` })
    expect(fieldOf(forms('addendum'), 'text')).toMatchObject({ label: 'Ihr Nachtrag', value: '' })
    expect(textOf(forms('addendum'))).toContain(`Bisher ${EVIL}`)
  })

  it.each<[string, string, string, Parameters<typeof forms>[1]]>([
    ['the version of a change', 'name="intent" value="edit"', 'name="version" value="3"', {}],
    ['the id of something added', 'name="intent" value="append"', `name="id" value="${ID}"`, {}],
    [
      'the id that was sent before',
      'name="intent" value="append"',
      `name="id" value="${OTHER}"`,
      { answerTo: appended },
    ],
  ])('carries %s, the sealed time and the field for programs', (_, intent, field, other) => {
    const html = forms(intent.includes('edit') ? 'versioned' : 'addendum', other)
    const form = html.match(/<form.*?<\/form>/gs)?.find((one) => one.includes(intent)) ?? ''
    for (const part of [field, 'name="gezeigt" value="versiegelt"', HONEYPOT]) expect(form).toContain(part)
  })

  it('removes only after a second press, with the version that was read', () => {
    const form =
      forms('free')
        .match(/<form.*?<\/form>/gs)
        ?.at(-1) ?? ''
    expect(hiddenFields(form)).toEqual({ version: '3' })
    expect(openingTags(form, '<button', 'name="intent"', 'value="remove"')).toHaveLength(1)
    expect(openingTags(form, '<details', 'open')).toEqual([])
    expect(textOf(form)).toContain('Das lässt sich nicht rückgängig machen.')
  })

  it.each<[string, Own['mode'], Partial<Parameters<typeof EditForms>[0]>, string[]]>([
    [
      'a change was refused because others have reacted',
      'addendum',
      { answerTo: edited },
      [EDIT, APPEND, REMOVE],
    ],
    ['a change came after the end', 'free', { answerTo: edited, isOpen: false }, [EDIT, REMOVE]],
    ['nothing can be added yet', 'versioned', { answerTo: appended }, [EDIT, APPEND, REMOVE]],
    [
      'something added came after the end',
      'addendum',
      { answerTo: appended, isOpen: false },
      [APPEND, REMOVE],
    ],
    ['a change had an error', 'free', { answerTo: edited }, [EDIT, REMOVE]],
  ])('keeps what was typed where %s', (_, mode, other, buttons) => {
    const html = forms(mode, other)
    expect(html).toMatch(/<textarea[^>]*>Getippt<\/textarea>/)
    expect(buttonsOf(html)).toEqual(buttons)
    expect(brokenReferences(html)).toEqual(INTACT)
  })

  it('leads back to the contribution', () => {
    expect(linksOf(forms('free'))).toEqual({ 'Zurück zum Beitrag': '/beitraege/c1' })
    expect(linksOf(forms('free', {}, 'en'))).toEqual({ 'Back to the contribution': '/en/contributions/c1' })
  })
})
