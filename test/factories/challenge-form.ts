import { fieldsOf, type Section } from '~/domain/challenge/sections'

type Fields = Record<string, string | readonly string[]>

/** The whole text of a challenge as browsers send it, all sections together. */
export function challengeForm(overrides: Fields = {}): Fields {
  return {
    version: '1',
    kind: 'open',
    title: 'Risse an Brücken erkennen',
    summary: 'Drohnenbilder zeigen Risse. Wir möchten sie sicher finden.',
    problem: 'Die Prüfung dauert zu lange.',
    currentProcess: 'Prüferinnen sehen jedes Bild an.',
    desiredOutcome: 'Risse stehen auf einer Karte.',
    'successCriteria[0].criterion': 'Gefundene Risse',
    'successCriteria[0].target': '95 %',
    'successCriteria[1].criterion': '',
    'successCriteria[1].target': '',
    dataSituation: '10.000 Bilder',
    personalData: 'none',
    constraints: '',
    hostingDemand: 'germany',
    licenceDemand: 'any',
    readinessMin: '5',
    domains: ['transport'],
    capabilities: ['computerVision', 'analysis'],
    techniques: [],
    districts: ['13003'],
    budgetMin: '25.000',
    budgetMax: '1.250.000,50',
    deadline: '2027-03-01T12:00',
    startsOn: '2027-05-01',
    contactName: 'Kim Beispiel',
    contactEmail: 'kim@behoerde.example',
    contactPhone: '',
    englishTitle: 'Finding cracks in bridges',
    englishSummary: '',
    englishProblem: '',
    englishDesiredOutcome: '',
    ...overrides,
  }
}

/** The form of one section, out of the whole text. */
export function sectionForm(
  section: Section,
  overrides: Fields = {},
  whole: Fields = challengeForm(),
): Fields {
  const names: readonly string[] = fieldsOf(section)
  const own = Object.entries(whole).filter(([name]) => names.includes(name.split(/[[.]/)[0] ?? ''))
  return { version: whole['version'] ?? '1', ...Object.fromEntries(own), ...overrides }
}
