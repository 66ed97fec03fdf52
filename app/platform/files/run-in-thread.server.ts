import path from 'node:path'
import { Worker } from 'node:worker_threads'
import { projectRoot } from '~/platform/project-root.server'
import type { PdfTask } from './pdf-worker.js'

const BODY = 'app/platform/files/pdf-worker.js'
const MOST_MEMORY = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 64, stackSizeMb: 4 }

/** What became of a task: its answer, or why there is none. */
export type Threaded<Answer> = { ok: true; answer: Answer } | { ok: false; reason: 'tooLong' | 'failed' }

/**
 * Does something with a file in a thread of its own, which is ended when it takes too long: libraries that read
 * whatever people send may run for ever, fill the memory or fall over, and the process must not with them.
 */
export function runInThread<Answer>(task: PdfTask, milliseconds: number): Promise<Threaded<Answer>> {
  return new Promise((resolve) => {
    const worker = new Worker(path.join(projectRoot(), BODY), {
      workerData: task,
      resourceLimits: MOST_MEMORY,
      env: {},
      // What the libraries print about a file is nobody's concern.
      stdout: true,
      stderr: true,
    })
    const settle = (outcome: Threaded<Answer>) => {
      clearTimeout(timer)
      void worker.terminate()
      resolve(outcome)
    }
    const timer = setTimeout(() => settle({ ok: false, reason: 'tooLong' }), milliseconds)
    worker.once('message', (answer: Answer) => settle({ ok: true, answer }))
    worker.once('error', () => settle({ ok: false, reason: 'failed' }))
    worker.once('exit', () => settle({ ok: false, reason: 'failed' }))
  })
}
