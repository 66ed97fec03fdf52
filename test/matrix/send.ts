import { translate } from '~/i18n/messages.server'
import type { PageName } from '~/paths'
import { newId } from '~/platform/new-id.server'
import { addressOf } from '../support/routes'
import { PERSONAS, type Persona } from './personas'
import type { ActionRow, Outcome, Row } from './reviewed'
import type { World } from './world'

const NOT_PERMITTED = translate('de')('reason.notPermitted')

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
  if (text.includes(NOT_PERMITTED) && status === 409) return 'notPermitted'
  if ([200, 303, 409, 422].includes(status)) return 'yes'
  throw new Error(`${status} from ${answer.url}`)
}

async function request(origin: string, world: World, row: Row, persona: Persona, body?: URLSearchParams) {
  const address = addressOf(row.page as PageName, 'de', world.parameters[row.thing])
  const cookie = await (body ? world.cookieFor(persona) : world.keptCookieFor(persona))
  const headers = { ...cookie, Origin: origin }
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
