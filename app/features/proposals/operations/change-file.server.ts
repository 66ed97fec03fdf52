import type { z } from 'zod'
import type { proposalFileSchema } from '../schema-files'
import type { FileWriter } from './change-proposal-files.server'
import { moveProposalFile } from './move-proposal-file.server'
import { removeProposalFile } from './remove-proposal-file.server'
import { renameProposalFile } from './rename-proposal-file.server'

type Wanted = Exclude<z.infer<typeof proposalFileSchema>, { intent: 'upload' }>
type FileChanged =
  | {
      kind: 'done'
      toast: 'proposalFile.toast.remove' | 'proposalFile.toast.rename' | 'proposalFile.toast.move'
    }
  | { kind: 'refused'; refusal: { reason: string } }
  /** somebody else has renamed it: both names are shown, and the person decides */
  | { kind: 'renamed' }

/** Does with one file what its row asks for. */
export async function changeFile(writer: FileWriter, wanted: Wanted): Promise<FileChanged> {
  if (wanted.intent === 'rename') return rename(writer, wanted)
  const { fileId } = wanted
  const changed =
    wanted.intent === 'remove'
      ? await removeProposalFile(writer, fileId)
      : await moveProposalFile(writer, {
          fileId,
          place: wanted.intent === 'up' ? wanted.up : wanted.down,
        })
  if (!changed.ok) return { kind: 'refused', refusal: changed }
  return { kind: 'done', toast: `proposalFile.toast.${wanted.intent === 'remove' ? 'remove' : 'move'}` }
}

async function rename(
  writer: FileWriter,
  wanted: Extract<Wanted, { intent: 'rename' }>,
): Promise<FileChanged> {
  const renamed = await renameProposalFile(writer, wanted)
  if (!renamed.ok) return { kind: 'refused', refusal: renamed }
  const { kind } = renamed.result
  if (kind === 'gone') return { kind: 'refused', refusal: { reason: 'fileGone' } }
  return kind === 'done' ? { kind, toast: 'proposalFile.toast.rename' } : { kind }
}
