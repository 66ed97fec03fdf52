/** Answers stand up to so far below the contribution that began the conversation. */
export const GREATEST_DEPTH = 3

/** Where a contribution stands: what an answer needs to know of the one that it answers. */
export type Answered = { id: string; rootId: string; parentId: string | null; depth: number }

export type Place = { rootId: string; parentId: string | null; depth: number; answersId: string | null }

/** Where a contribution goes that begins a conversation. */
export function placeOfRoot(id: string): Place {
  return { rootId: id, parentId: null, depth: 0, answersId: null }
}

/** Where an answer goes: below what it answers, at the greatest depth beside it, and then it says whom it answers. */
export function placeOfAnswer(answered: Answered): Place {
  const { id, rootId, parentId, depth } = answered
  return depth < GREATEST_DEPTH
    ? { rootId, parentId: id, depth: depth + 1, answersId: null }
    : { rootId, parentId, depth, answersId: id }
}
