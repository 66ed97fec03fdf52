/** How long it takes until a change is found: for operators, on the page of the outbox. */
export const searchLag = {
  'searchLag.title': 'Suche',
  'searchLag.lead': 'So lange hat es in den letzten 24 Stunden gedauert, bis eine Änderung zu finden war.',
  'searchLag.none': 'In den letzten 24 Stunden war nichts in die Suche aufzunehmen.',
  'searchLag.postgresql.median': 'Suche in der Datenbank, die Hälfte',
  'searchLag.postgresql.p95': 'Suche in der Datenbank, 95 %',
  'searchLag.postgresql.p99': 'Suche in der Datenbank, 99 %',
  'searchLag.meilisearch.median': 'Danach Meilisearch, die Hälfte',
  'searchLag.meilisearch.p95': 'Danach Meilisearch, 95 %',
  'searchLag.meilisearch.p99': 'Danach Meilisearch, 99 %',
  'searchLag.within': 'bis {seconds} s',
  'searchLag.longer': 'mehr als 10 Minuten',
} as const
