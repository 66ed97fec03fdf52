const LONGEST = 280

/** The first words of a contribution, for lists that link to it. */
export function beginningOfComment(body: string): string {
  const line = body.replace(/\s+/g, ' ').trim()
  if (line.length <= LONGEST) return line
  const cut = line.slice(0, LONGEST)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST - 40))} …`
}
