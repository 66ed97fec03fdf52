import type { ContributionState, Prisma } from '#prisma/generated/client'
import { pseudonymKeyOf } from '~/domain/participation/pseudonym'
import { db } from '~/platform/database/client.server'
import { newId } from '~/platform/new-id.server'
import { createUser } from './user'

const DAY = 86_400_000
let counter = 0

type AuthorOptions = Parameters<typeof createUser>[0] & {
  pseudonym?: string
  /** age of the account */
  daysOld?: number
}

/** Somebody who takes part: by default long here, under a pseudonym. */
export async function createAuthor({ pseudonym, daysOld = 100, ...options }: AuthorOptions = {}) {
  counter += 1
  const user = await createUser(options)
  const name = pseudonym ?? `Deichgraf-${String.fromCharCode(97 + (counter % 26))}${counter}`
  return db.user.update({
    where: { id: user.id },
    data: {
      pseudonym: name,
      pseudonymKey: pseudonymKeyOf(name),
      createdAt: new Date(Date.now() - daysOld * DAY),
    },
  })
}

type CommentOptions = Partial<Prisma.CommentUncheckedCreateInput> & {
  authorId: string
  parent?: { id: string; rootId: string; depth: number }
}

/** A contribution as it stands in the table, under a parent where one is given; the parent's count follows. */
export async function createContribution({ parent, ...options }: CommentOptions) {
  const id = options.id ?? newId()
  const row = await db.comment.create({
    data: {
      ...{ id, subjectType: 'challenge', subjectId: 'some-challenge', body: `Beitrag ${id}` },
      ...{ rootId: parent?.rootId ?? id, parentId: parent?.id ?? null, depth: parent ? parent.depth + 1 : 0 },
      ...options,
    },
  })
  if (parent && row.state === 'visible')
    await db.comment.update({ where: { id: parent.id }, data: { replyCount: { increment: 1 } } })
  return row
}

/** So many contributions of one person that everybody can read. */
export async function createContributions(
  authorId: string,
  count: number,
  state: ContributionState = 'visible',
) {
  for (let at = 0; at < count; at += 1) await createContribution({ authorId, state })
}
