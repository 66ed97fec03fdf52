import { describe, expect, it } from 'vitest'
import { AI_ACT_TREE } from '~/domain/assessment/ai-act'
import { runOf } from '~/domain/assessment/run'

const run = (answers: Record<string, string>, wish: { at?: string; after?: string } = {}) => {
  const { question, number, previous, isUnanswered } = runOf(AI_ACT_TREE, answers, wish)
  return { question: question?.id ?? null, number, previous, isUnanswered }
}
const at = (question: string | null, number: number, previous: string | null, isUnanswered = false) => ({
  ...{ question, number, previous, isUnanswered },
})

describe('the place in a check', () => {
  const two = { system: 'yes', exempt: 'no' }

  it.each([
    ['begins with the first question', {}, {}, at('system', 1, null)],
    ['goes on where the answers end', two, {}, at('role', 3, 'exempt')],
    ['goes on after an answer', two, { after: 'exempt' }, at('role', 3, 'exempt')],
    [
      'goes on to the next question also where it is answered already',
      two,
      { after: 'system' },
      at('exempt', 2, 'system'),
    ],
    ['goes back and keeps what comes later', two, { at: 'system' }, at('system', 1, null)],
    ['stays where nothing was chosen', two, { after: 'role' }, at('role', 3, 'exempt', true)],
    ['stays at the first one where nothing was chosen', {}, { after: 'system' }, at('system', 1, null, true)],
    ['is not led off the way', two, { at: 'talks' }, at('role', 3, 'exempt')],
    ['is not led to what there is not', two, { at: 'constructor' }, at('role', 3, 'exempt')],
    ['is the end where all is answered', { system: 'no' }, { after: 'system' }, at(null, 2, 'system')],
    ['is the end without a wish', { system: 'no' }, {}, at(null, 2, 'system')],
    ['may leave the end again', { system: 'no' }, { at: 'system' }, at('system', 1, null)],
    [
      'forgets answers that another one has taken off the way',
      { ...two, system: 'no' },
      { after: 'system' },
      at(null, 2, 'system'),
    ],
  ])('%s', (_name, answers, wish, expected) => expect(run(answers, wish)).toEqual(expected))
})
