import { translate } from '~/i18n/messages.server'
import type { PageName } from '~/paths'
import { newId } from '~/platform/new-id.server'
import { addressOf, routeModule } from '../support/routes'
import { PERSONAS, type Persona } from './personas'
import type { ActionRow, Outcome, Row } from './reviewed'
import type { World } from './world'

/** As a page says it, and as its data do. */
const NOT_PERMITTED = [translate('de')('reason.notPermitted'), '"notPermitted"']

/** What somebody should get. */
export function expectedOf(row: Row, persona: Persona): Outcome {
  const { who, told = [], led = [], others = 'hidden', signedOut = 'logIn' } = row
  if (who.includes(persona)) return 'yes'
  if (told.includes(persona)) return 'notPermitted'
  if (led.includes(persona)) return 'away'
  return persona === 'signedOut' ? signedOut : others
}

/** What an answer amounts to. @throws Error for an answer that nobody should get */
async function outcomeOf(answer: Response): Promise<Outcome> {
  const { status } = answer
  const location = answer.headers.get('Location') ?? ''
  const text = await answer.text()
  if (status === 404) return 'hidden'
  if (status === 401) return 'logIn'
  if (status === 302) return location.startsWith('/anmelden?') ? 'logIn' : 'away'
  if (status === LED_BY_DATA) return ledByData(text)
  if (status === 409 && NOT_PERMITTED.some((words) => text.includes(words))) return 'notPermitted'
  if ([200, 303, 409, 422].includes(status)) return 'yes'
  throw new Error(`${status} from ${answer.url}`)
}

/** The status with which the framework tells a script that it is led elsewhere. */
const LED_BY_DATA = 202

/** A redirect as a script gets it; whether it was sent away or the action was done, only a page's answer tells. */
function ledByData(text: string): Outcome {
  return text.includes('"/anmelden?') ? 'logIn' : 'yes'
}

/**
 * Whether it is asked as the scripts of our pages ask, or as a browser without them. Of those who should get the same
 * answer the first is given the page and the others its data: both ways are guarded by the same code, and a page costs
 * three times as much. Whoever is sent away is asked by the page: an action that was done leads elsewhere as well.
 */
async function isByData(row: Row, persona: Persona): Promise<boolean> {
  const isPage = (await routeModule(row.page as PageName)).default !== undefined
  const expected = expectedOf(row, persona)
  const first = PERSONAS.find((one) => expectedOf(row, one) === expected)
  return isPage && row.page !== 'home' && expected !== 'away' && persona !== first
}

async function request(origin: string, world: World, row: Row, persona: Persona, body?: URLSearchParams) {
  const page = addressOf(row.page as PageName, 'de', world.parameters[row.thing])
  const address = (await isByData(row, persona)) ? `${page}.data` : page
  const cookie = await (body ? world.cookieFor(persona) : world.keptCookieFor(persona))
  // Packing and unpacking an answer takes a tenth of the time, and tells nothing of who may see it.
  const headers = { ...cookie, Origin: origin, 'Accept-Encoding': 'identity' }
  const method = body ? 'POST' : 'GET'
  return fetch(`${origin}${address}`, { method, headers, body: body ?? null, redirect: 'manual' })
}

/** Opens a page as everybody and tells what came of it, and what should have. */
export async function openAs(origin: string, world: World, row: Row) {
  const outcomes = { got: [] as string[], expected: [] as string[] }
  for (const persona of PERSONAS) {
    const line = `${row.page} (${row.thing}) by ${persona}: `
    outcomes.got.push(line + (await outcomeOf(await request(origin, world, row, persona))))
    outcomes.expected.push(line + expectedOf(row, persona))
  }
  return outcomes
}

/** Sends a form as everybody. */
export async function sendAs(origin: string, world: World, row: ActionRow) {
  const outcomes = { got: [] as string[], expected: [] as string[] }
  for (const persona of PERSONAS) {
    const fill: Record<string, string> = {
      AUTHORITY: world.ids.authority,
      PROVIDER: world.ids.provider,
      PARTNER: world.ids.partner,
      INVITED: world.ids.invited,
      NEW: newId(),
    }
    const body = new URLSearchParams(
      Object.entries(row.form).map(([name, value]): [string, string] => [name, fill[value] ?? value]),
    )
    const line = `${row.page} (${row.thing}) ${row.intent ?? 'send'} by ${persona}: `
    outcomes.got.push(line + (await outcomeOf(await request(origin, world, row, persona, body))))
    outcomes.expected.push(line + expectedOf(row, persona))
  }
  return outcomes
}
