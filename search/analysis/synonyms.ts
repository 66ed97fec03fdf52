import { fold } from './fold'
import { stem } from './stem'

/**
 * Ways of saying the same thing. The first of a row is the form under which the others are found;
 * a form of several words is recognised as a phrase. Data, so that an editor can extend it.
 */
const ROWS: readonly (readonly string[])[] = [
  ['ki', 'künstliche intelligenz', 'ai', 'artificial intelligence'],
  ['ml', 'maschinelles lernen', 'machine learning'],
  ['nlp', 'natürliche sprachverarbeitung', 'sprachverarbeitung', 'computerlinguistik'],
  ['llm', 'großes sprachmodell', 'große sprachmodelle', 'sprachmodell', 'sprachmodelle'],
  ['rag', 'retrieval augmented generation'],
  ['ocr', 'texterkennung', 'schrifterkennung', 'optische zeichenerkennung'],
  ['nahverkehr', 'öpnv', 'öffentlicher personennahverkehr', 'personennahverkehr'],
  ['onlinezugangsgesetz', 'ozg'],
  ['landkreis', 'lk', 'kreisverwaltung'],
  ['mv', 'mecklenburg vorpommern', 'm v'],
  ['dsgvo', 'datenschutz grundverordnung', 'datenschutzgrundverordnung'],
  ['gis', 'geoinformationssystem', 'geographisches informationssystem', 'geodaten'],
  ['lidar', 'laserscan', 'laserscanning', 'laserscanner'],
  ['chatbot', 'chatbots', 'sprachassistent', 'dialogassistent', 'dialogsystem', 'voicebot'],
  ['drohne', 'drohnen', 'uav', 'unbemanntes luftfahrzeug'],
  ['photovoltaik', 'pv', 'solarstrom', 'solaranlage', 'solaranlagen'],
  ['kita', 'kindertagesstätte', 'kindertageseinrichtung', 'kindergarten', 'kitas'],
  ['pkw', 'auto', 'autos', 'personenkraftwagen'],
  ['lkw', 'lastkraftwagen'],
  ['kmu', 'kleine und mittlere unternehmen', 'mittelstand'],
  ['krankenhaus', 'krankenhäuser', 'klinik', 'kliniken', 'klinikum'],
  ['leichte sprache', 'einfache sprache', 'verständliche sprache'],
  ['prognose', 'prognosen', 'vorhersage', 'vorhersagen', 'forecasting'],
  ['anonymisierung', 'schwärzung', 'schwärzen', 'anonymisieren'],
  ['e akte', 'elektronische akte', 'eakte'],
  ['iot', 'internet der dinge', 'internet of things'],
  ['klassifikation', 'klassifizierung', 'klassifizieren'],
  ['tourismus', 'fremdenverkehr'],
  ['gemeinde', 'gemeinden', 'kommune', 'kommunen', 'kommunal', 'kommunale', 'kommunalen', 'kommunaler'],
  ['bürger', 'bürgerin', 'bürgerinnen', 'einwohner', 'einwohnerinnen'],
  [
    'transkription',
    'transkript',
    'transkripte',
    'verschriftlichung',
    'spracherkennung',
    'speech to text',
    'asr',
    'stt',
  ],
  ['sprachsynthese', 'tts', 'text to speech', 'sprachausgabe'],
  [
    'bildverarbeitung',
    'bildanalyse',
    'bildauswertung',
    'computer vision',
    'maschinelles sehen',
    'computersehen',
  ],
  ['neuronales netz', 'neuronale netze', 'deep learning', 'tiefes lernen'],
  ['generative ki', 'generative künstliche intelligenz', 'generative ai', 'genai'],
  ['digitaler zwilling', 'digitale zwillinge', 'digital twin'],
  ['virtuelle realität', 'vr', 'virtual reality'],
  ['erweiterte realität', 'augmented reality'],
  ['prozessautomatisierung', 'rpa', 'robotic process automation'],
  ['schnittstelle', 'schnittstellen', 'api', 'apis', 'programmierschnittstelle'],
  ['open source', 'quelloffen', 'quelloffene', 'quelloffener', 'freie software'],
  ['open data', 'offene daten', 'offene verwaltungsdaten'],
  ['it sicherheit', 'cybersicherheit', 'informationssicherheit', 'cybersecurity'],
  ['email', 'e mail', 'e mails', 'emails', 'mail', 'mails'],
  ['telearbeit', 'homeoffice', 'home office', 'heimarbeit'],
  ['elektroauto', 'elektroautos', 'e auto', 'e autos', 'elektrofahrzeug', 'elektrofahrzeuge'],
  ['ladesäule', 'ladesäulen', 'ladestation', 'ladestationen', 'ladepunkt', 'ladepunkte'],
  ['radweg', 'radwege', 'fahrradweg', 'fahrradwege'],
  ['abfall', 'abfälle', 'müll'],
  ['smartphone', 'smartphones', 'handy', 'handys', 'mobiltelefon', 'mobiltelefone'],
  [
    'website',
    'websites',
    'webseite',
    'webseiten',
    'internetseite',
    'internetseiten',
    'homepage',
    'internetauftritt',
  ],
  ['katastrophenschutz', 'bevölkerungsschutz', 'zivilschutz'],
  ['arbeitsagentur', 'agentur für arbeit', 'arbeitsamt'],
  ['einwohnermeldeamt', 'meldebehörde', 'meldeamt'],
  ['mehrwertsteuer', 'umsatzsteuer', 'mwst'],
  ['informationsfreiheitsgesetz', 'ifg'],
  ['sozialgesetzbuch', 'sgb'],
  ['baugesetzbuch', 'baugb'],
  ['bundesdatenschutzgesetz', 'bdsg'],
  ['bebauungsplan', 'bebauungspläne', 'b plan', 'bplan'],
  ['flächennutzungsplan', 'flächennutzungspläne', 'fnp'],
  ['umweltverträglichkeitsprüfung', 'uvp'],
  ['technisches hilfswerk', 'thw'],
  ['deutscher wetterdienst', 'dwd'],
  ['kraftfahrzeug', 'kraftfahrzeuge', 'kfz'],
  ['notaufnahme', 'notfallaufnahme', 'zna'],
  ['stellenausschreibung', 'stellenanzeige', 'stellenanzeigen', 'stellenausschreibungen'],
  ['warnmeldung', 'warnmeldungen', 'alarmmeldung'],
]

interface Phrase {
  readonly words: readonly string[]
  readonly canonical: string
}

function toWords(text: string): string[] {
  return fold(text).split(' ')
}

const SINGLES: ReadonlyMap<string, string> = new Map(
  ROWS.flatMap(([first = '', ...others]) =>
    others
      .filter((other) => !other.includes(' '))
      .map((other): [string, string] => [fold(other), canonical(first)]),
  ),
)

const PHRASES: readonly Phrase[] = ROWS.flatMap(([first = '', ...others]) =>
  [first, ...others]
    .filter((each) => each.includes(' '))
    .map((each) => ({ words: toWords(each), canonical: stem(canonical(first)) })),
).sort((a, b) => b.words.length - a.words.length)

const PHRASE_STARTS: ReadonlySet<string> = new Set(PHRASES.map((phrase) => beginning(phrase.words[0])))

/** Enough of a word to pass over most places where no phrase can begin. */
function beginning(word = ''): string {
  return word.slice(0, 4)
}

function canonical(first: string): string {
  return fold(first).replaceAll(' ', '')
}

/** The form under which a single folded word is kept, or nothing where it has no synonym. */
export function canonicalWord(word: string): string | undefined {
  return SINGLES.get(word)
}

/** The longest phrase that begins at a place in the folded words, with the lexeme that it is kept under. */
export function phraseAt(words: readonly string[], start: number): Phrase | undefined {
  if (!PHRASE_STARTS.has(beginning(words[start]))) return undefined
  return PHRASES.find((phrase) => phrase.words.every((word, offset) => matches(word, words[start + offset])))
}

/** A phrase word also matches with an adjective's ending: künstlicher Intelligenz. */
function matches(expected: string, actual: string | undefined): boolean {
  if (actual === undefined) return false
  if (actual === expected) return true
  const root = expected.replace(/e[mnrs]?$/, '')
  return root.length >= 5 && ['', 'e', 'em', 'en', 'er', 'es', 's'].some((ending) => actual === root + ending)
}
