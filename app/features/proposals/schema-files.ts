import { z } from 'zod'
import { MOST_NAME } from '~/domain/file/file-name'
import { FILE_SECTIONS } from '~/domain/proposal/file-sections'

const fileId = z.uuid()

/** What comes beside the files of a form. */
export const uploadSchema = z.object({ intent: z.literal('upload'), section: z.enum(FILE_SECTIONS) })

/** What can be done with the files of a working copy; files come in a form of their own kind. */
export const proposalFileSchema = z.discriminatedUnion('intent', [
  uploadSchema,
  z.object({
    intent: z.literal('rename'),
    fileId,
    name: z.string().trim().min(1).max(MOST_NAME),
    before: z.string().max(MOST_NAME),
  }),
  z.object({ intent: z.literal('remove'), fileId }),
  z.object({ intent: z.literal('up'), fileId, up: z.int32().min(0) }),
  z.object({ intent: z.literal('down'), fileId, down: z.int32().min(0) }),
])
