import { z } from 'zod'
import { CHANNEL_FREQUENCIES, CHOSEN_KINDS, type ChosenKind } from '~/domain/notification/kinds'

/** Name of the field that holds the wish for one kind on one channel. */
export type WishName = `${ChosenKind}Mail` | `${ChosenKind}App`

const mail = z.enum(CHANNEL_FREQUENCIES.mail).optional()
const app = z.enum(CHANNEL_FREQUENCIES.app).optional()
type Wishes = Record<`${ChosenKind}Mail`, typeof mail> & Record<`${ChosenKind}App`, typeof app>
const wishes = Object.fromEntries(
  CHOSEN_KINDS.flatMap((kind) => [
    [`${kind}Mail`, mail],
    [`${kind}App`, app],
  ]),
) as Wishes

/** How a person wants to be told. A kind that is not sent stays as it is. */
export const preferencesSchema = z.object({ intent: z.literal('save'), ...wishes })

/** The two forms of the page: the wishes, and the check of an address that has bounced. */
export const noticeSettingsSchema = z.discriminatedUnion('intent', [
  preferencesSchema,
  z.object({ intent: z.literal('checkAddress') }),
])
