import type { PageName } from '~/paths'
import { PERSONAS, type Persona } from './personas'
import type { Thing } from './world'

/**
 * Who may see what and do what, as it was reviewed: written down here by hand, not derived from the
 * permission matrix of the application. Everybody who is not listed gets what `others` says.
 */
export type Outcome =
  /** the page, or the action's own answer, whatever it says about the input */
  | 'yes'
  /** 404, as if there were nothing */
  | 'hidden'
  /** the log-in, or for a sent form 401 with what was typed */
  | 'logIn'
  /** led to another page */
  | 'away'
  /** the page says that this is not theirs to decide */
  | 'notPermitted'

export type Row = {
  page: PageName
  thing: Thing
  who: readonly Persona[]
  /** default: hidden */
  others?: Outcome
  /** who may see the page and is told there that this is for others to decide */
  told?: readonly Persona[]
  /** who is led on to another page, where others see nothing */
  led?: readonly Persona[]
  /** default: logIn, unless listed in `who` */
  signedOut?: Outcome
}
export type ActionRow = Row & { form: Record<string, string>; intent?: string }

export const everybody: readonly Persona[] = PERSONAS
export const signedIn = everybody.filter((one) => one !== 'signedOut')
export const provider = [
  'providerViewer',
  'providerFinance',
  'providerEditor',
  'providerAdmin',
  'providerOwner',
] as const
export const providerWriters = ['providerEditor', 'providerAdmin', 'providerOwner'] as const
export const providerHeads = ['providerAdmin', 'providerOwner'] as const
export const authority = [
  'authorityViewer',
  'authorityFinance',
  'authorityEditor',
  'authorityAdmin',
  'authorityOwner',
] as const
export const authorityWriters = ['authorityEditor', 'authorityAdmin', 'authorityOwner'] as const
export const authorityHeads = ['authorityAdmin', 'authorityOwner'] as const
export const team = ['staff', 'administrator'] as const
export const notOf = (members: readonly Persona[]) => signedIn.filter((one) => !members.includes(one))

export const page = (
  name: PageName,
  thing: Thing,
  who: readonly Persona[],
  more: Partial<Row> = {},
): Row => ({
  page: name,
  thing,
  who,
  ...more,
})

export const action = (
  name: PageName,
  thing: Thing,
  who: readonly Persona[],
  form: Record<string, string> = {},
  more: Partial<ActionRow> = {},
): ActionRow => ({ page: name, thing, who, form, ...more })

export const UNKNOWN = '01900000-0000-7000-8000-000000000000'
