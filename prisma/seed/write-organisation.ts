import { sortKey } from '~/domain/text/sort-key'
import { markChanged } from '~/outbox/append.server'
import { transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import { OFFERS } from './content/offers'
import type { DemoOrganisation } from './content/organisations'
import { demoId } from './demo-ids'
import { writeOffer } from './write-offer'

/** One organisation with its members, its events and its place in search and matching. */
export async function writeOrganisation(organisation: DemoOrganisation, start: Date): Promise<void> {
  const { key, members = {}, ...columns } = organisation
  const id = demoId('organisation', key)
  const people = Object.entries(members)
  const verified = columns.state === 'verified' && {
    verifiedAt: start,
    verifiedById: demoId('person', 'staff'),
  }
  await transact(async (tx) => {
    await tx.organisation.create({
      data: { ...columns, ...verified, id, sortKey: sortKey(columns.name), isDemo: true },
    })
    await tx.membership.createMany({
      data: people.map(([person, role]) => ({ userId: demoId('person', person), organisationId: id, role })),
    })
    const offer = OFFERS[key]
    if (offer) await writeOffer(tx, id, offer, start)
    const stream = { type: 'organisation', id }
    const [founder] = people
    await appendEvent(tx, {
      stream,
      actorId: founder ? demoId('person', founder[0]) : null,
      action: columns.state === 'listed' ? 'organisation.imported' : 'organisation.founded',
      values: { name: columns.name, kind: columns.kind },
    })
    if (verified) {
      const values = { state: 'verified', reason: columns.verificationReason ?? '' }
      await appendEvent(tx, {
        stream,
        actorId: verified.verifiedById,
        action: 'organisation.verified',
        values,
      })
    }
    await markChanged(tx, 'organisation', id)
  })
}
