import type { Locale } from '~/paths'

/** Where a contribution stands by itself, and where all about a thing stand. */
export const contributionAddress = (locale: Locale, commentId: string): string =>
  locale === 'de' ? `/beitraege/${commentId}` : `/en/contributions/${commentId}`
