import { listen } from '~/platform/database/listen.server'
import { OUTBOX_CHANNEL } from './append.server'
import type { StateHandlers } from './handlers.server'
import { processDigests } from './process-digests.server'
import { processMessages } from './process-messages.server'
import { processStates } from './process-states.server'

export type Worker = {
  /** Ends after the batch in hand. */
  stop(): Promise<void>
  /** Works until nothing is due any more. */
  drain(): Promise<void>
}

export type WorkerOptions = {
  handlers: StateHandlers
  /** Where an unexpected error goes, for example a lost connection; failures of single rows are kept with the row. */
  onError: (error: unknown) => void
  /** How often to look without being woken: for retries, and should a wake-up get lost. */
  pollMs?: number
}

/**
 * Works until nothing is due, once; without listening. For tests and commands. Digests come last: what is due
 * may still belong into them.
 */
export async function drainOutbox(
  handlers: StateHandlers,
  goesOn: () => boolean = () => true,
): Promise<void> {
  let taken = 1
  while (taken > 0 && goesOn()) {
    taken = await processStates(handlers)
    if (goesOn()) taken += await processMessages()
    if (taken === 0 && goesOn()) taken = await processDigests()
  }
}

/** Starts the worker: it is woken by NOTIFY in the transaction of the change, and looks from time to time. */
export async function startWorker(options: WorkerOptions): Promise<Worker> {
  let isStopped = false
  let isAsked = false
  let running: Promise<void> | undefined

  async function run(): Promise<void> {
    while (isAsked && !isStopped) {
      isAsked = false
      try {
        await drainOutbox(options.handlers, () => !isStopped)
      } catch (error) {
        options.onError(error)
      }
    }
    running = undefined
  }

  function wake(): Promise<void> {
    isAsked = true
    running ??= run()
    return running
  }

  const unlisten = await listen(OUTBOX_CHANNEL, () => void wake())
  const timer = setInterval(() => void wake(), options.pollMs ?? 15_000)
  void wake()
  return {
    drain: wake,
    async stop() {
      isStopped = true
      clearInterval(timer)
      await unlisten()
      await running
    },
  }
}
