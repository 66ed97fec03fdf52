import type { Standing } from '~/domain/permission/matrix'
import { authorize } from '~/platform/guard/authorized.server'
import type { Viewer } from '~/platform/session/viewer.server'
import type { CaseInput } from '../schema'
import { addNote } from './add-note.server'
import { claimCase } from './claim-case.server'
import { decideAppeal } from './decide-appeal.server'
import { decideCase } from './decide-case.server'

export type StepTaken = { ok: true } | { ok: false; objections: string[] }

/** One step with a case, as its page sends it. @throws Response 404 where this person may not take it */
export async function takeCaseStep(
  viewer: Viewer,
  standing: Standing,
  thing: { id: string },
  input: CaseInput,
): Promise<StepTaken> {
  if (input.intent === 'note') {
    await addNote(authorize('moderation.view', viewer, standing, thing), input)
    return { ok: true }
  }
  const moderator = authorize('moderation.decide', viewer, standing, thing)
  const taken =
    input.intent === 'decide'
      ? await decideCase(moderator, input)
      : input.intent === 'decideAppeal'
        ? await decideAppeal(moderator, input)
        : await claimCase(moderator, input.intent)
  if (taken.ok) return taken
  const objections = 'objections' in taken ? taken.objections : [taken.reason]
  return { ok: false, objections: objections.map((name) => `moderationCase.objection.${name}`) }
}
