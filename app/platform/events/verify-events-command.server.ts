import { writeCheckpoint } from './checkpoint.server'
import { recordVerification } from './verification-record.server'
import { type EventProblem, verifyEvents } from './verify-events.server'

const EXPLAINED: Record<EventProblem['problem'], string> = {
  sequenceBroken: 'an event before this one is missing, or the order was changed',
  linkBroken: 'does not follow the event before it',
  rowAltered: 'was altered, or written without the key',
  valueAltered: 'a stored value is not the one that was written',
  headMissing: 'the end of the stream is not recorded any more',
  headAltered: 'the recorded end of the stream was altered, or written without the key',
  headMismatch: 'the recorded end of the stream does not fit the last event',
  eventsMissing: 'all events of the stream are gone',
  checkpointMismatch: 'an event that a signed checkpoint names is gone or another one',
  checkpointFileBad: 'the checkpoint file is gone, damaged or not signed by this installation',
}

/**
 * `verify:events`: checks all events, prints every problem and a summary, and then leaves a new checkpoint.
 * @returns the exit code: 0, or 1 when anything is wrong (then no checkpoint is written)
 */
export async function verifyEventsCommand(_args: string[], print: (line: string) => void): Promise<number> {
  const at = new Date().toISOString()
  const { ok, checked, problems } = await verifyEvents()
  await recordVerification({ at, ok, checked, problems: problems.length })
  for (const { stream, seq, problem } of problems) {
    const number = seq === undefined ? '' : ` event ${seq}`
    print(`${stream.type} ${stream.id}${number}: ${problem} – ${EXPLAINED[problem]}`)
  }
  print(`${checked} events checked, ${problems.length} problems.`)
  if (!ok) return 1
  const file = await writeCheckpoint()
  print(file ? `Checkpoint written: ${file}` : 'Nothing happened since the last checkpoint.')
  return 0
}
