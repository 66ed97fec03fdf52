import { json } from 'react-router-dom'
import { describe, expect, it } from 'vitest'
import { ErrorPage } from '~/shell/error-page'
import { ErrorTitle } from '~/shell/error-title'
import { brokenReferences, INTACT, openingTags, values } from '../ui/markup'
import { renderPage } from './page'

const show = (thrown: unknown, address = '/x') =>
  renderPage(
    [
      {
        path: '*',
        element: null,
        errorElement: (
          <>
            <ErrorTitle />
            <ErrorPage />
          </>
        ),
        loader: () => {
          throw thrown
        },
      },
      { path: '/anmelden', action: () => null },
      { path: '/konto/nachweis', action: () => null },
      { path: '/konto/zweiter-faktor', action: () => null },
    ],
    address,
  )

describe('the error page', () => {
  it.each([
    [404, 'Diese Seite gibt es nicht'],
    [403, 'Diese Seite gibt es nicht'],
    [400, 'Diese Seite gibt es nicht'],
    [405, 'So geht es nicht weiter'],
    [429, 'Zu viele Versuche'],
    [500, 'Das hat nicht geklappt'],
    [418, 'Das hat nicht geklappt'],
  ])('of status %i says: %s', async (status, title) => {
    const html = await show(new Response(null, { status }))
    expect(html).toMatch(new RegExp(`<h1[^>]*>${title}</h1>`))
    expect(html).toContain(`<title>${title} – Brückenschlag</title>`)
    const isOurs = title === 'Das hat nicht geklappt'
    expect(values(html, 'href')).toEqual(['/', isOurs ? '/rueckmeldung' : '/herausforderungen'])
  })

  it('tells nothing of what was thrown', async () => {
    const html = await show(new Error('password of the database'))
    expect(html).toContain('Das hat nicht geklappt')
    expect(html).not.toContain('password')
  })

  it('shows forbidden and unknown alike', async () => {
    const page = (status: number) => show(new Response('reason', { status }))
    expect(await page(403)).toBe(await page(404))
  })

  it('speaks the language of the address and leads on in it', async () => {
    const html = await show(new Response(null, { status: 404 }), '/en/x')
    expect(values(html, 'href')).toEqual(['/en', '/en/challenges'])
    expect(html).not.toContain('Seite')
  })
})

describe('a form sent after the session has ended', () => {
  const expired = (answer: object) =>
    show(json({ kind: 'sessionExpired', ...answer }, { status: 401 }), '/herausforderungen/x?a=1&b')

  it('becomes a log-in that carries what was typed', async () => {
    const html = await expired({ kept: 'sealed"values' })
    expect(openingTags(html, '<form', 'method="post"', 'action="/anmelden"')).toHaveLength(1)
    expect(html).toContain('<input type="hidden" name="kept" value="sealed&quot;values"/>')
    expect(html, 'what is kept knows where it belongs').not.toContain('name="weiter"')
    expect(
      openingTags(html, '<input', 'name="email"', 'autoComplete="username"', 'required=""'),
    ).toHaveLength(1)
    expect(openingTags(html, '<input', 'type="password"', 'autoComplete="current-password"')).toHaveLength(1)
    expect(brokenReferences(html)).toEqual(INTACT)
  })

  it.each([{}, { kept: 7 }, { kept: null }])(
    'promises nothing kept where nothing was: %o',
    async (answer) => {
      const html = await expired(answer)
      expect(html).not.toContain('name="kept"')
      expect(html).toContain('Nach der Anmeldung geht es weiter.')
      expect(openingTags(html, 'name="weiter"', 'value="/herausforderungen/x?a=1&amp;b"')).toHaveLength(1)
    },
  )
})

describe('a form of somebody who was never logged in', () => {
  const needed = (answer: object) =>
    show(json({ kind: 'logInNeeded', ...answer }, { status: 401 }), '/diskussion/challenge/x')

  it('becomes a log-in, with a way to an account in a window of its own', async () => {
    const html = await needed({ kept: 'sealed' })
    expect(html).toMatch(/<h1[^>]*>Bitte melden Sie sich an<\/h1>/)
    expect(html).not.toContain('abgelaufen')
    expect(html).toContain('<input type="hidden" name="kept" value="sealed"/>')
    const signUp = 'href="/registrieren?weiter=%2Fdiskussion%2Fchallenge%2Fx"'
    expect(openingTags(html, '<a', signUp, 'target="_blank"')).toHaveLength(1)
    expect(html).toContain('Lassen Sie dieses Fenster offen.')
    expect(brokenReferences(html)).toEqual(INTACT)
  })

  it('promises nothing kept where nothing was', async () => {
    const html = await needed({ kept: null })
    expect(html).not.toContain('Lassen Sie dieses Fenster offen.')
    expect(html).toContain('Nach der Anmeldung geht es weiter.')
  })
})

describe('a form that waits for a proof', () => {
  const needed = (answer: object, status: number) =>
    show(json({ kept: 'sealed"values', ...answer }, { status }), '/konto/sitzungen?x=1')
  const carries = (html: string) => {
    expect(openingTags(html, '<input', 'name="kept"', 'value="sealed&quot;values"')).toHaveLength(1)
    expect(openingTags(html, '<input', 'name="weiter"', 'value="/konto/sitzungen?x=1"')).toHaveLength(1)
    expect(brokenReferences(html)).toEqual(INTACT)
  }

  it('asks for the password, and for a code where the account has a second factor', async () => {
    const html = await needed({ kind: 'proofNeeded', asksCode: true }, 401)
    expect(openingTags(html, '<form', 'action="/konto/nachweis"', 'method="post"')).toHaveLength(1)
    expect(openingTags(html, '<input', 'name="oneTimeCode"')).toHaveLength(1)
    carries(html)
    const plain = await needed({ kind: 'proofNeeded', asksCode: false }, 401)
    expect(openingTags(plain, '<input', 'name="oneTimeCode"')).toHaveLength(0)
  })

  it('leads to the set-up of the second factor where only that is missing', async () => {
    const html = await needed({ kind: 'secondFactorNeeded' }, 403)
    expect(openingTags(html, '<form', 'action="/konto/zweiter-faktor"', 'method="post"')).toHaveLength(1)
    expect(openingTags(html, '<input', 'name="intent"', 'value="begin"')).toHaveLength(1)
    carries(html)
  })
})
