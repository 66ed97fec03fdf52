import pg from 'pg'

/**
 * Puts `count` published challenges of 50 authorities into a migrated database, by SQL: half of them open.
 * The texts are as long as real ones, so that pages have their real size.
 */
export async function fillChallenges(url: string, count: number): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(`INSERT INTO "Organisation" ("id", "kind", "state", "name", "sortKey", "verificationReason", "verifiedAt")
    SELECT gen_random_uuid(), 'authority', 'verified', 'Amt Nummer ' || n, 'amt nummer ' || lpad(n::text, 3, '0'), 'Probe', now()
    FROM generate_series(1, 50) n`)
  await client.query(
    `INSERT INTO "Challenge" ("id", "authorityId", "state", "title", "summary", "problem", "desiredOutcome", "domains",
       "capabilities", "districts", "deadlineAt", "publishedAt", "createdById", "submittedById", "approvedById", "budgetMaxCents")
     SELECT gen_random_uuid(), authority.id, 'published',
       'Anträge auf Sondernutzung schneller prüfen, Teil ' || n,
       repeat('Heute liest eine Person jedes Formular und überträgt die Angaben von Hand. ', 3),
       repeat('Das dauert lange und führt zu Fehlern, die niemand bemerkt. ', 20),
       'Die Angaben stehen geprüft im Fachverfahren.',
       ARRAY[(ARRAY['transport', 'health', 'environment', 'generalServices'])[1 + n % 4]],
       ARRAY['computerVision', 'analysis'], ARRAY['13003'],
       now() + ((n - $1 / 2) || ' hours')::interval, now() - (n || ' minutes')::interval, 'a', 'a', 'b', 5000000
     FROM generate_series(1, $1) n
     JOIN LATERAL (SELECT id FROM "Organisation" ORDER BY "sortKey" OFFSET n % 50 LIMIT 1) authority ON true`,
    [count],
  )
  await client.query('ANALYZE')
  await client.end()
}
