const MOST_ON_A_PAGE = 100

/** Behind everything that may be found. */
export const LAST_PAGE = 10_000_000

/** Which of the hits a page shows, whatever numbers were asked for. Both engines cut alike. */
export function pageRange({ page, pageSize }: { page: number; pageSize: number }): {
  offset: number
  limit: number
} {
  const limit = whole(pageSize, MOST_ON_A_PAGE)
  return { offset: (whole(page, LAST_PAGE) - 1) * limit, limit }
}

/** A whole number from 1 on. */
function whole(value: number, most: number): number {
  return Number.isFinite(value) ? Math.min(most, Math.max(1, Math.floor(value))) : 1
}
