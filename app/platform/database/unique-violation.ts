import { Prisma } from '#prisma/generated/client'

/**
 * Names of the columns or of the index that a write would have doubled, or null for any other error. The
 * two engines report it differently: PGlite names fields, a server the index.
 */
export function uniqueViolation(error: unknown): string[] | null {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError) || error.code !== 'P2002') return null
  const text = JSON.stringify(error.meta ?? {})
  const index = /"index":"([^"]+)"/.exec(text)?.[1]
  const fields = /"fields":\[([^\]]*)\]/.exec(text)?.[1]
  return index ? [index] : (fields?.match(/\w+/g) ?? [])
}
