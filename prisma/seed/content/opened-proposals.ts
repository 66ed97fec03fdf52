import type { DemoProposal } from './proposals'

const CONTACT = {
  contactName: 'Ansprechperson der Demo',
  contactEmail: 'kontakt@demo.example',
  contactPhone: '',
}

/** More proposals to the challenge that is opened, so that there is something to read one beside the other. */
export const OPENED_PROPOSALS: DemoProposal[] = [
  {
    challenge: 'forms',
    organisation: 'kuestenblick',
    author: 'founder',
    state: 'submitted',
    content: {
      title: 'Vom Foto zum Vorgang in einem Schritt',
      summary: 'Auch schlecht fotografierte Formulare werden gerade gerückt und gelesen.',
      approach:
        'Ein Modell richtet das Bild aus, ein zweites liest die Felder, Regeln prüfen sie gegeneinander.',
      workPlan: 'Monat 1: Muster. Monat 2 und 3: Anpassung. Monat 4 und 5: Erprobung an einem Schalter.',
      costs: [
        { item: 'Entwicklung', cents: '3900000' },
        { item: 'Erprobung am Schalter', cents: '1150000' },
      ],
      dataNeeded: '500 Muster, davon 100 als Foto.',
      resultLicence: 'openWeights',
      resultLicenceNote: '',
      risks: 'Bei schwachem Licht wird nachgefragt, statt geraten.',
      readiness: 6,
      references: 'Eingangsprüfung für Anträge in einem Landkreis.',
      ...CONTACT,
    },
  },
  {
    challenge: 'forms',
    organisation: 'klartext',
    author: 'languageOwner',
    state: 'submitted',
    content: {
      title: 'Folgedokumente, die man beim ersten Lesen versteht',
      summary: 'Aus gelesenen Feldern entsteht ein Schreiben in einfacher Sprache.',
      approach:
        'Das Auslesen übernimmt ein vorhandener Dienst. Wir schreiben die Dokumente und prüfen sie mit Lesenden.',
      workPlan: 'Drei Monate, danach Begleitung.',
      costs: [{ item: 'Texte und Prüfung', cents: '2750050' }],
      dataNeeded: 'Zehn Bescheide ohne Namen.',
      resultLicence: 'openSource',
      resultLicenceNote: 'Textbausteine unter CC BY 4.0.',
      risks: 'Das Auslesen hängt an einem fremden Dienst.',
      readiness: 7,
      references: 'Leichte Sprache für zwei Ämter.',
      ...CONTACT,
    },
  },
  {
    challenge: 'forms',
    organisation: 'pegelwerk',
    author: 'freelancer',
    state: 'submitted',
    content: {
      title: 'Auslesen auf eigenem Gerät, ohne Netz',
      summary: 'Alles läuft auf einem Rechner im Amt; nichts verlässt das Haus.',
      approach: 'Ein kleines offenes Modell, das ohne Grafikkarte auskommt.',
      workPlan: 'Zehn Wochen mit wöchentlicher Abnahme.',
      costs: [{ item: 'Arbeit einer Person', cents: '2400000' }],
      dataNeeded: 'Leere Formulare.',
      resultLicence: 'openSource',
      resultLicenceNote: 'EUPL-1.2',
      risks: 'Eine Person allein; bei Krankheit verschiebt sich der Plan.',
      readiness: 5,
      references: '',
      ...CONTACT,
    },
  },
]

export type DemoReaderQuestion = {
  challenge: string
  organisation: string
  asker: string
  question: string
  /** in days from the first start */
  askedDay: number
  dueDay: number
  answer?: { by: string; text: string; day: number }
}

/** What the authority has asked its teams after the opening: one is answered, one waits. */
export const READER_QUESTIONS: DemoReaderQuestion[] = [
  {
    challenge: 'forms',
    organisation: 'formwerk',
    asker: 'clerk',
    question: 'Wie hoch ist der Anteil der Felder, die eine Person nachsehen muss?',
    askedDay: -5,
    dueDay: 2,
    answer: {
      by: 'formOwner',
      text: 'Bei Vordrucken etwa vier von hundert, bei Handschrift etwa fünfzehn.',
      day: -3,
    },
  },
  {
    challenge: 'forms',
    organisation: 'kuestenblick',
    asker: 'clerk',
    question: 'Läuft die Erprobung auch an einem Schalter ohne Internet?',
    askedDay: -1,
    dueDay: 6,
  },
]
