import type { Prisma } from '#prisma/generated/client'
import type { OrganisationRole } from '~/domain/permission/matrix'

type Columns = Omit<Prisma.OrganisationUncheckedCreateInput, 'id' | 'sortKey' | 'isDemo'>
export type DemoOrganisation = Columns & { key: string; members?: Record<string, OrganisationRole> }

const FROM_ANSWER =
  'Der Text dieses Profils stammt aus der Antwort der Landesregierung auf eine Kleine Anfrage (Drucksache 8/2578). Das Konto ist Teil der Demonstration und wird nicht von der Einrichtung geführt.'
const CHECKED = 'Für die Demonstration geprüft.'

/** Bodies that the state's answer names. Nothing is said of them that does not stand there. */
export const NAMED_BODIES: DemoOrganisation[] = [
  {
    key: 'lsv',
    kind: 'authority',
    state: 'verified',
    name: 'Landesamt für Straßenbau und Verkehr',
    summary: 'Erprobt mit einer KI-Firma, ob sich Drohnenaufnahmen von Brücken auf Risse auswerten lassen.',
    description: `Die KI soll dem Bauwerksprüfer gezielt Hinweise geben. Bei ungewöhnlichem Schadensverlauf, also beim Abgleich der letzten mit der aktuellen Aufnahme, können sie eine besondere Prüfung auslösen.\n\nMit dem „Application Manager“ werden Zulassungsformulare automatisiert ausgelesen und Genehmigungen oder Folgedokumente erstellt.\n\n${FROM_ANSWER}`,
    domains: ['transport'],
    legalForm: 'stateAuthority',
    verificationReason: CHECKED,
    members: { clerk: 'editor', approver: 'owner', newcomer: 'viewer' },
  },
  {
    key: 'kimv',
    kind: 'innovationCentre',
    state: 'verified',
    name: 'Zentrum für Künstliche Intelligenz',
    summary: 'Eine bereits genutzte Plattform der Zusammenarbeit zwischen Wissenschaft und Wirtschaft.',
    description: FROM_ANSWER,
    website: 'https://www.ki-mv.de/',
    domains: ['economy', 'education'],
    verificationReason: CHECKED,
  },
  {
    key: 'biocon',
    kind: 'network',
    state: 'verified',
    name: 'BioCon Valley GmbH',
    summary: 'Leadpartner im EU-Projekt CAIDX – Clinical AI-based Diagnostics.',
    description: `Ziel von CAIDX ist eine Zusammenarbeit zwischen Anbietern künstlicher Intelligenz und Gesundheitseinrichtungen. Sie soll medizinisches Fachpersonal bei der Integration von KI unterstützen und so Diagnose und Behandlung verbessern.\n\n${FROM_ANSWER}`,
    legalForm: 'gmbh',
    domains: ['health'],
    verificationReason: CHECKED,
  },
  {
    key: 'diz',
    kind: 'innovationCentre',
    state: 'verified',
    name: 'Digitale Innovationszentren in Mecklenburg-Vorpommern',
    summary:
      'Grundlage für die Zusammenarbeit mit Unternehmen im Land, die KI entwickeln oder mit ihr arbeiten.',
    description: FROM_ANSWER,
    domains: ['economy'],
    verificationReason: CHECKED,
  },
]

/** Authorities that exist only in the demonstration. */
export const AUTHORITIES: DemoOrganisation[] = [
  {
    key: 'kuestenland',
    kind: 'authority',
    state: 'verified',
    name: 'Landkreis Küstenland (Demo)',
    summary: 'Ein erfundener Landkreis mit langer Küste, vielen Gästen im Sommer und wenigen Leuten im Amt.',
    legalForm: 'district',
    districts: ['13073'],
    domains: ['generalServices', 'environment', 'tourism'],
    city: 'Boddenstadt',
    verificationReason: CHECKED,
    members: { districtClerk: 'editor', districtHead: 'owner' },
  },
  {
    key: 'seenwinkel',
    kind: 'authority',
    state: 'verified',
    name: 'Amt Seenwinkel (Demo)',
    summary: 'Ein erfundenes Amt mit elf Gemeinden. Für Digitales ist eine Person zuständig.',
    legalForm: 'municipality',
    districts: ['13071'],
    domains: ['generalServices', 'socialProtection', 'culture'],
    city: 'Seenwinkel',
    verificationReason: CHECKED,
    members: { loneClerk: 'owner' },
  },
  {
    key: 'fischhagen',
    kind: 'authority',
    state: 'verified',
    name: 'Stadt Fischhagen (Demo)',
    summary: 'Eine erfundene Hafenstadt mit eigenem Bauhof und Archiv.',
    legalForm: 'municipality',
    districts: ['13074'],
    domains: ['transport', 'education'],
    city: 'Fischhagen',
    verificationReason: CHECKED,
    members: { cityClerk: 'admin', cityHead: 'owner' },
  },
]
