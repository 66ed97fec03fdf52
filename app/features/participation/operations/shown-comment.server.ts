import { Prisma } from '#prisma/generated/client'
import { isCollapsed } from '~/domain/participation/collapse'
import type { CommentCategory, ContributionState, VoteValue } from '~/domain/participation/comment'
import type { OfficialStatus } from '~/domain/participation/official-answer'

/** A contribution as one person may read it. */
export type ShownComment = {
  id: string
  rootId: string
  parentId: string | null
  depth: number
  category: CommentCategory | null
  state: ContributionState
  /** a pseudonym; null where the account is gone or the text is not shown */
  author: string | null
  isOwn: boolean
  /** '' where it is not shown */
  text: string
  isCollapsed: boolean
  /** why it is not shown: the rule and the day of the moderation's decision */
  hidden: { ruleId: string; at: Date } | null
  /** at the greatest depth: whom it answers */
  answers: { id: string; author: string | null } | null
  createdAt: Date
  editedAt: Date | null
  hasVersions: boolean
  addenda: { id: string; text: string; at: Date }[]
  /** why an authority has highlighted it */
  highlightedFor: string | null
  /** the latest answer of an authority that draws on it */
  officialAnswer: { id: string; status: OfficialStatus } | null
  replyCount: number
  votes: Record<VoteValue, number>
  ownVote: VoteValue | null
}

/** Whether a row `c` may be read by a person: its text, where it is one's own or everybody's. */
const isReadable = (viewerId: string | null) =>
  Prisma.sql`(c.state = 'visible' OR (c.state = 'held' AND c."authorId" = ${viewerId}))`

/**
 * Whether a row `c` stands in a list: what is readable, and what holds the place of its answers. Two people who look
 * see the same but for what waits for its first check, which its author sees alone.
 */
export const isListed = (viewerId: string | null) => Prisma.sql`(${isReadable(viewerId)}
  OR (c.state IN ('hidden', 'removed') AND EXISTS (
    SELECT 1 FROM "Comment" a
      LEFT JOIN "Comment" b ON b."parentId" = a.id
      LEFT JOIN "Comment" d ON d."parentId" = b.id
    WHERE a."parentId" = c.id AND 'visible' IN (a.state, b.state, d.state))))`

/** The columns of contributions `c` with all that stands beside them, for one statement of any list. */
export const shownColumns = (viewerId: string | null) => Prisma.sql`
  c.id, c."rootId", c."parentId", c.depth, c.category::text AS category, c.state::text AS state,
  c."subjectType", c."subjectId",
  coalesce(c."authorId" = ${viewerId}, false) AS "isOwn", c."createdAt", c."editedAt", c."collapsedAt", c."replyCount",
  c.rank, c."agreeCount", c."disagreeCount", c."passCount",
  CASE WHEN ${isReadable(viewerId)} THEN c.body ELSE '' END AS text,
  CASE WHEN ${isReadable(viewerId)} THEN
    (SELECT u.pseudonym FROM "User" u WHERE u.id = c."authorId") END AS author,
  CASE WHEN c.state = 'visible' AND c."highlightedAt" IS NOT NULL THEN c."highlightedFor" END AS "highlightedFor",
  CASE WHEN c.state = 'visible' THEN
    (SELECT json_build_object('id', f.id, 'status', f.status)
      FROM "OfficialAnswerSource" s JOIN "OfficialAnswer" f ON f.id = s."answerId"
      WHERE s."commentId" = c.id AND f.status <> 'underReview'
      ORDER BY f."answeredAt" DESC, f.id DESC LIMIT 1) END AS "officialAnswer",
  (SELECT json_build_object('ruleId', h."ruleId", 'at', h."decidedAt")
    FROM "ModerationDecision" h WHERE h.id = c."hiddenById") AS hidden,
  (SELECT json_build_object('id', o.id, 'author', CASE WHEN o.state = 'visible' THEN u.pseudonym END)
    FROM "Comment" o LEFT JOIN "User" u ON u.id = o."authorId" WHERE o.id = c."answersId") AS answers,
  (SELECT v.value::text FROM "CommentVote" v WHERE v."commentId" = c.id AND v."userId" = ${viewerId}) AS "ownVote",
  c.state = 'visible' AND EXISTS (SELECT 1 FROM "CommentVersion" e WHERE e."commentId" = c.id) AS "hasVersions",
  (SELECT coalesce(json_agg(json_build_object('id', e.id, 'text', e.body, 'at', e.at) ORDER BY e.at, e.id), '[]')
    FROM "CommentAddendum" e WHERE e."commentId" = c.id AND ${isReadable(viewerId)}) AS addenda`

/** A row of these columns. */
export type CommentRow = Omit<ShownComment, 'votes' | 'isCollapsed' | 'hidden' | 'addenda'> & {
  subjectType: string
  subjectId: string
  collapsedAt: Date | null
  rank: number
  agreeCount: number
  disagreeCount: number
  passCount: number
  hidden: { ruleId: string; at: string } | null
  addenda: { id: string; text: string; at: string }[]
}

/** A row as it is shown at an instant. Nothing else of it leaves the server. */
export function shownOf(row: CommentRow, at: Date): ShownComment {
  const { id, rootId, parentId, depth, category, state, author, isOwn, text, answers } = row
  const { createdAt, editedAt, hasVersions, highlightedFor, officialAnswer, replyCount, ownVote } = row
  return {
    ...{ id, rootId, parentId, depth, category, state, author, isOwn, text, answers },
    ...{ createdAt, editedAt, hasVersions, highlightedFor, officialAnswer, replyCount, ownVote },
    isCollapsed: state === 'visible' && isCollapsed(row.collapsedAt, at),
    hidden: row.hidden && { ...row.hidden, at: new Date(row.hidden.at) },
    addenda: row.addenda.map((one) => ({ ...one, at: new Date(one.at) })),
    votes: { agree: row.agreeCount, disagree: row.disagreeCount, pass: row.passCount },
  }
}
