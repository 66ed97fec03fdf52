const NAME = 'Brückenschlag'

/** The title of a document: what the page is, then the platform. */
export function titled(title: string): string {
  return `${title} – ${NAME}`
}

/**
 * Title of the document from the loader's `title`; `description` for search engines and `feed` for feed readers where
 * there is one.
 */
export function pageMeta({ data }: { data: unknown }) {
  const { title, description, feed } = { ...(typeof data === 'object' ? data : {}) } as Record<
    string,
    unknown
  >
  const tags: Record<string, string>[] = [{ title: typeof title === 'string' ? titled(title) : NAME }]
  if (typeof description === 'string') tags.push({ name: 'description', content: description })
  if (typeof feed === 'string')
    tags.push({ tagName: 'link', rel: 'alternate', type: 'application/atom+xml', href: feed })
  return tags
}
