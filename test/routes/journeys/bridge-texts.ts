import type { Fields } from '#test/support/call-route'
import type { ProposalContent } from '~/domain/proposal/content'

const DAY = 86_400_000
/** A day so many days ahead, as a form sends it. */
const dayAhead = (days: number) => new Date(Date.now() + days * DAY).toISOString().slice(0, 10)

export const TITLE = 'Rissprüfung an Fußgängerbrücken: „Ist das noch ein Haarriss?“'

/** A municipality's challenge in German as it is: umlauts, compounds, quotation marks, several lines. */
export function bridgeChallenge(version: number): Fields {
  return {
    version: String(version),
    kind: 'open',
    title: TITLE,
    summary: 'Drohnenbefliegungen zeigen Betonabplatzungen; wir möchten sie zuverlässig einordnen.',
    problem: 'Die Bauwerksprüfung größerer Übergänge dauert „ewig“.\r\n\r\nJährlich fallen 12.000 Fotos an.',
    currentProcess: 'Zwei Bauwerksprüferinnen sichten jedes Bild und führen ein Schadensverzeichnis.',
    desiredOutcome: 'Auffällige Stellen stehen auf einer Schadenskarte, geordnet nach Dringlichkeit.',
    'successCriteria[0].criterion': 'Erkannte Risse über 0,2 mm',
    'successCriteria[0].target': 'mindestens 95 %',
    dataSituation: 'Es gibt 4.000 beschriftete Aufnahmen aus früheren Brückenprüfungen.',
    personalData: 'none',
    constraints: 'Prüferinnen behalten die Entscheidung.',
    hostingDemand: 'germany',
    licenceDemand: 'any',
    readinessMin: '4',
    domains: ['transport'],
    capabilities: ['computerVision', 'analysis'],
    techniques: ['imageAnalysis'],
    districts: ['13075'],
    budgetMin: '40.000',
    budgetMax: '120.000,50',
    deadline: `${dayAhead(45)}T12:00`,
    startsOn: dayAhead(90),
    contactName: 'Änne Größler',
    contactEmail: 'tiefbau@stadt.example',
    contactPhone: '',
    englishTitle: '',
    englishSummary: '',
    englishProblem: '',
    englishDesiredOutcome: '',
  }
}

/** What an institution adds to the profile that the import has listed. */
export const BRIDGE_PROFILE = {
  summary: 'Wir werten Luftbilder von Ingenieurbauwerken aus.',
  description: 'Bilderkennung für Brückenprüfung und Rissprüfung, auch auf Drohnenaufnahmen.',
  capabilities: ['computerVision', 'analysis'],
  techniques: ['imageAnalysis'],
  domains: ['transport'],
  districts: ['13075'],
  readinessMin: '3',
  readinessMax: '8',
  hostingLocations: ['germany'],
} satisfies Fields

/** Proposals whose every text carries a word of its own that stands nowhere else. */
export function bridgeProposal(word: string): ProposalContent {
  return {
    title: `Schadenskarte ${word}`,
    summary: `Wir ordnen Risse nach Dringlichkeit – ${word}.`,
    approach: `Ein Netz für „Haarriss oder Schatten?“\nmit ${word}`,
    workPlan: `Drei Monate: sichten, anlernen, begleiten (${word})`,
    milestones: [],
    costs: [
      { item: `Anlernen ${word}`, cents: '4500050' },
      { item: 'Begleitung', cents: '1200000' },
    ],
    dataNeeded: `2.000 Aufnahmen, ${word}`,
    resultLicence: 'openSource',
    resultLicenceNote: `EUPL-1.2 ${word}`,
    risks: `Nässe täuscht Risse vor: ${word}`,
    readiness: 6,
    references: `Ein Pilot ${word}`,
    contactName: 'Jörg Süß',
    contactEmail: `${word}@anbieter.example`,
    contactPhone: '',
  }
}
