/** Where a list stands that is one of several on a page and has pages of its own. */
export type NumberedPage = { page: number; previous: string | null; next: string | null }

const LAST = 999

/** Which page of a list an address asks for; what is no number of a page counts as the first. */
export function readPageNumber(url: URL, name: string): number {
  const typed = url.searchParams.get(name) ?? ''
  return /^[1-9]\d{0,2}$/.test(typed) ? Number(typed) : 1
}

/** How to get to the pages beside this one, straight to the list. */
export function numberedPage(
  url: URL,
  list: { name: string; anchor: string },
  hasMore: boolean,
): NumberedPage {
  const page = readPageNumber(url, list.name)
  const place = (number: number) => {
    const parameters = new URLSearchParams(url.search)
    for (const name of [list.name, '_routes']) parameters.delete(name)
    if (number > 1) parameters.set(list.name, String(number))
    const query = parameters.size > 0 ? `?${parameters}` : ''
    return `${url.pathname.replace(/\.data$/, '')}${query}#${list.anchor}`
  }
  return {
    page,
    previous: page > 1 ? place(page - 1) : null,
    next: hasMore && page < LAST ? place(page + 1) : null,
  }
}
