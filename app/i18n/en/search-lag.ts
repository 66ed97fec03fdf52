/** How long it takes until a change is found: for operators, on the page of the outbox. */
export const searchLag = {
  'searchLag.title': 'Search',
  'searchLag.lead': 'This is how long it took in the last 24 hours until a change could be found.',
  'searchLag.none': 'There was nothing to take into the search in the last 24 hours.',
  'searchLag.postgresql.median': 'Search in the database, half',
  'searchLag.postgresql.p95': 'Search in the database, 95 %',
  'searchLag.postgresql.p99': 'Search in the database, 99 %',
  'searchLag.meilisearch.median': 'Then Meilisearch, half',
  'searchLag.meilisearch.p95': 'Then Meilisearch, 95 %',
  'searchLag.meilisearch.p99': 'Then Meilisearch, 99 %',
  'searchLag.within': 'up to {seconds} s',
  'searchLag.longer': 'more than 10 minutes',
} as const
