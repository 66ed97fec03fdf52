/** Rows that imitate the messiness of real lists; the same seed makes the same rows. */

/** Mulberry32: small, quick, good enough to make test data. */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

export const ORGANISATION_HEADER = 'id;name;art;rechtsform;webseite;ort;kurzbeschreibung;beschreibung\r\n'
const TOWNS = ['Rostock', 'Schwerin', 'Wismar', 'Güstrow', 'Anklam', 'Bergen auf Rügen']
const WORDS =
  'Verwaltung Daten Prüfung Küste Hafen Straße Brücke Antrag Bescheid Sensor Modell Karte Text Bild Verfahren'.split(
    ' ',
  )

/** How one row in ten is broken. */
const BREAK: readonly ((cells: string[]) => string[])[] = [
  (cells) => cells.slice(0, 4),
  (cells) => cells.with(1, ''),
  (cells) => cells.with(2, 'Zirkus'),
  (cells) => cells.with(4, 'kein netz'),
  (cells) => cells.with(3, '"GmbH'),
  (cells) => cells.with(6, 'x'.repeat(500)),
]

/**
 * One row of a list of organisations; every tenth is broken in one of six ways where `breaks` says so.
 * @param length words of its description
 */
export function organisationRow(at: number, random: () => number, breaks: boolean, length = 20): string {
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? ''
  const words = (count: number) => Array.from({ length: count }, () => pick(WORDS)).join(' ')
  const cells = [
    String(at),
    random() < 0.1 ? `"${words(2)}; ${at} ""Nord"""` : `"${words(2)} ${at} &amp; Söhne"`,
    random() < 0.5 ? 'Unternehmen' : 'network',
    random() < 0.5 ? 'GmbH' : 'e.V.',
    random() < 0.5 ? `firma${at}.example` : '',
    pick(TOWNS),
    words(8),
    random() < 0.2 ? `"<p>${words(length)}</p>\n<p>${words(10)}</p>"` : `<b>${words(length)}</b>`,
  ]
  const broken = breaks && at % 10 === 9 ? BREAK[Math.floor(at / 10) % BREAK.length] : undefined
  return `${(broken?.(cells.with(7, 'kurz')) ?? cells).join(';')}\r\n`
}

const DATES = [
  (year: number) => `0${1 + (year % 9)}/1${year % 9}/${year} 12:00 AM`,
  (year: number) => `${year}/1${year % 3}/0${1 + (year % 9)} 11:59 p.m.`,
  (year: number) => `0${1 + (year % 9)}/0${1 + ((year + 3) % 9)}/${year}`,
  () => 'TBD',
  () => '',
]

/** One challenge as the export of a foreign platform writes it: HTML, entities, broken encoding, odd dates. */
export function challengeRow(at: number, random: () => number): Record<string, string> {
  const words = (count: number) =>
    Array.from({ length: count }, () => WORDS[Math.floor(random() * WORDS.length)] ?? '').join(' ')
  const date = () => DATES[Math.floor(random() * DATES.length)]?.(2019 + Math.floor(random() * 10)) ?? ''
  const paragraph = () =>
    `<p class="x" style="color:red"><strong>${words(3)}</strong>&nbsp;${words(60)} &ldquo;KÃ¼ste&rdquo; &amp; mehr</p>`
  return {
    'challenge-id': String(at),
    'challenge-title': ` ${words(5)} ${at}: R&amp;D `,
    permalink: `https://example.org/challenge/${at}/`,
    tagline: random() < 0.2 ? '' : words(12),
    agency: words(4),
    'total-prize-offered-cash': random() < 0.5 ? '$300,000' : '',
    'submission-start': date(),
    'submission-end': date(),
    description:
      random() < 0.2
        ? '\n'
        : `<div><img src="{{ site.baseurl }}/x.jpg" />${Array.from({ length: 10 }, paragraph).join('\n')}</div>`,
  }
}
