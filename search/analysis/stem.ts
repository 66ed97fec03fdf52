import { GERMAN_VOCABULARY, type Vocabulary } from './vocabulary'

const SHORTEST_STEM = 4

/** Short or irregular words whose forms the rules below would tear apart or throw together. */
const FIXED: Readonly<Record<string, string>> = {
  neue: 'neu',
  neuem: 'neu',
  neuen: 'neu',
  neuer: 'neu',
  neues: 'neu',
  busse: 'bus',
  bussen: 'bus',
  amter: 'amt',
  amtern: 'amt',
  amts: 'amt',
  arten: 'art',
  baus: 'bau',
  bauten: 'bau',
  bade: 'bad',
  bader: 'bad',
  burger: 'burger',
  burgern: 'burger',
  burgers: 'burger',
  burgerin: 'burger',
  burgerinnen: 'burger',
  hofe: 'hof',
  hofen: 'hof',
  orte: 'ort',
  orten: 'ort',
  raten: 'rat',
  rate: 'rat',
  risse: 'riss',
  rissen: 'riss',
  seen: 'see',
  sees: 'see',
  tage: 'tag',
  tagen: 'tag',
  tages: 'tag',
  wege: 'weg',
  wegen: 'weg',
  weges: 'weg',
  zeitung: 'zeitung',
  zeitungen: 'zeitung',
  zuge: 'zug',
  zugen: 'zug',
  daten: 'daten',
  datum: 'datum',
  algorithmen: 'algorithmus',
  zentren: 'zentrum',
  themen: 'thema',
  konten: 'konto',
  risiken: 'risiko',
  museen: 'museum',
  medien: 'medium',
  kriterien: 'kriterium',
  gremien: 'gremium',
  gymnasien: 'gymnasium',
  ministerien: 'ministerium',
  kuratorien: 'kuratorium',
  stipendien: 'stipendium',
  laboratorien: 'laboratorium',
  territorien: 'territorium',
  podien: 'podium',
  prinzipien: 'prinzip',
  materialien: 'material',
  mineralien: 'mineral',
  praktika: 'praktikum',
  zyklen: 'zyklus',
  rhythmen: 'rhythmus',
  firmen: 'firma',
  praxen: 'praxis',
  dramen: 'drama',
  skalen: 'skala',
  indizes: 'index',
  matrizen: 'matrix',
  lexika: 'lexikon',
  ideen: 'idee',
  alleen: 'allee',
  armeen: 'armee',
  virus: 'virus',
  viren: 'virus',
  bett: 'bett',
  messe: 'messe',
  messen: 'mess',
  wasser: 'wasser',
  gewasser: 'gewasser',
  gewassern: 'gewasser',
  wetter: 'wetter',
  muster: 'muster',
  mustern: 'muster',
  lander: 'land',
  landern: 'land',
  kosten: 'kosten',
  leben: 'leben',
  bildung: 'bildung',
  brandung: 'brandung',
  dammung: 'dammung',
  festung: 'festung',
  grabung: 'grabung',
  grabungen: 'grabung',
  haftung: 'haftung',
  kreuzung: 'kreuzung',
  kreuzungen: 'kreuzung',
  landung: 'landung',
  landungen: 'landung',
  leitung: 'leitung',
  leitungen: 'leitung',
  luftung: 'luftung',
  mundung: 'mundung',
  mundungen: 'mundung',
  ordnung: 'ordnung',
  ordnungen: 'ordnung',
  rechnung: 'rechnung',
  rechnungen: 'rechnung',
  richter: 'richter',
  richtern: 'richter',
  richters: 'richter',
  richterin: 'richter',
  richterinnen: 'richter',
  schulung: 'schulung',
  schulungen: 'schulung',
  sitzung: 'sitzung',
  sitzungen: 'sitzung',
  steuerung: 'steuerung',
  stimmung: 'stimmung',
  stimmungen: 'stimmung',
  wartung: 'wartung',
  wartungen: 'wartung',
}

/**
 * A light stemmer of our own for folded German words: plural, case and gender endings, -ung, -ieren
 * and, for verbs of the vocabulary, -t and ge-…-t. Häuser and Haus, Schäden and Schaden, Prüfungen
 * and prüfen meet; short words and places keep their form.
 */
export function stem(word: string, vocabulary: Vocabulary = GERMAN_VOCABULARY): string {
  const fixed = Object.hasOwn(FIXED, word) ? FIXED[word] : undefined
  if (fixed !== undefined) return fixed
  if (vocabulary.places.has(word) || /\d/.test(word)) return word
  const place = placeOf(word, vocabulary)
  if (place) return place
  const base = infinitive(word, vocabulary)
  if (isVerbInErn(base, vocabulary)) return base.endsWith('n') ? base.slice(0, -1) : base
  return simplifyDouble(cutDerivation(cutEnding(base)))
}

/** "Rostocks" and "Rostocker" belong to Rostock. */
function placeOf(word: string, vocabulary: Vocabulary): string | undefined {
  const endings = ['s', 'er', 'ern', 'ers']
  const ending = endings.find(
    (each) => word.endsWith(each) && vocabulary.places.has(word.slice(0, -each.length)),
  )
  return ending ? word.slice(0, -ending.length) : undefined
}

/** "pruft" and "gepruft" become "prufen" where the vocabulary knows that verb. */
function infinitive(word: string, vocabulary: Vocabulary): string {
  const match = /^(?:ge)?(\p{L}{3,}?)(?:e?t|e?te|e?ten|e?ter|e?tes|e?tem)$/u.exec(word)
  const root = match?.[1]
  if (!root) return word
  const candidates = [`${root}en`, `${root}n`, `ge${root}en`, `ge${root}n`]
  return candidates.find((candidate) => vocabulary.verbs.has(candidate)) ?? word
}

/** The -er of "fordern" and of the nouns that go with such verbs (Speicher, Steuer) is no ending. */
function isVerbInErn(word: string, vocabulary: Vocabulary): boolean {
  return /er$/.test(word) ? vocabulary.verbs.has(`${word}n`) : /ern$/.test(word) && vocabulary.verbs.has(word)
}

function cutEnding(word: string): string {
  for (const ending of ['erinnen', 'erin', 'innen', 'ern', 'em', 'en', 'er', 'es', 'e', 'n', 's']) {
    const rest = word.slice(0, word.length - ending.length)
    if (!word.endsWith(ending) || rest.length < SHORTEST_STEM) continue
    if (ending === 'er' && rest.endsWith('i')) return word
    if (ending === 'n' && !/[lr]$/.test(rest)) return word
    if (ending === 's') return /[bdfghklmnrtao]$/.test(rest) ? cutEnding(rest) : word
    return ending === 'innen' ? cutEnding(rest) : rest
  }
  return word
}

/** Nouns in -ung and verbs in -ieren meet their root: planung and planen, analysieren and analyse. */
function cutDerivation(word: string): string {
  const withoutNoun = word.endsWith('ung') && word.length >= SHORTEST_STEM + 3 ? word.slice(0, -3) : word
  const withoutVerb =
    withoutNoun.endsWith('ier') && withoutNoun.length >= SHORTEST_STEM + 3
      ? withoutNoun.slice(0, -3)
      : withoutNoun
  return withoutVerb
}

/** "ergebniss" of Ergebnisse and "ergebnis" are the same stem. */
function simplifyDouble(word: string): string {
  return word.length > SHORTEST_STEM && word.endsWith('ss') ? word.slice(0, -1) : word
}
