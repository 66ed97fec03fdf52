/** What may be attached, by content: the media type that a download carries, and the endings of its name. */
export const FILE_TYPES = {
  pdf: { mediaType: 'application/pdf', endings: ['pdf'] },
  png: { mediaType: 'image/png', endings: ['png'] },
  jpeg: { mediaType: 'image/jpeg', endings: ['jpg', 'jpeg'] },
} as const satisfies Record<string, { mediaType: string; endings: readonly string[] }>

export type FileKind = keyof typeof FILE_TYPES
export const FILE_KINDS = Object.keys(FILE_TYPES) as FileKind[]

/** The kind that a recorded media type stands for, or null. */
export function kindOfMediaType(mediaType: string): FileKind | null {
  return FILE_KINDS.find((kind) => FILE_TYPES[kind].mediaType === mediaType) ?? null
}
