import { standingToPerson } from '~/domain/permission/standing'
import { findItem } from '~/features/moderation/items/registry.server'
import { reportItem } from '~/features/moderation/operations/report-item.server'
import type { DecideInput, ReportInput } from '~/features/moderation/schema'
import { db } from '~/platform/database/client.server'
import { authorize } from '~/platform/guard/authorized.server'
import { createComment, createTalk } from '../factories/moderation'
import { createUser, viewerOf } from '../factories/user'

let networks = 0

/** A discussion with one contribution, its author, and two people who moderate. */
export async function createModerationScene() {
  const author = await createUser({ displayName: 'Anna Autorin' })
  const first = await createUser({
    platformRole: 'moderator',
    displayName: 'Erik Erster',
    secondFactor: true,
  })
  const second = await createUser({
    platformRole: 'moderator',
    displayName: 'Zoe Zweite',
    secondFactor: true,
  })
  const talk = await createTalk()
  const comment = await createComment({ subjectId: talk.id, authorId: author.id })
  return { author, first, second, talk, comment }
}

export const REPORT: ReportInput = {
  ruleId: 'respect',
  explanation: 'Hier wird eine Person als Trottel beschimpft.',
  isGoodFaith: 'on',
  website: '',
}
export const STRANGERS_REPORT = { ...REPORT, reporterName: 'Mia Melder', reporterEmail: 'mia@example.org' }

/** Reports a contribution: as a person, or from outside from a network of its own. */
export async function report(
  itemId: string,
  { userId, input = userId ? REPORT : STRANGERS_REPORT }: { userId?: string; input?: ReportInput } = {},
) {
  networks += 1
  const network = `10.7.${networks >> 8}.${networks & 255}`
  const item = await findItem('comment', itemId)
  if (!item) throw new Error(`no comment ${itemId}`)
  const viewer = userId ? await viewerOf(userId) : null
  return reportItem({ viewer, network, locale: 'de' }, item, input)
}

/** What a guard gives a moderator for a case about a contribution of somebody else. */
export async function moderating(userId: string, caseId: string) {
  const viewer = await viewerOf(userId)
  return authorize('moderation.decide', viewer, standingToPerson(viewer, 'somebody else'), { id: caseId })
}

export const HIDE: Omit<DecideInput, 'version'> = {
  ...{ intent: 'decide', measure: 'hide', ruleId: 'respect', pauseDays: 0 },
  facts: 'Der Beitrag nennt Herrn M. einen Trottel.',
  explanation: 'Das greift eine Person an und nicht ihre Aussage.',
}

/** The open case about a contribution. */
export function openCaseOf(itemId: string) {
  return db.moderationCase.findFirstOrThrow({ where: { itemId, closedAt: null } })
}
