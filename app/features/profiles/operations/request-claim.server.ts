import { judgeClaimAddress } from '~/domain/organisation/claim-address'
import { CLAIM_TRANSITIONS } from '~/domain/organisation/lifecycle'
import { tell } from '~/outbox/append.server'
import { TOKEN_PLACE } from '~/outbox/templates/template'
import { bothPaths } from '~/paths'
import { type Transaction, transact } from '~/platform/database/client.server'
import { uniqueViolation } from '~/platform/database/unique-violation'
import { appendEvent } from '~/platform/events/append-event.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { lockOrganisation } from './member-rows.server'

const DAY = 86_400_000
/** Each claim sends a mail to an address that somebody typed: a few a day, not more. */
const CLAIMS_PER_DAY = 5

export type ClaimInput = { id: string; email: string; note: string }
type Requested =
  | { ok: true }
  | {
      ok: false
      reason:
        | 'freemail'
        | 'foreignDomain'
        | 'malformedAddress'
        | 'stillListed'
        | 'organisationDissolved'
        | 'alreadyClaimed'
        | 'tooManyClaims'
    }

/**
 * Claims a listed organisation: a mail with a link goes to the institution's address. While nobody has opened
 * the link, asking again replaces the claim: mails get lost, addresses are mistyped, links expire.
 */
export async function requestClaim(
  { actor, thing }: Authorized<'organisation.claim', { id: string }>,
  { id, email, note }: ClaimInput,
): Promise<Requested> {
  const write = transact(async (tx): Promise<Requested> => {
    await lockPerson(tx, actor.id)
    await lockOrganisation(tx, thing.id)
    const organisation = await tx.organisation.findUniqueOrThrow({ where: { id: thing.id } })
    if (organisation.state !== 'listed') return { ok: false, reason: 'stillListed' }
    if (organisation.dissolvedOn) return { ok: false, reason: 'organisationDissolved' }
    const address = judgeClaimAddress(email, organisation.website)
    if (!address.ok) return address
    const claims = await tx.claim.findMany({ where: { userId: actor.id } })
    const again = claims.find((claim) => claim.id === id && claim.organisationId === thing.id)
    if (again) return { ok: true }
    const here = claims.filter((claim) => claim.organisationId === thing.id)
    if (here.some((claim) => claim.state === 'awaitingStaff')) return { ok: false, reason: 'alreadyClaimed' }
    const recent = claims.filter((claim) => claim.createdAt.getTime() > Date.now() - DAY)
    if (recent.length >= CLAIMS_PER_DAY) return { ok: false, reason: 'tooManyClaims' }
    for (const claim of here.filter(({ state }) => state === 'awaitingMail')) {
      if (!(await withdraw(tx, claim, actor.id))) return { ok: false, reason: 'alreadyClaimed' }
    }
    const row = { id, organisationId: thing.id, userId: actor.id, email: email.toLowerCase(), note }
    await tx.claim.create({ data: row })
    const event = await appendEvent(tx, {
      stream: { type: 'organisation', id: thing.id },
      actorId: actor.id,
      action: 'claim.requested',
      values: { claimId: id, email: row.email, proof: address.proof, note },
    })
    await tell(tx, {
      eventId: event.id,
      userIds: [actor.id],
      template: 'claimConfirm',
      params: {
        ...bothPaths('claimConfirm', { token: TOKEN_PLACE }),
        organisation: organisation.name,
        personId: actor.id,
        claimId: id,
        email: row.email,
      },
      inApp: false,
    })
    return { ok: true }
  })
  return write.catch((error) => {
    if (uniqueViolation(error) === null) throw error
    return { ok: false, reason: 'alreadyClaimed' } as const
  })
}

/** Takes an unconfirmed claim back; false where its link was opened at this very moment. */
async function withdraw(tx: Transaction, claim: { id: string; organisationId: string }, actorId: string) {
  const { to, event } = CLAIM_TRANSITIONS.withdraw
  const { count } = await tx.claim.updateMany({
    where: { id: claim.id, state: 'awaitingMail' },
    data: { state: to, decidedAt: new Date() },
  })
  if (count === 0) return false
  await appendEvent(tx, {
    stream: { type: 'organisation', id: claim.organisationId },
    actorId,
    action: event,
    values: { claimId: claim.id },
  })
  return true
}

/** Claims of one person on several organisations queue up: otherwise each would count without the others. */
async function lockPerson(tx: Transaction, userId: string): Promise<void> {
  // Not FOR UPDATE, which would wait for every row that only refers to the person.
  await tx.$executeRaw`SELECT 1 FROM "User" WHERE "id" = ${userId} FOR NO KEY UPDATE`
}
