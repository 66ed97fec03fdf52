import type { Task } from 'meilisearch'
import { ask, meilisearchClient } from '../meilisearch/client.server'
import { MeilisearchFailure } from '../meilisearch/failure'

const FIRST_WAIT = 20
const LONGEST_WAIT = 500

export type Outcome = 'open' | 'succeeded' | 'failed' | 'lost'
export type FollowedTask = { outcome: Outcome; code: string }

/**
 * What became of a task. One that was canceled or that the server knows nothing of is lost; so is one that carries
 * another batch: its number was given out again after the server had been set back.
 */
export async function followTask(taskUid: number, batch: string): Promise<FollowedTask> {
  const task = await readTask(taskUid)
  if (!task) return { outcome: 'lost', code: 'task_not_found' }
  if (task.customMetadata !== batch) return { outcome: 'lost', code: 'another_task' }
  return { outcome: outcomeOf(task), code: task.error?.code ?? '' }
}

/**
 * Waits for a task that nothing is kept of, and throws where it did not succeed.
 * @throws MeilisearchFailure with the code of the task's error
 */
export async function awaitTask(taskUid: number, milliseconds = 600_000): Promise<Task> {
  const until = Date.now() + milliseconds
  for (let wait = FIRST_WAIT; ; wait = Math.min(LONGEST_WAIT, wait * 2)) {
    const task = await readTask(taskUid)
    if (!task) throw new MeilisearchFailure('the task is gone', { status: 404, code: 'task_not_found' })
    const outcome = outcomeOf(task)
    if (outcome === 'succeeded') return task
    if (outcome !== 'open')
      throw new MeilisearchFailure(
        `${task.type} ${task.status}: ${task.error?.message ?? ''}`.slice(0, 300),
        {
          status: null,
          code: task.error?.code ?? `task_${task.status}`,
        },
      )
    if (Date.now() > until)
      throw new MeilisearchFailure('the task does not end', { status: null, code: 'timeout' })
    await pause(wait)
  }
}

export const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

async function readTask(taskUid: number): Promise<Task | null> {
  try {
    return await ask(() => meilisearchClient('writeKey').tasks.getTask(taskUid))
  } catch (error) {
    if (error instanceof MeilisearchFailure && error.code === 'task_not_found') return null
    throw error
  }
}

function outcomeOf({ status }: Pick<Task, 'status'>): Outcome {
  if (status === 'succeeded' || status === 'failed') return status
  return status === 'canceled' ? 'lost' : 'open'
}
