import { Prisma } from '#prisma/generated/client'
import type { ErasedSubject } from '~/features/account/operations/personal-data.server'
import { markAllChanged } from '~/outbox/append.server'
import { allowErasing } from '~/platform/database/allow-erasing.server'
import type { Transaction } from '~/platform/database/client.server'
import { eraseDetails } from '~/platform/events/erase-details.server'
import { recountAnswers } from './count-answer.server'

/** What stands in place of a sentence that is gone: the table keeps no empty one. */
const NO_TEXT = '–'

/**
 * Takes the person out of what they contributed. Where they did not choose otherwise the words go too: from the
 * rows, their versions and additions, the events, the maps of opinions, the search and mails that still wait. The
 * row stays as a tombstone, so that answers of others keep their place; votes stay without a person, so that
 * counts stay true.
 */
export async function eraseContributions(tx: Transaction, subject: ErasedSubject): Promise<void> {
  await tx.follow.deleteMany({ where: { userId: subject.id } })
  if (!subject.keepsTexts) {
    await allowErasing(tx)
    await eraseComments(tx, subject.id)
    await eraseStatements(tx, subject.id)
  }
  await forgetName(tx, subject)
}

async function eraseComments(tx: Transaction, authorId: string): Promise<void> {
  const rows = await tx.comment.findMany({
    where: { authorId },
    orderBy: { id: 'asc' },
    select: { id: true, parentId: true },
  })
  const ids = rows.map(({ id }) => id)
  if (ids.length === 0) return
  await tx.commentVersion.deleteMany({ where: { commentId: { in: ids } } })
  await tx.commentAddendum.deleteMany({ where: { commentId: { in: ids } } })
  await tx.$executeRaw`
    UPDATE "Comment" SET body = '', state = 'removed', "hiddenById" = NULL, "collapsedAt" = NULL,
      "highlightedAt" = NULL, "highlightedFor" = '', version = version + 1
    WHERE "authorId" = ${authorId}`
  await recountAnswers(
    tx,
    rows.flatMap(({ parentId }) => parentId ?? []),
  )
  await eraseDetails(tx, { streamType: 'comment', streamId: { in: ids } })
  await eraseMessages(tx, ids)
  await markAllChanged(tx, 'comment', ids)
}

async function eraseStatements(tx: Transaction, authorId: string): Promise<void> {
  const rows = await tx.statement.findMany({
    where: { authorId },
    orderBy: { id: 'asc' },
    select: { id: true },
  })
  const ids = rows.map(({ id }) => id)
  if (ids.length === 0) return
  // A map of opinions shows the sentences it was drawn from; it is drawn anew from those that are left.
  await tx.$executeRaw`
    DELETE FROM "OpinionRun" r USING "Statement" s
    WHERE s.id = ANY(${ids}::text[]) AND r."consultationId" = s."consultationId"
      AND strpos(r.result::text, trim(BOTH '"' FROM to_jsonb(s.text)::text)) > 0`
  await tx.$executeRaw`
    UPDATE "Statement" SET text = ${NO_TEXT}, "textKey" = 'removed:' || id, state = 'removed', "hiddenById" = NULL,
      "collapsedAt" = NULL
    WHERE id = ANY(${ids}::text[])`
  await eraseDetails(tx, { streamType: 'statement', streamId: { in: ids } })
  await eraseMessages(tx, ids)
  await markAllChanged(tx, 'statement', ids)
}

/** Nobody is told any more of what is gone. */
async function eraseMessages(tx: Transaction, ids: readonly string[]): Promise<void> {
  await tx.$executeRaw`
    DELETE FROM "OutboxMessage" m WHERE m.state IN ('pending', 'held')
      AND EXISTS (SELECT 1 FROM unnest(${[...ids]}::text[]) AS item WHERE strpos(m.params::text, item) > 0)`
}

/** The pseudonym goes from the account, and with every message that names it; who wants it may take it. */
async function forgetName(tx: Transaction, { id }: ErasedSubject): Promise<void> {
  const { pseudonym } = await tx.user.findUniqueOrThrow({ where: { id }, select: { pseudonym: true } })
  if (pseudonym !== null) {
    await tx.$executeRaw`DELETE FROM "OutboxMessage" m WHERE ${namedIn(pseudonym)}`
    await tx.$executeRaw`DELETE FROM "Notification" m WHERE ${namedIn(pseudonym)}`
  }
  await tx.user.update({ where: { id }, data: { pseudonym: null, pseudonymKey: null } })
}

/** Where a message names exactly this pseudonym, by itself or as a mention: a short one stands in many other words. */
const namedIn = (pseudonym: string) => Prisma.sql`
  strpos(m.params::text, ${pseudonym}) > 0 AND EXISTS (
    SELECT FROM jsonb_each_text(m.params) AS param(key, value)
    WHERE param.value = ${pseudonym} OR strpos(lower(param.value), lower(${`@${pseudonym}`})) > 0)`
