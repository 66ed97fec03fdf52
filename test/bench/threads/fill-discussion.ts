import { createChallenge } from '#test/factories/challenge'
import { createOrganisation } from '#test/factories/organisation'
import { cookieOf, createUser } from '#test/factories/user'
import { db } from '~/platform/database/client.server'

const PEOPLE = 200
/** Of five contributions one begins a conversation; two answer it, one answers an answer, one that. */
const TEXT =
  'Ich arbeite seit Jahren mit solchen Akten und frage mich, wie das Verfahren mit alten Beständen umgeht. Aus meiner Erfahrung fehlen dort oft Angaben, und niemand weiß, wem die Stelle dann glaubt. Bitte erklären Sie das genauer.'

/** A challenge with so many contributions of many people, and somebody who reads them. */
export async function fillDiscussion(size: number): Promise<{ subjectId: string; cookie: string }> {
  const authority = await createOrganisation({ kind: 'authority', name: `Amt für ${size} Beiträge` })
  const { id: subjectId } = await createChallenge({ authorityId: authority.id, state: 'published' })
  const reader = await createUser()
  await db.user.update({ where: { id: reader.id }, data: { lastSeenAt: new Date() } })
  await db.$executeRaw`
    INSERT INTO "User" (id, email, "passwordHash", "displayName", pseudonym, "pseudonymKey")
    SELECT 'bench-' || n, 'bench-' || n || '@example.org', '', 'Bench', 'Bench' || n, 'bench' || n
    FROM generate_series(1, ${PEOPLE}) n ON CONFLICT DO NOTHING`
  const prefix = size.toString(16).padStart(8, '0')
  await db.$executeRaw`
    WITH numbered AS (
      SELECT n, (n - 1) % 5 AS place, n - (n - 1) % 5 AS root,
        (n::bigint * 7919) % CASE WHEN n % 3 = 0 THEN 3 ELSE 40 END AS agree,
        (n::bigint * 104729) % CASE WHEN n % 3 = 0 THEN 2 ELSE 25 END AS disagree
      FROM generate_series(1, ${size}::int) n
    ), named AS (
      SELECT *, ${prefix} || '-0000-7000-8000-' || lpad(to_hex(n), 12, '0') AS id,
        ${prefix} || '-0000-7000-8000-' || lpad(to_hex(root), 12, '0') AS "rootId",
        CASE place WHEN 0 THEN NULL WHEN 1 THEN root WHEN 2 THEN root + 1 WHEN 3 THEN root + 2 ELSE root END AS above,
        CASE place WHEN 0 THEN 0 WHEN 1 THEN 1 WHEN 2 THEN 2 WHEN 3 THEN 3 ELSE 1 END AS depth,
        agree + disagree AS votes
      FROM numbered
    )
    INSERT INTO "Comment" (id, "subjectType", "subjectId", "rootId", "parentId", depth, "authorId", category, body,
      "replyCount", "agreeCount", "disagreeCount", rank, "createdAt")
    SELECT id, 'challenge', ${subjectId}, "rootId",
      ${prefix} || '-0000-7000-8000-' || lpad(to_hex(above), 12, '0'), depth, 'bench-' || (1 + n % ${PEOPLE}::int),
      CASE WHEN place = 0 THEN (ARRAY['question', 'concern', 'suggestion', 'experience'])[1 + n / 5 % 4]::"CommentCategory" END,
      'Beitrag ' || n || '. ' || ${TEXT}, CASE place WHEN 0 THEN 2 WHEN 1 THEN 1 WHEN 2 THEN 1 ELSE 0 END,
      agree, disagree, CASE WHEN agree = 0 THEN 0 ELSE (agree::float8 / votes + 3.8416 / (2 * votes)
        - 1.96 * sqrt((agree::float8 / votes * (1 - agree::float8 / votes) + 3.8416 / (4 * votes)) / votes))
        / (1 + 3.8416 / votes) END,
      now() - n * interval '1 minute'
    FROM named ORDER BY n`
  await db.$executeRaw`ANALYZE "Comment"`
  return { subjectId, cookie: await cookieOf(reader.id) }
}
