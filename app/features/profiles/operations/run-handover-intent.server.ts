import type { z } from 'zod'
import { standingToPerson } from '~/domain/permission/standing'
import { Authorized } from '~/platform/guard/authorized.server'
import type { handoverSchema } from '../schema-people'
import { acceptHandover, cancelHandover, declineHandover } from './answer-handover.server'
import { offerHandover } from './offer-handover.server'
import type { requireHandover } from './require-handover.server'

type Seen = Pick<
  Awaited<ReturnType<typeof requireHandover>>,
  'authorized' | 'organisation' | 'viewer' | 'offer'
>
type Intent = z.infer<typeof handoverSchema>

/** Runs what the page of a hand-over sends; each step is judged by its own permission. */
export async function runHandoverIntent({ authorized, organisation, viewer, offer }: Seen, input: Intent) {
  const notPermitted = { ok: false, reason: 'notPermitted' } as const
  if (input.intent === 'offer') {
    const owner = Authorized.judge('organisation.handOver', viewer, authorized.standing, organisation)
    return owner ? offerHandover(owner, input) : notPermitted
  }
  if (!offer || offer.id !== input.handoverId) return { ok: false, reason: 'wrongState' } as const
  const thing = { id: offer.id, organisationId: organisation.id, organisationName: organisation.name }
  if (input.intent === 'cancel') {
    const owner = Authorized.judge('organisation.handOver', viewer, authorized.standing, thing)
    return owner ? cancelHandover(owner) : notPermitted
  }
  const standing = standingToPerson(viewer, offer.toUserId)
  const receiver = Authorized.judge('handover.answer', viewer, standing, thing)
  if (!receiver) return notPermitted
  return input.intent === 'accept' ? acceptHandover(receiver) : declineHandover(receiver)
}
