import { json } from 'react-router-dom'
import { describe, expect, it } from 'vitest'
import { messagesOf, translate } from '~/i18n/messages.server'
import { clientAction, isCancelled, isOffline } from '~/shell/client-action'
import { ERROR_TITLES, errorKind } from '~/shell/error-kind'
import { fieldErrorText } from '~/shell/field-errors'
import { UploadCancelled } from '~/shell/watched-fetch'
import { BOTH } from '../show'

const thrown = (status: number, answer: unknown = null) => {
  const response = json(answer, { status })
  return { ...{ status, statusText: response.statusText, data: answer, internal: false } }
}

describe('what an error is to a person', () => {
  it.each([
    [400, 'notFound'],
    [401, 'sessionExpired'],
    [403, 'notFound'],
    [404, 'notFound'],
    [405, 'methodNotAllowed'],
    [429, 'tooMany'],
    [409, 'unexpected'],
    [500, 'unexpected'],
  ])('status %i: %s', (status, kind) => expect(errorKind(thrown(status))).toBe(kind))

  it.each(['proofNeeded', 'secondFactorNeeded', 'logInNeeded'])('is said by the answer: %s', (kind) => {
    expect(errorKind(thrown(401, { kind }))).toBe(kind)
    expect(errorKind(thrown(403, { kind }))).toBe(kind)
  })

  it.each([{ kind: 'constructor' }, { kind: 7 }, 'logInNeeded', [], null])(
    'is not said by an answer that is none: %j',
    (answer) => expect(errorKind(thrown(404, answer))).toBe('notFound'),
  )

  it.each([new Error('x'), 'x', null, undefined, { status: 404 }, { kind: 'logInNeeded' }])(
    'is a fault of ours where nothing else is known: %s',
    (error) => expect(errorKind(error)).toBe('unexpected'),
  )

  it.each(BOTH)('has a headline that says something (%s)', (locale) => {
    const titles = Object.values(ERROR_TITLES).map((key) => translate(locale)(key))
    expect(new Set(titles).size).toBe(titles.length)
  })
})

describe.each(BOTH)('what is wrong with a field (%s)', (locale) => {
  const t = translate(locale)
  const words = (error: string) => fieldErrorText(t, messagesOf(locale), error)

  it('is a text of the language, with the number that it holds', () => {
    expect(words('field.required')).toBe(t('field.required'))
    expect(words('field.tooLong:200')).toContain('200')
    expect(words('field.tooLong:200')).not.toMatch(/[{}:]/)
  })

  it.each(['', 'gibt.es.nicht', 'constructor', '__proto__', 'Too small: expected 1', '<b>'])(
    'is that it is wrong, where nobody has found words for it: %j',
    (error) => expect(words(error)).toBe(t('field.invalid')),
  )
})

describe('a form that is sent', () => {
  const send = (serverAction: () => Promise<unknown>) =>
    clientAction({ serverAction } as unknown as Parameters<typeof clientAction>[0])

  it('has the answer of the server', async () => {
    expect(await send(async () => ({ done: true }))).toEqual({ done: true })
  })

  it.each([
    ['the connection is lost', new TypeError('Failed to fetch'), { offline: true }],
    ['somebody stops the upload', new UploadCancelled(), { cancelled: true }],
  ])('stays as it is, and says so, where %s', async (_, error, answer) => {
    const response = (await send(() => Promise.reject(error))) as Response
    expect([response.status, await response.json()]).toEqual([503, answer])
  })

  it.each([new Error('x'), new Response(null, { status: 404 })])(
    'hides no other error: %s',
    async (error) => {
      await expect(send(() => Promise.reject(error))).rejects.toBe(error)
    },
  )

  it('tells the two from every other answer', () => {
    expect([isOffline({ offline: true }), isOffline({ cancelled: true })]).toEqual([true, false])
    expect([isCancelled({ cancelled: true }), isCancelled({ offline: true })]).toEqual([true, false])
    for (const other of [undefined, null, 'offline', 7, {}, { lastResult: {} }])
      expect([isOffline(other), isCancelled(other)]).toEqual([false, false])
  })
})
