import type { JuryMember, PhaseCriterion, Prize } from '~/domain/competition/competition'
import type { DemoChallenge } from './challenges'

/** Times in days from the first start; phase one ends with the deadline of the challenge. */
export type DemoCompetition = {
  phases: {
    title: string
    description: string
    opensIn: number
    deadlineIn: number
    criteria: PhaseCriterion[]
  }[]
  prizes: Prize[]
  jury: JuryMember[]
}

const DEADLINE_IN = 28

/** A competition with two phases, the first of them open. */
export const COMPETITION: DemoChallenge & { competition: DemoCompetition } = {
  key: 'peatlands',
  authority: 'lsv',
  author: 'clerk',
  approver: 'approver',
  state: 'published',
  deadlineIn: DEADLINE_IN,
  title: 'Wettbewerb: Entwässerte Moore aus Luftbildern erkennen',
  summary:
    'Gräben und Drainagen in Mooren sind nur zum Teil verzeichnet. Gesucht sind Verfahren, die sie in Luftbildern und Höhenmodellen finden.',
  problem:
    'Wer Moore wieder vernässen will, muss wissen, wo sie entwässert werden. Viele Gräben stehen in keiner Karte, und eine Begehung dauert Monate.\n\nDieser Wettbewerb ist für die Demonstration erfunden.',
  currentProcess: 'Fachleute zeichnen Gräben von Hand in Luftbilder ein und prüfen sie im Gelände.',
  desiredOutcome:
    'Eine Karte mit vermuteten Gräben und der Sicherheit jedes Fundes. Fachleute entscheiden, was sie im Gelände prüfen.',
  successCriteria: [
    { criterion: 'Bekannte Gräben, die gefunden werden', target: 'mindestens 85 %' },
    { criterion: 'Falsche Funde je Quadratkilometer', target: 'höchstens 3' },
  ],
  dataSituation: 'Luftbilder und ein Höhenmodell liegen offen vor; 40 Flächen sind von Hand ausgewertet.',
  personalData: 'none',
  constraints: 'Ergebnisse müssen sich in der Fachanwendung als Karte laden lassen.',
  domains: ['environment'],
  capabilities: ['computerVision', 'analysis'],
  techniques: ['imageAnalysis'],
  districts: [],
  hostingDemand: 'any',
  licenceDemand: 'openWeights',
  readinessMin: 3,
  budgetEuros: null,
  competition: {
    phases: [
      {
        title: 'Idee und erster Nachweis',
        description: 'Sie beschreiben Ihr Verfahren und zeigen es auf fünf Flächen.',
        opensIn: -5,
        deadlineIn: DEADLINE_IN,
        criteria: [
          { criterion: 'Wirkung für die Wiedervernässung', weight: 40 },
          { criterion: 'Tragfähigkeit des Verfahrens', weight: 40 },
          { criterion: 'Verständlichkeit für Fachleute', weight: 20 },
        ],
      },
      {
        title: 'Erprobung auf allen Flächen',
        description: 'Die besten Verfahren werden auf Flächen geprüft, die niemand vorher gesehen hat.',
        opensIn: DEADLINE_IN + 30,
        deadlineIn: DEADLINE_IN + 90,
        criteria: [
          { criterion: 'Gefundene Gräben', weight: 60 },
          { criterion: 'Falsche Funde', weight: 25 },
          { criterion: 'Aufwand im Betrieb', weight: 15 },
        ],
      },
    ],
    prizes: [
      { title: 'Erster Preis und Pilot mit dem Land', amountCents: 2_500_000n },
      { title: 'Zweiter Preis', amountCents: 1_500_000n },
      { title: 'Dritter Preis', amountCents: 1_000_000n },
    ],
    jury: [
      { name: 'Prof. Dr. Insa Dierks', affiliation: 'Moorforschung (erfunden)', role: 'chair' },
      { name: 'Karl Wiese', affiliation: 'Wasser- und Bodenverband (erfunden)', role: 'member' },
      { name: 'Dr. Linh Tran', affiliation: 'Fernerkundung (erfunden)', role: 'member' },
    ],
  },
}
