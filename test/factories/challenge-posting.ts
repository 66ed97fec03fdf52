import { SECTIONS } from '~/domain/challenge/sections'
import { db } from '~/platform/database/client.server'
import { createChallenge } from './challenge'

/** A challenge that is being written, came back several times with comments, and has drafts in several steps. */
export async function createPostedDraft(authorityId: string, userId: string, size: number) {
  const posted = await createChallenge({ authorityId, returnReason: 'Bitte kürzer.' })
  for (const [index, section] of SECTIONS.slice(0, size).entries()) {
    const draft = { section, baseVersion: 1, base: '', values: {} }
    await db.challengeDraft.create({ data: { challengeId: posted.id, userId, ...draft } })
    const comment = { round: index + 1, field: 'title', text: 'Kürzer', authorId: userId }
    await db.approvalComment.create({ data: { challengeId: posted.id, ...comment } })
  }
  return posted
}
