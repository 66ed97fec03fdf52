import type { ChallengeState } from '~/domain/challenge/lifecycle'
import type { DemoCompetition } from './competition'

export type DemoChallenge = {
  key: string
  authority: string
  author: string
  approver?: string
  state: ChallengeState
  /** deadline in days from the first start; negative: over */
  deadlineIn: number
  reason?: string
  /** what became of it, where it is archived */
  outcome?: string
  title: string
  summary: string
  problem: string
  currentProcess: string
  desiredOutcome: string
  successCriteria: { criterion: string; target: string }[]
  dataSituation: string
  /** default: nothing similar was found */
  whyNew?: string
  personalData: string
  constraints: string
  domains: string[]
  capabilities: string[]
  techniques: string[]
  districts: string[]
  hostingDemand: string
  licenceDemand: string
  readinessMin: number | null
  budgetEuros: [number, number] | null
  /** a competition; default: an open call */
  competition?: DemoCompetition
  english?: { title: string; summary: string; problem: string; desiredOutcome: string }
}

const MADE_UP = 'Diese Herausforderung ist für die Demonstration erfunden.'

/** The challenges of the body that the state's answer names, and one each for the states with proposals. */
export const CHALLENGES: DemoChallenge[] = [
  {
    key: 'bridges',
    authority: 'lsv',
    author: 'clerk',
    approver: 'approver',
    state: 'published',
    deadlineIn: 21,
    title: 'Risse in Brücken aus Drohnenaufnahmen erkennen',
    summary:
      'Drohnen fotografieren Brücken. Eine KI soll Hinweise auf Risse geben, die sich ungewöhnlich entwickeln.',
    problem: `Bauwerksprüferinnen und Bauwerksprüfer sehen sehr viele Aufnahmen durch. Gesucht sind gezielte Hinweise: Wo hat sich ein Schaden zwischen der letzten und der aktuellen Aufnahme ungewöhnlich verändert?\n\n${MADE_UP} Belegt ist, dass die Auswertung von Drohnenaufnahmen auf Risse erprobt wird (Drucksache 8/2578).`,
    currentProcess: 'Menschen vergleichen die Aufnahmen zweier Prüfungen nebeneinander.',
    desiredOutcome:
      'Die Prüferin bekommt eine kurze Liste von Stellen, die sie sich ansehen soll, mit Bild, Lage und Grund. Sie entscheidet.',
    successCriteria: [
      { criterion: 'Risse ab 0,3 mm Breite, die gefunden werden', target: 'mindestens 90 %' },
      { criterion: 'Falsche Hinweise je Bauwerk', target: 'höchstens 5' },
    ],
    whyNew:
      'Andere suchen Schlaglöcher oder Risse in Straßen. Brücken haben andere Schäden und andere Aufnahmen: Uns geht es um Veränderungen zwischen zwei Befliegungen.',
    dataSituation:
      'Aufnahmen von zwei Befliegungen mit Lageangaben; ein Teil ist von Prüferinnen beschriftet.',
    personalData: 'none',
    constraints: 'Die Aufnahmen dürfen das Rechenzentrum des Landes nicht verlassen.',
    domains: ['transport'],
    capabilities: ['computerVision', 'analysis'],
    techniques: ['imageAnalysis', 'anomalyDetection'],
    districts: [],
    hostingDemand: 'customer',
    licenceDemand: 'openWeights',
    readinessMin: 4,
    budgetEuros: [40_000, 95_000],
    english: {
      title: 'Finding cracks in bridges from drone images',
      summary:
        'Drones take pictures of bridges. An AI is to point out cracks that develop in an unusual way.',
      problem:
        'Inspectors look through very many pictures. What is wanted are pointed hints: where has damage changed in an unusual way between the last pictures and the current ones? This call is made up for the demonstration.',
      desiredOutcome:
        'The inspector gets a short list of places to look at, with picture, position and reason. She decides.',
    },
  },
  {
    key: 'floods',
    authority: 'kuestenland',
    author: 'districtClerk',
    approver: 'districtHead',
    state: 'published',
    deadlineIn: 40,
    title: 'Hochwasser an kleinen Flüssen früher erkennen',
    summary:
      'Für große Flüsse gibt es Vorhersagen, für unsere Bäche nicht. Wir möchten sechs Stunden Vorsprung.',
    problem: `Nach starkem Regen steigen kleine Gewässer in zwei bis drei Stunden. Die Feuerwehr erfährt davon, wenn der erste Keller vollläuft.\n\n${MADE_UP}`,
    currentProcess: 'Eine Person schaut bei Unwetterwarnung auf drei Pegel und ruft an.',
    desiredOutcome:
      'Eine Vorhersage des Wasserstands für die nächsten sechs Stunden mit Angabe, wie sicher sie ist.',
    successCriteria: [
      { criterion: 'Vorlauf vor dem Überschreiten der Meldehöhe', target: 'mindestens 4 Stunden' },
      { criterion: 'Fehlalarme im Jahr', target: 'höchstens 6' },
    ],
    dataSituation: 'Zehn Jahre Pegelstände von fünf Messstellen, Regenradar, Bodenkarten.',
    personalData: 'none',
    constraints: 'Die Vorhersage muss auch dann ankommen, wenn das Mobilfunknetz gestört ist.',
    domains: ['environment', 'publicOrder'],
    capabilities: ['forecasting'],
    techniques: ['timeSeriesForecasting', 'sensorDataAnalysis'],
    districts: ['13073'],
    hostingDemand: 'germany',
    licenceDemand: 'openSource',
    readinessMin: 4,
    budgetEuros: [25_000, 60_000],
  },
  {
    key: 'housing',
    authority: 'seenwinkel',
    author: 'loneClerk',
    approver: 'staff',
    state: 'published',
    deadlineIn: 3,
    title: 'Anträge auf Wohngeld auf Vollständigkeit prüfen',
    summary:
      'Zwei von drei Anträgen sind unvollständig. Eine Prüfung beim Eingang spart allen Beteiligten Wochen.',
    problem: `Fehlende Nachweise fallen erst nach Wochen auf. Dann beginnt ein Briefwechsel, und die Menschen warten auf ihr Geld.\n\n${MADE_UP}`,
    currentProcess: 'Die Sachbearbeitung liest jede Anlage und schreibt Nachforderungen von Hand.',
    desiredOutcome:
      'Am Tag des Eingangs steht fest, was fehlt; ein Mensch prüft den Brief, bevor er hinausgeht.',
    successCriteria: [{ criterion: 'Richtig erkannte fehlende Nachweise', target: 'mindestens 95 %' }],
    dataSituation: 'Eingescannte Anträge mit Anlagen; für die Erprobung liegen erfundene Muster vor.',
    personalData: 'anonymised',
    constraints: 'Keine automatische Entscheidung über Anträge.',
    domains: ['socialProtection', 'housing'],
    capabilities: ['computerVision', 'computerLinguistics'],
    techniques: ['documentExtraction', 'textClassification'],
    districts: ['13071'],
    hostingDemand: 'germany',
    licenceDemand: 'any',
    readinessMin: 6,
    budgetEuros: [15_000, 30_000],
  },
  {
    key: 'plain',
    authority: 'kuestenland',
    author: 'districtClerk',
    approver: 'districtHead',
    state: 'published',
    deadlineIn: -1,
    title: 'Bescheide in Leichte Sprache übertragen',
    summary:
      'Viele Menschen verstehen unsere Bescheide nicht. Zu jedem Bescheid soll es eine Fassung geben, die hilft.',
    problem: `Beim Bürgertelefon fragt jede dritte Person, was in ihrem Bescheid steht.\n\n${MADE_UP}`,
    currentProcess: 'Für vier Bescheide gibt es ein Merkblatt. Mehr ist von Hand nicht zu schaffen.',
    desiredOutcome:
      'Eine zweite Fassung in Leichter Sprache, von Menschen geprüft, die den rechtlichen Inhalt nicht verändert.',
    successCriteria: [
      { criterion: 'Texte, die die Prüfgruppe ohne Rückfrage versteht', target: 'mindestens 80 %' },
    ],
    dataSituation: 'Zwölf Bescheidmuster ohne personenbezogene Daten.',
    personalData: 'none',
    constraints: 'Die Prüfgruppe hat das letzte Wort.',
    domains: ['generalServices', 'socialProtection'],
    capabilities: ['computerLinguistics', 'creation'],
    techniques: ['translationPlainLanguage', 'generativeModels'],
    districts: ['13073'],
    hostingDemand: 'germany',
    licenceDemand: 'any',
    readinessMin: 3,
    budgetEuros: [20_000, 45_000],
  },
]
