import { type Digest, makeDigests } from '~/domain/matching/digest'
import { tellEach } from '~/outbox/append.server'
import { bothPaths } from '~/paths'
import { transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import {
  claimNews,
  type DigestSide,
  type MatchNews,
  readMatchNews,
  writersOfAll,
} from './read-match-news.server'

/**
 * Tells providers of challenges and authorities of providers that have come to fit since the publication: one
 * message a person and run, each pair once to each side, whoever runs at the same time. When the mail leaves is
 * the person's choice, as with every message.
 */
export async function tellNewMatches(): Promise<void> {
  await tellSide('provider')
  await tellSide('authority')
}

async function tellSide(side: DigestSide): Promise<void> {
  // Read and put into words before the transaction, in which nothing slow may happen.
  const found = await readMatchNews(side)
  if (found.length === 0) return
  await transact(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`match digest ${side}`}, 0))`
    const news = await claimNews(tx, side, found)
    if (news.length === 0) return
    const members = await writersOfAll(
      tx,
      news.map((one) => one.ownerId),
    )
    const digests = makeDigests(news, members)
    const { id: eventId } = await appendEvent(tx, {
      stream: { type: 'matching', id: 'digest' },
      actorId: null,
      action: `matching.${side}Told`,
      values: { matches: news.length, people: digests.length },
    })
    const template = side === 'provider' ? 'matchDigest' : 'providerDigest'
    await tellEach(
      tx,
      digests.map((digest) => ({
        ...{ eventId, template, userIds: [digest.userId] },
        params: paramsOf(side, digest),
      })),
    )
  })
}

/** What a message says; its link leads to the list in which the best match stands. */
function paramsOf(side: DigestSide, { items, more }: Digest<MatchNews>) {
  const [best] = items
  const link =
    side === 'provider'
      ? bothPaths('organisationMatches', { organisationId: best?.organisationId ?? '' })
      : bothPaths('challengeMatches', { challengeId: best?.challengeId ?? '' })
  return {
    ...link,
    more,
    items: items.map(({ title, authority, organisation, deadlineAt, reasons }) => ({
      ...{ title, authority, organisation, deadlineAt, reasons },
    })),
  }
}
