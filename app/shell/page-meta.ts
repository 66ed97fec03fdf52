/** Title of the document from the loader's `title`; `description` for search engines where there is one. */
export function pageMeta({ data }: { data: unknown }) {
  const { title, description } = { ...(typeof data === 'object' ? data : {}) } as Record<string, unknown>
  const name = 'Brückenschlag'
  const tags: Record<string, string>[] = [{ title: typeof title === 'string' ? `${title} – ${name}` : name }]
  if (typeof description === 'string') tags.push({ name: 'description', content: description })
  return tags
}
