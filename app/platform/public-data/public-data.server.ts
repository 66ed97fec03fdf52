import { BUILT_IN_YEARS, type HolidayYear } from '~/domain/calendar/holidays'
import type { DurationKey, Usual } from '~/domain/duration/usual'
import { BUILT_IN_VALUES, type LegalValue } from '~/domain/legal/legal-value'
import { type RetentionDays, retentionFrom } from '~/domain/retention/retention'
import type { Catalogue } from '~/domain/taxonomy/catalogue'
import { type CatalogueDifference, differenceOf } from '~/domain/taxonomy/difference'
import { catalogueFrom } from '~/domain/taxonomy/stored-catalogue'
import type { Locale } from '~/paths'
import { isOpen, type Transaction } from '~/platform/database/client.server'
import { listen, notify } from '~/platform/database/listen.server'
import { retentionDays } from '../retention.server'
import { BUILT_IN_CATALOGUE } from './built-in-catalogue.server'
import { readHolidayYears, readLegalValues } from './read-legal-data.server'
import { readAnnouncements, readEntries, readTexts, readUsual } from './read-public-data.server'

// Lower case: the embedded database takes the name of a channel as an identifier, which it folds.
const CHANNEL = 'public_data'
/** Days pass and notifications can get lost: everything is read anew this often at the latest. */
const REFRESH_MILLISECONDS = 10 * 60_000

type PublicData = {
  catalogue: Catalogue
  differences: Record<Locale, CatalogueDifference | null>
  announcements: Awaited<ReturnType<typeof readAnnouncements>>
  /** `<page>/<locale>` -> Markdown */
  texts: ReadonlyMap<string, string>
  /** how long things are kept: the page on privacy says it */
  retention: RetentionDays
  holidayYears: readonly HolidayYear[]
  legalValues: readonly LegalValue[]
  usual: ReadonlyMap<DurationKey, Usual>
}

const BUILT_IN: PublicData = {
  catalogue: BUILT_IN_CATALOGUE,
  differences: { de: null, en: null },
  announcements: [],
  texts: new Map(),
  retention: retentionFrom(null),
  holidayYears: BUILT_IN_YEARS,
  legalValues: BUILT_IN_VALUES,
  usual: new Map(),
}

type Slot = { data: PublicData; running: Promise<void> | undefined; isAsked: boolean }
// Shared by all copies of this module in a process, as the database is.
const KEY = Symbol.for('brueckenschlag.publicData')
const slots = globalThis as { [KEY]?: Slot }
slots[KEY] ??= { data: BUILT_IN, running: undefined, isAsked: false }
const slot = slots[KEY]

/**
 * What nearly every page needs and administrators change now and then: lists, announcements, texts, times. Kept by
 * the process, so that no page asks the database for them.
 */
export function publicData(): PublicData {
  return slot.data
}

/** What a page in one language must know of the lists beyond its messages. */
export function catalogueDifference(locale: Locale): CatalogueDifference | null {
  return slot.data.differences[locale]
}

/** Tells every process, when the transaction commits, that something of this has changed. */
export function publicDataChanged(tx: Transaction): Promise<void> {
  return notify(tx, CHANNEL)
}

/** Reads everything anew; one reading at a time, and one more where it was asked for meanwhile. */
export function refreshPublicData(): Promise<void> {
  slot.isAsked = true
  slot.running ??= run().finally(() => {
    slot.running = undefined
  })
  return slot.running
}

async function run(): Promise<void> {
  while (slot.isAsked) {
    slot.isAsked = false
    const now = new Date()
    const catalogue = catalogueFrom(BUILT_IN_CATALOGUE, await readEntries(now))
    const announcements = await readAnnouncements(now)
    const texts = new Map((await readTexts()).map((row) => [`${row.page}/${row.locale}`, row.markdown]))
    const differences = {
      de: differenceOf(BUILT_IN_CATALOGUE, catalogue, 'de'),
      en: differenceOf(BUILT_IN_CATALOGUE, catalogue, 'en'),
    }
    const retention = await retentionDays()
    // Before the first filling of a database what the platform comes with counts.
    const holidayYears = orBuiltIn(await readHolidayYears(), BUILT_IN_YEARS)
    const legalValues = orBuiltIn(await readLegalValues(), BUILT_IN_VALUES)
    const usual = await readUsual()
    slot.data = { catalogue, differences, announcements, texts, retention, holidayYears, legalValues, usual }
  }
}

function orBuiltIn<Row>(stored: readonly Row[], builtIn: readonly Row[]): readonly Row[] {
  return stored.length > 0 ? stored : builtIn
}

type Watching = { onRefreshed?: () => void; onError: (error: unknown) => void }

/**
 * Reads everything now and whenever any process has changed something.
 * @returns a function that ends the watching
 */
export async function watchPublicData({ onRefreshed, onError }: Watching): Promise<() => Promise<void>> {
  const refresh = () => {
    if (!isOpen()) return
    refreshPublicData().then(onRefreshed, onError)
  }
  const stop = await listen(CHANNEL, refresh)
  await refreshPublicData()
  const timer = setInterval(refresh, REFRESH_MILLISECONDS)
  timer.unref()
  return async () => {
    clearInterval(timer)
    await stop()
    await slot.running
  }
}

/** Back to what is built in: tests empty the database under the process. */
export function forgetPublicData(): void {
  slot.data = BUILT_IN
}
