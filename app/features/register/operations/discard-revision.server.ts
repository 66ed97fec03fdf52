import type { Authorized } from '~/platform/guard/authorized.server'
import { type Moved, moveEntry, type Step } from './move-entry.server'

/**
 * Throws away a revision: the working copy says again what everybody reads, and nothing is left to approve. What is
 * public has not changed, so nobody else has to stand by it. Who saved meanwhile keeps their words: it is refused.
 */
export function discardRevision(
  authorized: Authorized<'register.discard', { id: string }>,
  step: Step,
): Promise<Moved> {
  return moveEntry('discardRevision', authorized, step, {
    data: async (tx, { before }) => {
      const id = before.currentVersionId ?? ''
      const { content } = await tx.registerVersion.findUniqueOrThrow({
        where: { id },
        select: { content: true },
      })
      return {
        ...{ content: content ?? {}, changeNote: '', returnReason: null },
        ...{ editorIds: [], submittedById: null, submittedAt: null },
      }
    },
  })
}
