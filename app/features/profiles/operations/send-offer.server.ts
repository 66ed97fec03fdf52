import { data } from '@remix-run/node'
import type { z } from 'zod'
import type { OfferKind } from '~/domain/organisation/offer'
import { path } from '~/paths'
import { invalid, parseForm } from '~/platform/forms/parse-form.server'
import { redirectWithToast } from '~/platform/session/toast.server'
import type { OfferInput } from './offer-tables.server'
import type { requireOfferItem } from './require-offer.server'
import { saveOffer } from './save-offer.server'

type Page = Awaited<ReturnType<typeof requireOfferItem>>

/**
 * Saves what the form of an offer has sent and answers: 422 where something is wrong, 409 where it was not
 * saved, with everything that was typed and the version that a save now would replace.
 */
export async function sendOffer<Kind extends OfferKind>(
  { authorized, viewer, locale, organisation, item, isNew }: Page,
  kind: Kind,
  form: FormData,
  schema: z.ZodType<OfferInput[Kind]>,
) {
  const submission = parseForm(form, schema)
  if (submission.status !== 'success') return invalid(submission)
  const sent = submission.value
  const result = await saveOffer(authorized, kind, isNew ? sent : { ...sent, id: item.id })
  if (result.ok) {
    const target = path(locale, 'organisationOffer', { organisationId: organisation.id })
    return redirectWithToast(viewer, target, 'offer.toast.saved')
  }
  const typed = { lastResult: submission.reply(), attempt: Date.now() }
  if (result.reason === 'stale') {
    const { saved, yours, changed, version } = result
    return data({ ...typed, stale: { saved, yours, changed }, version }, { status: 409 })
  }
  const version = result.reason === 'offerGone' ? 0 : sent.version
  return data({ ...typed, refused: result.reason, version }, { status: 409 })
}
