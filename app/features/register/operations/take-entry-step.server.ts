import type { Standing } from '~/domain/permission/matrix'
import { REGISTER_TRANSITIONS } from '~/domain/register/entry'
import { authorize } from '~/platform/guard/authorized.server'
import type { Viewer } from '~/platform/session/viewer.server'
import type { EntryStep } from '../schema-register'
import { approveEntry } from './approve-entry.server'
import { confirmEntry } from './confirm-entry.server'
import { discardEntry } from './discard-entry.server'
import { discardRevision } from './discard-revision.server'
import type { EntryRow } from './entry-facts.server'
import type { Moved } from './move-entry.server'
import { recallEntry } from './recall-entry.server'
import { returnEntry } from './return-entry.server'
import { reviseEntry } from './revise-entry.server'
import { submitEntry } from './submit-entry.server'
import { withdrawEntry } from './withdraw-entry.server'

type Wish = { step: EntryStep; version: number; reason: string; note: string }

/**
 * Takes the step that the management page asked for, with the permission that the transition table names.
 * @throws Response 404 for people who do not hold it
 */
export function takeEntryStep(
  viewer: Viewer,
  standing: Standing,
  entry: EntryRow,
  { step, version, reason, note }: Wish,
): Promise<Moved> {
  const allow = <Step extends EntryStep>(name: Step) =>
    authorize<(typeof REGISTER_TRANSITIONS)[Step]['permission'], EntryRow>(
      REGISTER_TRANSITIONS[name].permission,
      viewer,
      standing,
      entry,
    )
  switch (step) {
    case 'submit':
      return submitEntry(allow('submit'), { version, note })
    case 'recall':
      return recallEntry(allow('recall'), { version })
    case 'approve':
      return approveEntry(allow('approve'), { version })
    case 'return':
      return returnEntry(allow('return'), { version, reason })
    case 'revise':
      return reviseEntry(allow('revise'), { version })
    case 'confirm':
      return confirmEntry(allow('confirm'), { version })
    case 'discard':
      return discardEntry(allow('discard'), { version })
    case 'discardRevision':
      return discardRevision(allow('discardRevision'), { version })
    case 'withdraw':
      return withdrawEntry(allow('withdraw'), { version, reason })
  }
}
