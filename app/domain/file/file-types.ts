const OPEN_XML = 'application/vnd.openxmlformats-officedocument'

/** What may be uploaded somewhere, by content: the media type that a download carries, and the endings of its name. */
export const FILE_TYPES = {
  pdf: { mediaType: 'application/pdf', endings: ['pdf'] },
  png: { mediaType: 'image/png', endings: ['png'] },
  jpeg: { mediaType: 'image/jpeg', endings: ['jpg', 'jpeg'] },
  odt: { mediaType: 'application/vnd.oasis.opendocument.text', endings: ['odt'] },
  docx: { mediaType: `${OPEN_XML}.wordprocessingml.document`, endings: ['docx'] },
  xlsx: { mediaType: `${OPEN_XML}.spreadsheetml.sheet`, endings: ['xlsx'] },
} as const satisfies Record<string, { mediaType: string; endings: readonly string[] }>

export type FileKind = keyof typeof FILE_TYPES
export const FILE_KINDS = Object.keys(FILE_TYPES) as FileKind[]

/** What an authority may attach to a challenge: everybody reads it, so nothing that needs an office program. */
export const ATTACHMENT_KINDS: readonly FileKind[] = ['pdf', 'png', 'jpeg']
/** What a team may add to a proposal. */
export const PROPOSAL_FILE_KINDS: readonly FileKind[] = [...ATTACHMENT_KINDS, 'odt', 'docx', 'xlsx']

/** The kind that a recorded media type stands for, or null. */
export function kindOfMediaType(mediaType: string): FileKind | null {
  return FILE_KINDS.find((kind) => FILE_TYPES[kind].mediaType === mediaType) ?? null
}

/** What a file field offers for choosing (`accept`): media types, and endings for systems that know no others. */
export function acceptedTypes(kinds: readonly FileKind[]): string {
  return kinds
    .flatMap((kind) => [FILE_TYPES[kind].mediaType, ...FILE_TYPES[kind].endings.map((one) => `.${one}`)])
    .join(',')
}
