import * as confirmPage from '~/features/account/routes/confirm-email'
import * as logInPage from '~/features/account/routes/log-in'
import * as secondFactorPage from '~/features/account/routes/second-factor'
import * as signUpPage from '~/features/account/routes/sign-up'
import { drainOutbox } from '~/outbox/worker.server'
import { type PageArguments, type PageName, path } from '~/paths'
import { stateHandlers } from '~/platform/server/background'
import { findViewer, type Viewer } from '~/platform/session/viewer.server'
import { codeOf, withTimeLeft } from '../factories/user'
import { callAction, callLoader, type Fields } from './call-route'
import type { MailBox, ReceivedMail } from './mail-box'

type Handler = (args: never) => unknown
type Place<Name extends PageName> = [name: Name, ...parameters: PageArguments<Name>]
type Credentials = { email: string; displayName: string; password: string }

/** Works until nothing waits, as the worker does: matches, notices, mails. */
export const deliver = () => drainOutbox(stateHandlers)

/** The newest mail with a subject to an address. @throws Error where there is none */
export async function mailTo(box: MailBox, to: string, subject: string): Promise<ReceivedMail> {
  await deliver()
  const mails = box.mails.filter((one) => one.to.includes(to))
  const mail = mails.findLast((one) => one.headers['subject'] === subject)
  const others = mails.map((one) => one.headers['subject']).join(', ')
  if (!mail) throw new Error(`no mail “${subject}” to ${to}, only: ${others}`)
  return mail
}

/** The token behind the link of a mail; `start` is how the path of its page begins. */
export function tokenIn({ text }: ReceivedMail, start: string): string {
  const token = new RegExp(`${start}/([^\\s/]+)`).exec(text)?.[1]
  if (!token) throw new Error(`no link to ${start} in: ${text}`)
  return decodeURIComponent(token)
}

function cookieIn(headers: Headers): string {
  const cookie = headers.get('Set-Cookie')?.split(';')[0]
  if (!cookie) throw new Error('no session was begun')
  return cookie
}

/** Somebody in front of a browser: a real session, a new log-in where a change of rights has ended it. */
export class JourneyPerson {
  #cookie = ''
  #secret = ''
  #used = 0
  readonly email: string
  readonly #password: string

  constructor({ email, password }: Pick<Credentials, 'email' | 'password'>) {
    this.email = email
    this.#password = password
  }

  /** Signs up on the page and follows the link of the mail. */
  static async signUp(box: MailBox, { email, displayName, password }: Credentials): Promise<JourneyPerson> {
    const person = new JourneyPerson({ email, password })
    const form = { email, displayName, password, accepted: 'on' }
    const sent = await callAction(signUpPage, { path: path('de', 'signUp'), form })
    if (sent.status !== 303) throw new Error(`sign-up was answered ${sent.status}`)
    const token = tokenIn(
      await mailTo(box, email, 'Bitte bestätigen Sie Ihre E-Mail-Adresse'),
      '/bestaetigen',
    )
    const confirmed = await callAction(confirmPage, {
      path: path('de', 'confirmEmail', { token }),
      params: { token },
      form: {},
    })
    person.#cookie = cookieIn(confirmed.headers)
    return person
  }

  async viewer(): Promise<Viewer> {
    const { viewer } = await findViewer(this.#cookie)
    if (viewer) return viewer
    const form = { email: this.email, password: this.#password }
    const { headers } = await callAction(logInPage, { path: path('de', 'logIn'), form })
    this.#cookie = cookieIn(headers)
    if (this.#secret) await this.#giveCode()
    const again = await findViewer(this.#cookie)
    if (!again.viewer) throw new Error(`${this.email} could not log in`)
    return again.viewer
  }

  async #giveCode(): Promise<void> {
    const form = { step: 'code', oneTimeCode: await this.#nextCode() }
    const given = await callAction(logInPage, { path: path('de', 'logIn'), cookie: this.#cookie, form })
    this.#cookie = cookieIn(given.headers)
  }

  /** Three codes count at a time, each once: enough for a set-up and two log-ins. */
  async #nextCode(): Promise<string> {
    await withTimeLeft(2500)
    this.#used += 1
    return codeOf(this.#secret, this.#used - 2)
  }

  /** Sets up one-time codes on the page, with the secret that it shows. */
  async setUpSecondFactor(): Promise<void> {
    await this.send(secondFactorPage, ['secondFactor'], { intent: 'begin' })
    const { data } = await this.open(secondFactorPage, ['secondFactor'])
    if (data.state.kind !== 'begun') throw new Error(`${this.email} is shown no secret`)
    this.#secret = data.state.secret
    const form = { intent: 'confirm', oneTimeCode: await this.#nextCode() }
    const { status } = await this.send(secondFactorPage, ['secondFactor'], form)
    if (status !== 200) throw new Error(`the set-up was answered ${status}`)
  }

  /** Opens a page; `search` is the query string. */
  async open<Route extends Handler, Name extends PageName>(
    module: { loader: Route },
    [name, ...parameters]: Place<Name>,
    search = '',
  ) {
    const address = `${path('de', name, ...parameters)}${search}`
    return callLoader(module, { path: address, params: parameters[0] ?? {}, viewer: await this.viewer() })
  }

  /** Sends the form of a page. */
  async send<Route extends Handler, Name extends PageName>(
    module: { action: Route },
    [name, ...parameters]: Place<Name>,
    form: Fields,
  ) {
    const address = path('de', name, ...parameters)
    const viewer = await this.viewer()
    return callAction(module, { path: address, params: parameters[0] ?? {}, viewer, form })
  }
}
