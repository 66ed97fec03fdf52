import type { Prisma } from '#prisma/generated/client'
import { db } from '~/platform/database/client.server'
import { newId } from '~/platform/new-id.server'
import { createChallenge } from './challenge'
import { addMember, createOrganisation } from './organisation'
import { createUser } from './user'

const DAY = 86_400_000
/** Somebody who needs no account: ids of people in an answer are not foreign keys. */
const CLERK = '00000000-0000-7000-8000-00000000d001'
let count = 0

type CommentOptions = Partial<Prisma.CommentUncheckedCreateInput> & { subjectId: string; authorId: string }

/** A contribution that begins a thread about a challenge; every column can be overridden. */
export function createContribution({ id = newId(), ...options }: CommentOptions) {
  return db.comment.create({
    data: {
      ...{ id, rootId: id, subjectType: 'challenge' },
      body: 'Bitte denken Sie auch an Menschen ohne Internet.',
      ...options,
    },
  })
}

/** Somebody with a pseudonym, as everybody has who writes in public. */
export async function createAuthor(pseudonym?: string) {
  count += 1
  const user = await createUser()
  const name = pseudonym ?? `Möwe ${count}`
  return db.user.update({
    where: { id: user.id },
    data: { pseudonym: name, pseudonymKey: name.toLowerCase() },
  })
}

type AnswerOptions = Partial<Prisma.OfficialAnswerUncheckedCreateInput> & {
  subjectId: string
  organisationId: string
  sources?: readonly string[]
  causes?: readonly string[]
}

/** An owed answer about a challenge without a word so far; with another status one that was given. */
export function createOfficialAnswer({ sources = [], causes = [], ...options }: AnswerOptions) {
  const isGiven = options.status !== undefined && options.status !== 'underReview'
  const given = { answeredAt: new Date(), answeredById: CLERK, reason: 'Weil es hilft.', text: 'Ab März.' }
  return db.officialAnswer.create({
    data: {
      subjectType: 'challenge',
      dueAt: new Date(Date.now() + 20 * DAY),
      ...(isGiven && given),
      ...options,
      sources: { createMany: { data: sources.map((commentId) => ({ commentId })) } },
      causes: { createMany: { data: causes.map((commentId) => ({ commentId })) } },
    },
  })
}

/** An office with two who write and one who reads, a challenge of it, another office, and contributions. */
export async function createAnswerScene() {
  const office = await createOrganisation({ kind: 'authority', name: 'Amt für Antworten' })
  const otherOffice = await createOrganisation({ kind: 'authority', name: 'Anderes Amt' })
  const challenge = await createChallenge({
    authorityId: office.id,
    state: 'published',
    title: 'Formulare lesen',
  })
  const other = await createChallenge({ authorityId: otherOffice.id, state: 'published' })
  const member = async (organisationId: string, role: 'editor' | 'owner' | 'viewer', ended = false) => {
    const user = await createUser()
    await addMember(user.id, organisationId, role, { ended })
    return user
  }
  const author = await createAuthor('Möwe vom Kai')
  const answerer = await createAuthor('Storch')
  const follower = await createUser()
  const about = { subjectType: 'challenge', subjectId: challenge.id }
  await db.follow.create({ data: { userId: follower.id, ...about } })
  return {
    ...{ office, otherOffice, challenge, other, about, author, answerer, follower },
    clerk: await member(office.id, 'editor'),
    colleague: await member(office.id, 'owner'),
    reader: await member(office.id, 'viewer'),
    former: await member(office.id, 'owner', true),
    otherClerk: await member(otherOffice.id, 'owner'),
    citizen: await createUser(),
    staff: await createUser({ platformRole: 'staff' }),
    moderator: await createUser({ platformRole: 'moderator' }),
    comment: await createContribution({ subjectId: challenge.id, authorId: author.id }),
    second: await createContribution({
      subjectId: challenge.id,
      authorId: answerer.id,
      body: 'Mit Vorlesen.',
    }),
    foreign: await createContribution({ subjectId: other.id, authorId: author.id }),
  }
}
export type AnswerScene = Awaited<ReturnType<typeof createAnswerScene>>

type Answering = { challengeId: string; organisationId: string; size: number }

/** Contributions about a challenge, all of them highlighted, an answer to each, and one that is overdue. */
export async function createAnsweredContributions({
  challengeId: subjectId,
  organisationId,
  size,
}: Answering) {
  const highlighted = { highlightedAt: new Date(), highlightedFor: 'Hilft uns.', highlightedById: CLERK }
  const comments: string[] = []
  for (let number = 0; number < size; number += 1) {
    const { id: authorId } = await createAuthor()
    const { id } = await createContribution({ subjectId, authorId, ...highlighted })
    comments.push(id)
    await createOfficialAnswer({ subjectId, organisationId, status: 'partly', sources: comments })
  }
  const dueAt = new Date(Date.now() - DAY)
  const owed = await createOfficialAnswer({ subjectId, organisationId, dueAt, causes: comments })
  return { answerId: owed.id, commentId: comments[0] ?? '' }
}
