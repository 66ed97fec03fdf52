import type { IndicatorDirection } from '~/domain/pilot/completeness'
import type { PilotFuture } from '~/domain/pilot/outcome'

/** One measured value; days count from the first start of the demo, like every other day here. */
type DemoValue = { day: number; value: number; note?: string }

export type DemoPilot = {
  key: string
  authority: string
  author: string
  approver: string
  partner: { organisation: string; person: string; role: string }
  title: string
  summary: string
  goal: string
  description: string
  scope: string
  outOfScope: string
  domains: string[]
  techniques: string[]
  districts: string[]
  startsIn: number
  endsIn: number
  /** the last day as it was first planned, where it was moved, and why */
  postponed?: { endsIn: number; because: string; on: number }
  costEuros: number
  funding: string
  dataUsed: string
  protection: string
  milestones: { title: string; dueIn: number; reached?: { day: number; how: string } }[]
  indicators: {
    name: string
    unit: string
    baseline: number
    target: number
    direction: IndicatorDirection
    values: DemoValue[]
    unmeasuredBecause?: string
  }[]
  reports: { by: 'authority' | 'partner'; day: number; text: string }[]
  outcome?: {
    ending: 'finished' | 'stopped'
    day: number
    stoppedBecause?: string
    result: string
    lessons: string
    future: PilotFuture
    futureBecause: string
    reuse: string
  }
}

const MADE_UP = 'Dieses Pilotprojekt ist für die Demonstration erfunden.'

/** One that runs, one that is finished, one that was stopped. */
export const PILOTS: DemoPilot[] = [
  {
    key: 'bridges',
    authority: 'lsv',
    author: 'clerk',
    approver: 'approver',
    partner: { organisation: 'kuestenblick', person: 'founder', role: 'Wertet die Bilder aus.' },
    title: 'Risse an zwölf Brücken in Drohnenbildern finden',
    summary: 'Zwölf Brücken werden wie bisher und zusätzlich mit einer KI geprüft. Wir vergleichen beides.',
    goal: 'Die Bauwerksprüfung findet Risse früher, ohne mehr Zeit zu brauchen.',
    description: `Eine Drohne fotografiert jede Brücke zweimal. Die KI markiert Stellen, die Prüferin sieht alle Bilder und dann die Markierungen. Beides wird getrennt notiert.\n\n${MADE_UP}`,
    scope: 'Die Suche nach Rissen ab 0,3 mm Breite in Bildern von Brücken aus Beton.',
    outOfScope: 'Die Bewertung der Standsicherheit. Sie bleibt Sache der Bauwerksprüfung.',
    ...{ domains: ['transport'], techniques: ['imageAnalysis', 'anomalyDetection'], districts: [] },
    ...{ startsIn: -70, endsIn: 50, costEuros: 48_000, funding: 'Haushalt der Behörde' },
    postponed: {
      ...{ endsIn: 20, on: -12 },
      because: 'Drei Flüge fielen wegen Sturm aus. Wir holen sie nach, statt mit neun Brücken zu schließen.',
    },
    dataUsed: 'Bilder von Bauwerken. Menschen und Kennzeichen werden vor der Auswertung unkenntlich gemacht.',
    protection:
      'Kein Hinweis der KI führt von selbst zu einer Sperrung: Ein Mensch sieht sich jede Stelle an.',
    milestones: [
      {
        ...{ title: 'Erste vier Brücken beflogen', dueIn: -50 },
        reached: { day: -48, how: 'Vier Brücken, 3.100 Bilder.' },
      },
      {
        ...{ title: 'Vergleich für acht Brücken', dueIn: -10 },
        reached: { day: -4, how: 'Sechs Tage später, weil das Wetter nicht passte.' },
      },
      { title: 'Alle zwölf Brücken ausgewertet', dueIn: 18 },
    ],
    indicators: [
      {
        ...{ name: 'Gefundene Risse ab 0,3 mm', unit: '%', baseline: 71, target: 90, direction: 'higher' },
        values: [
          { day: -40, value: 78, note: 'Vier Brücken.' },
          { day: -4, value: 84, note: 'Acht Brücken.' },
        ],
      },
      {
        ...{ name: 'Arbeitszeit je Brücke', unit: 'Stunden', baseline: 14, target: 9, direction: 'lower' },
        values: [{ day: -4, value: 11.5, note: 'Noch mit doppelter Prüfung.' }],
      },
    ],
    reports: [
      {
        ...{ by: 'authority', day: -38 },
        text: 'Die ersten vier Brücken sind ausgewertet. Die KI findet feine Risse gut, hält aber Wasserfahnen oft für Risse. Wir haben 200 Beispiele nachgeliefert.',
      },
      {
        ...{ by: 'partner', day: -3 },
        text: 'Mit den Beispielen sind die falschen Hinweise je Brücke von 19 auf 6 gesunken. Im Schatten der Kappen bleibt die Erkennung schwach.',
      },
    ],
  },
  {
    key: 'forms',
    authority: 'fischhagen',
    author: 'cityClerk',
    approver: 'cityHead',
    partner: { organisation: 'formwerk', person: 'formOwner', role: 'Stellt das Leseprogramm bereit.' },
    title: 'Anträge auf Anwohnerparken automatisch auslesen',
    summary: 'Ein Programm liest Anträge vor. Die Sachbearbeitung prüft und entscheidet.',
    goal: 'Wer einen Parkausweis beantragt, bekommt ihn in drei Tagen statt in zwei Wochen.',
    description: `Das Programm liest Anträge und Anlagen und füllt die Felder des Fachverfahrens vor. Unsichere Felder sind gelb.\n\n${MADE_UP}`,
    scope: 'Anträge auf Anwohnerparken, auf Papier und als PDF.',
    outOfScope: 'Die Entscheidung über den Antrag, und alle anderen Anträge.',
    ...{ domains: ['generalServices', 'transport'], techniques: ['documentExtraction'] },
    ...{ districts: ['13074'], startsIn: -200, endsIn: -40, costEuros: 21_500 },
    funding: 'Stadt Fischhagen, zur Hälfte aus Mitteln des Landes',
    dataUsed:
      'Echte Anträge von 640 Menschen, die zugestimmt haben. Sie verließen die Stadtverwaltung nicht.',
    protection: 'Jeden Bescheid gibt ein Mensch frei. Wer nicht zustimmte, wurde wie bisher bearbeitet.',
    milestones: [
      {
        ...{ title: 'Leseprogramm läuft im Rathaus', dueIn: -170 },
        reached: { day: -172, how: 'Auf eigenen Rechnern, ohne Internet.' },
      },
      {
        ...{ title: '500 Anträge gelesen', dueIn: -70 },
        reached: { day: -66, how: '640 sind es geworden.' },
      },
    ],
    indicators: [
      {
        ...{ name: 'Dauer bis zum Bescheid', unit: 'Tage', baseline: 14, target: 3, direction: 'lower' },
        values: [
          { day: -120, value: 6 },
          { day: -45, value: 2.5, note: 'Mittlerer Wert der letzten 200 Anträge.' },
        ],
      },
      {
        ...{ name: 'Richtig gelesene Felder', unit: '%', baseline: 0, target: 98, direction: 'higher' },
        values: [{ day: -45, value: 96.4, note: 'Handschrift 91 %, Druckschrift 99 %.' }],
      },
      {
        ...{ name: 'Zufriedene Antragstellende', unit: '%', baseline: 55, target: 80, direction: 'higher' },
        values: [],
        unmeasuredBecause: 'Nur 14 Menschen haben den Fragebogen ausgefüllt. Das sagt nichts.',
      },
    ],
    reports: [
      {
        ...{ by: 'authority', day: -118 },
        text: 'Gedruckte Anträge gelingen fast immer, Handschrift nicht. Wir zeigen unsichere Felder jetzt gelb.',
      },
    ],
    outcome: {
      ...{ ending: 'finished', day: -36, future: 'adopted' },
      result:
        'Ein Bescheid dauert 2,5 statt 14 Tage. Die Lesequalität blieb knapp unter dem Ziel: 96,4 statt 98 von 100 Feldern. Bei Handschrift prüft weiter ein Mensch jedes Feld.',
      lessons:
        'Gelbe Felder halfen mehr als ein besseres Modell. Den Fragebogen hätten wir auf eine Frage kürzen sollen.',
      futureBecause:
        'Die Zeit zählt für die Menschen am meisten. Ab dem nächsten Quartal läuft es für alle Anträge auf Anwohnerparken.',
      reuse:
        'Beschreibung, Muster-Einwilligung und Testanträge stehen allen Behörden kostenlos bereit. Das Programm selbst ist lizenzpflichtig.',
    },
  },
  {
    key: 'phone',
    authority: 'kuestenland',
    author: 'districtClerk',
    approver: 'districtHead',
    partner: { organisation: 'klartext', person: 'languageOwner', role: 'Liefert das Sprachprogramm.' },
    title: 'Sprachprogramm am Bürgertelefon für Fragen zur Abfuhr',
    summary:
      'Ein Sprachprogramm beantwortet, wann welche Tonne abgeholt wird. Nach sechs Wochen haben wir abgebrochen.',
    goal: 'Wer nach der Abfuhr fragt, wartet nicht mehr in der Schleife.',
    description: `Wer die Eins drückt, spricht mit dem Programm. Jederzeit führt die Null zu einem Menschen.\n\n${MADE_UP}`,
    scope: 'Fragen nach Terminen der Abfuhr, auf Hochdeutsch.',
    outOfScope: 'Beschwerden, Gebühren und alles andere.',
    ...{ domains: ['generalServices'], techniques: ['chatbot'], districts: ['13073'] },
    ...{ startsIn: -150, endsIn: -60, costEuros: 12_000, funding: 'Landkreis Küstenland' },
    dataUsed: 'Der Abfuhrkalender. Gespräche wurden nicht aufgezeichnet.',
    protection:
      'Eine Ansage sagt zu Beginn, dass ein Programm spricht. Die Null führt immer zu einem Menschen.',
    milestones: [
      {
        ...{ title: 'Programm geht ans Netz', dueIn: -148 },
        reached: { day: -147, how: 'Für die Vorwahl von Boddenstadt.' },
      },
      { title: 'Auswertung von 1.000 Anrufen', dueIn: -100 },
    ],
    indicators: [
      {
        ...{ name: 'Wartezeit', unit: 'Minuten', baseline: 11, target: 2, direction: 'lower' },
        values: [{ day: -112, value: 13, note: 'Viele drückten nach dem ersten Versuch die Null.' }],
      },
      {
        ...{ name: 'Richtig verstandene Fragen', unit: '%', baseline: 0, target: 85, direction: 'higher' },
        values: [{ day: -112, value: 52, note: 'Straßennamen auf Platt erkannte es fast nie.' }],
      },
    ],
    reports: [
      {
        ...{ by: 'authority', day: -125 },
        text: 'Jede zweite Frage muss wiederholt werden. Wir ergänzen 300 Straßennamen und messen in zwei Wochen noch einmal.',
      },
    ],
    outcome: {
      ...{ ending: 'stopped', day: -108, future: 'notContinued' },
      stoppedBecause:
        'Das Programm verstand nur jede zweite Frage, und die Wartezeit stieg. Länger zu messen hätte den Anrufenden geschadet.',
      result:
        'Die Wartezeit stieg von 11 auf 13 Minuten. 52 von 100 Fragen wurden richtig verstanden, geplant waren 85.',
      lessons:
        'Ortsnamen und Platt gehören in den ersten Test, nicht in den Betrieb. Ein Abfuhrkalender im Netz hätte den meisten mehr geholfen.',
      futureBecause:
        'Wir setzen zuerst den Kalender im Netz um und fragen die Menschen, was eine KI am Telefon darf.',
      reuse: 'Die Liste der 300 Straßennamen mit Aussprache ist frei nutzbar, ebenso unser Messbogen.',
    },
  },
]
