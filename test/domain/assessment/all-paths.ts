import type { Answers } from '~/domain/assessment/assess'
import type { Tree } from '~/domain/assessment/tree'

/** Every way through a tree, from the first question to an end, as the answers given on it. */
export function* allPaths(
  tree: Tree,
  id: string | null = tree.first,
  before: Answers = {},
): Generator<Answers> {
  if (id === null) {
    yield before
    return
  }
  const question = tree.questions.find((one) => one.id === id)
  if (!question) throw new Error(`no question ${id}`)
  if (Object.hasOwn(before, id)) throw new Error(`${id} is asked twice`)
  for (const { code, next } of question.options) yield* allPaths(tree, next, { ...before, [id]: code })
}
