import type { FileRefusal } from '~/domain/file/file-refusal'
import { logger } from '~/platform/logger.server'
import { isNotKept, NoSpace } from './file-storage'

/**
 * Why a file is not taken that could not be kept, and a line for the operator: what failed, never the name of a file.
 * @returns null where the failure is another one
 */
export function refusalOf(error: unknown): FileRefusal | null {
  if (!isNotKept(error)) return null
  logger().error({ problem: error.message }, 'a file that was sent could not be kept')
  return error instanceof NoSpace ? 'noSpace' : 'storageDown'
}
