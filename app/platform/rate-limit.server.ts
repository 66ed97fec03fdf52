import { db, type Transaction } from '~/platform/database/client.server'
import { keyedHash } from '~/platform/keys.server'

const MINUTE = 60
const HOUR = 60 * MINUTE

/** How many attempts within how many seconds; counted from the first attempt on. */
export const LIMITS = {
  /** one account from one network: a stranger elsewhere cannot use up the owner's attempts */
  logInHere: { attempts: 10, seconds: 15 * MINUTE },
  /** one account from all unfamiliar networks together */
  logInAccount: { attempts: 100, seconds: HOUR },
  logInNetwork: { attempts: 60, seconds: 15 * MINUTE },
  signUpNetwork: { attempts: 30, seconds: HOUR },
  signUpAddress: { attempts: 5, seconds: HOUR },
  resetAddress: { attempts: 5, seconds: HOUR },
  renewLink: { attempts: 5, seconds: HOUR },
  checkAddress: { attempts: 3, seconds: HOUR },
  confirmPassword: { attempts: 10, seconds: 15 * MINUTE },
  /** codes of one account; of a million codes three count at a time */
  secondFactor: { attempts: 5, seconds: 15 * MINUTE },
  secondFactorDay: { attempts: 30, seconds: 24 * HOUR },
  /** the mail that somebody who knows the password guesses codes */
  secondFactorWarning: { attempts: 1, seconds: 24 * HOUR },
  emailChange: { attempts: 5, seconds: 24 * HOUR },
  newDeviceMail: { attempts: 5, seconds: 24 * HOUR },
  exportData: { attempts: 6, seconds: HOUR },
  /** signatures checked for one network */
  checkReceipt: { attempts: 60, seconds: HOUR },
  feedback: { attempts: 10, seconds: HOUR },
  /** questions of one person about challenges */
  askQuestion: { attempts: 10, seconds: HOUR },
  /** reports of contributions: of one person or, signed out, one network; and receipts to one address */
  report: { attempts: 20, seconds: HOUR },
  reportAddress: { attempts: 5, seconds: HOUR },
  /** status pages of reports that do not exist, asked for from one network */
  noticeToken: { attempts: 30, seconds: HOUR },
  /** searches and asked suggestions of one person or, signed out, one network: an authority full of people, not a robot */
  search: { attempts: 600, seconds: MINUTE },
  suggest: { attempts: 1200, seconds: MINUTE },
  /** forms with files of one person */
  uploadFiles: { attempts: 60, seconds: HOUR },
  /** how fast and how much one person writes in public, and so with an account of which little is known */
  contributions: { attempts: 5, seconds: 20 },
  contributionsOfDay: { attempts: 100, seconds: 24 * HOUR },
  contributionsOfNew: { attempts: 5, seconds: MINUTE },
  contributionsOfNewDay: { attempts: 10, seconds: 24 * HOUR },
  /** the same words in public: of one author, of anybody about one thing, and short ones of one author there */
  sameTextOfAuthor: { attempts: 1, seconds: 24 * HOUR },
  sameTextOnSubject: { attempts: 1, seconds: 5 * MINUTE },
  sameShortText: { attempts: 1, seconds: 5 * MINUTE },
  /** one answer to a proof of work counts once */
  proofOfWork: { attempts: 1, seconds: 3 * HOUR },
  /** what is written in public from one line: by one account, by how many, and how much */
  writerOfNetwork: { attempts: 1, seconds: 24 * HOUR },
  writersOfNetwork: { attempts: 3, seconds: 24 * HOUR },
  writingOfNetwork: { attempts: 20, seconds: HOUR },
} as const

export type LimitName = keyof typeof LIMITS
export type LimitAnswer = { ok: true } | { ok: false; reason: 'tooMany'; retryAt: Date }

/** Counts where the caller's transaction counts, so that what is rolled back was not counted. */
type Counter = Pick<Transaction, '$queryRaw'>

/** The row's key: nobody who reads the table learns an address or who tried. */
function keyOf(name: string, subject: string): string {
  return keyedHash('rate-limit', `${name}\n${subject}`)
}

/**
 * Counts one attempt and says whether it is within the limit. One statement that counts and reads, so that
 * processes which share the database share the limit. `statement_timestamp()` is one instant throughout.
 */
export async function countAttempt(
  name: LimitName,
  subject: string,
  counter: Counter = db,
): Promise<LimitAnswer> {
  const { attempts, seconds } = LIMITS[name]
  const [row] = await counter.$queryRaw<{ count: number; resetAt: Date }[]>`
    INSERT INTO "RateLimit" AS counter ("key", "count", "resetAt")
    VALUES (${keyOf(name, subject)}, 1, statement_timestamp() + ${seconds}::int * interval '1 second')
    ON CONFLICT ("key") DO UPDATE SET
      "count" = CASE WHEN counter."resetAt" <= statement_timestamp() THEN 1 ELSE counter."count" + 1 END,
      "resetAt" = CASE
        WHEN counter."resetAt" <= statement_timestamp() THEN excluded."resetAt" ELSE counter."resetAt" END
    RETURNING "count", "resetAt"`
  if (!row || row.count <= attempts) return { ok: true }
  return { ok: false, reason: 'tooMany', retryAt: row.resetAt }
}

/** Whether a limit is used up, without counting: the next attempt would be refused. */
export async function isUsedUp(name: LimitName, subject: string, counter: Counter = db): Promise<boolean> {
  const { attempts } = LIMITS[name]
  const rows = await counter.$queryRaw<{ count: number }[]>`
    SELECT "count" FROM "RateLimit"
    WHERE "key" = ${keyOf(name, subject)} AND "resetAt" > statement_timestamp() AND "count" >= ${attempts}::int`
  return rows.length > 0
}

/** Takes one attempt back: it was right after all. */
export async function forgiveAttempt(name: LimitName, subject: string): Promise<void> {
  await db.$executeRaw`
    UPDATE "RateLimit" SET "count" = "count" - 1 WHERE "key" = ${keyOf(name, subject)} AND "count" > 0`
}

/** Forgets all attempts. */
export async function forgetAttempts(name: LimitName, subject: string): Promise<void> {
  await db.rateLimit.deleteMany({ where: { key: keyOf(name, subject) } })
}

/** What was made from a network address is gone within a week, a day until the next cleaning up included. */
const FAMILIAR_DAYS = 6

/** Remembers that this account was rightly used from this network. */
export async function rememberNetwork(account: string, network: string): Promise<void> {
  const resetAt = new Date(Date.now() + FAMILIAR_DAYS * 24 * HOUR * 1000)
  const key = keyOf('familiar', `${account}\n${network}`)
  await db.rateLimit.upsert({ where: { key }, create: { key, count: 0, resetAt }, update: { resetAt } })
}

/** Whether this account was rightly used from this network lately. */
export async function isFamiliarNetwork(account: string, network: string): Promise<boolean> {
  const key = keyOf('familiar', `${account}\n${network}`)
  return (await db.rateLimit.count({ where: { key, resetAt: { gt: new Date() } } })) > 0
}
