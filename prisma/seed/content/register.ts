import type { Grades } from '~/domain/register/experience'
import type { RegisterContent } from '~/domain/register/fields'

export type DemoExperience = {
  organisation: string
  author: string
  beginMonth: string
  grades: Grades
  text: string
  wouldUseAgain: boolean
}

export type DemoEntry = {
  key: string
  organisation: string
  author: string
  approver: string
  /** days before the first start at which each version was published; the last one is the current one */
  versions: readonly { publishedDaysAgo: number; note: string; says: Partial<RegisterContent> }[]
  /** the provider's profile in the demonstration */
  provider?: string
  experiences: readonly DemoExperience[]
}

const FROM_ANSWER =
  'Zweck und Arbeitsweise stehen so in der Antwort der Landesregierung auf eine Kleine Anfrage (Drucksache 8/2578). Was dort nicht steht, etwa das Lizenzmodell, ist für die Demonstration ergänzt.'

/** Two systems that the state's answer names, and one that exists only in the demonstration. */
export const REGISTER_ENTRIES: DemoEntry[] = [
  {
    key: 'bridge-cracks',
    organisation: 'lsv',
    author: 'clerk',
    approver: 'approver',
    versions: [
      {
        publishedDaysAgo: 60,
        note: '',
        says: {
          name: 'Risse an Brücken aus Drohnenaufnahmen',
          summary:
            'Drohnen fotografieren Brücken. Eine KI sucht auf den Bildern nach Rissen und zeigt der Brückenprüfung, wo sie genauer hinsehen soll.',
          phase: 'pilot',
          domain: 'transport',
          capabilities: ['computerVision'],
          techniques: ['imageAnalysis', 'anomalyDetection'],
          contact: 'ki-register@demo.example',
          goal: 'Es wird erprobt, ob sich Drohnenaufnahmen von Brücken mit KI auf Risse auswerten lassen. Die Bauwerksprüfung bekommt gezielte Hinweise: Bei ungewöhnlichem Schadensverlauf, also beim Abgleich der letzten mit der aktuellen Aufnahme, kann eine besondere Prüfung folgen.',
          affected: 'Fachleute der Bauwerksprüfung. Aufnahmen zeigen Bauwerke, keine Menschen.',
          weighing: FROM_ANSWER,
          humanOversight:
            'Ob ein Bauwerk besonders geprüft wird, entscheidet die Bauwerksprüfung. Die KI gibt nur Hinweise.',
          aiActClass: 'notYetClassified',
          sourceData: 'Drohnenaufnahmen von Brücken.',
          methods: 'Bildauswertung: Die aktuelle Aufnahme wird mit der letzten verglichen.',
          providerName: 'Eine KI-Firma, in der Antwort nicht genannt',
          licenceModel: 'proprietary',
          roleLead: 'Bauwerksprüfung',
        },
      },
    ],
    experiences: [],
  },
  {
    key: 'application-manager',
    organisation: 'lsv',
    author: 'clerk',
    approver: 'approver',
    versions: [
      {
        publishedDaysAgo: 120,
        note: '',
        says: {
          name: 'Application Manager',
          summary:
            'Liest Formulare für Zulassungen aus, überträgt die Angaben in das Fachverfahren und schreibt Genehmigungen.',
          phase: 'inUse',
          domain: 'transport',
          capabilities: ['computerLinguistics'],
          techniques: ['documentExtraction'],
          contact: 'ki-register@demo.example',
          goal: 'Formulare werden automatisiert ausgelesen und alle nötigen Angaben mit einem Knopfdruck übertragen. Genehmigungen oder weitere Folgedokumente entstehen automatisiert. Ein bis zwei Klicks ersetzen die Bearbeitung von Hand.',
          affected: 'Menschen und Firmen, die einen Antrag stellen, und wer die Anträge bearbeitet.',
          weighing: FROM_ANSWER,
          aiActClass: 'notYetClassified',
          sourceData: 'Angaben aus den Formularen.',
          providerName: 'In der Antwort nicht genannt',
          licenceModel: 'proprietary',
        },
      },
    ],
    experiences: [
      {
        organisation: 'kuestenland',
        author: 'districtHead',
        beginMonth: '2026-02',
        grades: { benefit: 1, quality: 2, usability: 2, support: 3, integration: 4, dataProtection: 2 },
        text: 'Anträge liegen nicht mehr tagelang. Die Anbindung an unser Fachverfahren hat länger gedauert als gedacht: Planen Sie dafür jemanden aus der IT ein.',
        wouldUseAgain: true,
      },
      {
        organisation: 'seenwinkel',
        author: 'loneClerk',
        beginMonth: '2026-05',
        grades: { benefit: 3, usability: 2, cost: 5 },
        text: 'Für ein kleines Amt mit wenigen Anträgen lohnt es sich kaum.',
        wouldUseAgain: false,
      },
    ],
  },
  {
    key: 'phone-assistant',
    organisation: 'kuestenland',
    author: 'districtClerk',
    approver: 'districtHead',
    provider: 'klartext',
    versions: [
      {
        publishedDaysAgo: 45,
        note: '',
        says: {
          ...{ name: 'Sprachassistent am Bürgertelefon', phase: 'inDevelopment', domain: 'generalServices' },
          summary: 'Beantwortet am Telefon einfache Fragen, zum Beispiel nach Öffnungszeiten und Unterlagen.',
          ...{ contact: 'ki-register@demo.example', districts: ['13073'] },
          goal: 'Wer anruft, soll nicht mehr elf Minuten warten.',
          aiActClass: 'notYetClassified',
          ...{ providerName: 'Klartext Sprachtechnik UG (Demo)', licenceModel: 'openWeights' },
        },
      },
      {
        publishedDaysAgo: 20,
        note: 'Klasse eingeschätzt, Hinweis für Anrufende ergänzt.',
        says: {
          name: 'Sprachassistent am Bürgertelefon',
          summary:
            'Beantwortet am Telefon einfache Fragen, zum Beispiel nach Öffnungszeiten und Unterlagen. Wer möchte, spricht sofort mit einem Menschen.',
          ...{ phase: 'inDevelopment', beginMonth: '2026-09', domain: 'generalServices' },
          ...{ capabilities: ['computerLinguistics', 'computerAudition'], districts: ['13073'] },
          techniques: ['speechRecognition', 'chatbot'],
          contact: 'ki-register@demo.example',
          goal: 'Wer anruft, soll nicht mehr elf Minuten warten. Einfache Fragen sind sofort beantwortet, für alles andere bleibt mehr Zeit.',
          affected: 'Alle, die beim Landkreis anrufen, und die Menschen am Bürgertelefon.',
          weighing:
            'Dafür spricht die kurze Wartezeit. Dagegen spricht, dass manche nicht mit einer Maschine reden wollen; deshalb gilt ein Wort, um verbunden zu werden. Mehr Personal am Telefon wäre die Alternative, die Stellen waren nicht zu besetzen.',
          humanOversight:
            'Jede Woche hört eine Mitarbeiterin zwanzig zufällige Gespräche nach, denen Anrufende zugestimmt haben.',
          complaints: 'Beim Beschwerdemanagement des Landkreises, auch am Telefon.',
          extent: 'Geplant sind 300 Anrufe am Tag.',
          training: 'Zwei Tage Schulung für alle am Bürgertelefon.',
          ...{ aiActClass: 'transparency', aiActCheckedOn: '2026-10-20' },
          aiActReasons:
            'Das System spricht mit Menschen. Über Leistungen entscheidet es nicht und bereitet keine Entscheidung vor.',
          transparencyNotice:
            'Guten Tag, hier spricht eine KI des Landkreises Küstenland. Sagen Sie „Mensch“, dann verbinde ich Sie.',
          legalBasis: 'Aufgabe der Auskunft und Beratung des Landkreises.',
          impactAssessments: [
            {
              ...{ kind: 'dataProtection', title: 'Datenschutz-Folgenabschätzung Bürgertelefon' },
              ...{ date: '2026-10-12', link: '' },
            },
          ],
          risks:
            'Falsche Auskunft: Es antwortet nur aus geprüften Texten. Akzente: Vor dem Start prüfen wir mit Menschen aus der Region, ob alle verstanden werden.',
          sourceData: 'Geprüfte Texte der Internetseite des Landkreises.',
          personalData:
            'Die Stimme während des Gesprächs. Sie wird nicht gespeichert, wenn niemand zustimmt.',
          sensitiveAttributes: 'Keine.',
          methods: 'Spracherkennung, Suche in geprüften Texten, Sprachausgabe.',
          ...{
            providerName: 'Klartext Sprachtechnik UG (Demo)',
            providerCountry: 'DE',
            hostingCountry: 'DE',
          },
          ...{ thirdCountryTransfer: 'none', licenceModel: 'openWeights', licence: 'Apache-2.0' },
          ...{ procurementKind: 'directAward', costClass: 'under100000' },
          ...{
            roleProvider: 'Klartext Sprachtechnik UG (Demo)',
            roleDeployer: 'Landkreis Küstenland (Demo)',
          },
          ...{ roleController: 'Landkreis Küstenland (Demo)', roleLead: 'Leitung Bürgertelefon' },
          ...{ roleApproval: 'Landrätin', roleComplaints: 'Beschwerdemanagement' },
        },
      },
    ],
    experiences: [],
  },
]
