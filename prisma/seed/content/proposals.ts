import type { ProposalContent } from '~/domain/proposal/content'
import type { ProposalState } from '~/domain/proposal/lifecycle'
import type { ProposalSection } from '~/domain/proposal/sections'
import { demoId } from '../demo-ids'

/** What several organisations make of one proposal. */
export type DemoTeam = {
  /** asked to hand in together; `by`: who said yes */
  partners: { organisation: string; by?: string }[]
  file: { name: string; title: string; text: string }
  /** typed and not saved: for this person alone */
  draft: { person: string; section: ProposalSection; values: Record<string, string> }
}

export type DemoProposal = {
  challenge: string
  organisation: string
  author: string
  state: ProposalState
  /** when it was handed in, in days from the first start; default: at the start, or before the deadline */
  receivedDay?: number
  /** who hands it in with the organisation, and who said yes for them */
  partner?: { organisation: string; by: string; name: string; role: string }
  content: Omit<ProposalContent, 'milestones'> & Partial<Pick<ProposalContent, 'milestones'>>
  team?: DemoTeam
}

const CONTACT = {
  contactName: 'Ansprechperson der Demo',
  contactEmail: 'kontakt@demo.example',
  contactPhone: '',
}

/** A joint proposal: whole, and the yes of a partner is missing. */
const JOINT: DemoProposal = {
  challenge: 'floods',
  organisation: 'bildverstehen',
  author: 'researcher',
  state: 'draft',
  content: {
    title: 'Wasserstände aus Bildern von Brücken',
    summary:
      'Kleine Kameras an Brücken sehen den Bach, ein Modell liest den Wasserstand und rechnet ihn weiter.',
    approach:
      'Ein offenes Modell erkennt die Wasserlinie an einer Latte. Regenradar und Bodenkarten geben die nächsten Stunden dazu.',
    workPlan: 'Zwei Monate Aufbau an drei Bächen, ein Winter Erprobung neben der Meldung von Hand.',
    costs: [
      { item: 'Wissenschaftliche Stelle, halb', cents: '1900000' },
      { item: 'Kameras und Funk', cents: '1250000' },
    ],
    dataNeeded: 'Zehn Jahre Pegelstände, das Regenradar und die Bodenkarten.',
    resultLicence: 'openSource',
    resultLicenceNote: 'Bilder ohne Personen unter CC BY 4.0.',
    risks: 'Nachts und im Nebel sieht eine Kamera wenig.',
    readiness: 4,
    references: '',
    ...CONTACT,
  },
  team: {
    partners: [{ organisation: 'kuestenblick', by: 'founder' }, { organisation: 'archivlabor' }],
    file: {
      name: 'Zeitplan.pdf',
      title: 'Zeitplan',
      text: 'Monat 1: Kameras an drei Brücken. Monat 2: Modell. Danach ein Winter Erprobung.',
    },
    draft: {
      person: 'researcher',
      section: 'risks',
      values: {
        risks: 'Nachts und im Nebel sieht eine Kamera wenig. Deshalb bleibt die Messlatte mit Funk daneben.',
      },
    },
  },
}

/** Proposals in every state; before the opening nobody but their teams can read them. */
export const PROPOSALS: DemoProposal[] = [
  JOINT,
  {
    challenge: 'housing',
    organisation: 'kuestenblick',
    author: 'founder',
    state: 'submitted',
    receivedDay: -6,
    content: {
      title: 'Was fehlt? Eingangsprüfung für Wohngeldanträge',
      summary: 'Am Tag des Eingangs steht auf einer Seite, welche Nachweise fehlen, mit Entwurf des Briefs.',
      approach:
        'Ein Modell ordnet jede Seite einem Nachweis zu, Regeln prüfen die Vollständigkeit je Haushalt. Es entscheidet nichts: Die Sachbearbeitung gibt jeden Brief frei.',
      workPlan: 'Monat 1: Nachweise beschreiben. Monat 2 und 3: Modell anpassen. Monat 4: Erprobung.',
      costs: [
        { item: 'Entwicklung', cents: '2100000' },
        { item: 'Erprobung', cents: '600000' },
      ],
      dataNeeded: 'Mindestens 300 Anträge mit Anlagen.',
      resultLicence: 'openSource',
      resultLicenceNote: '',
      risks: 'Fotos vom Telefon sind oft unscharf. Dann fragt die Prüfung nach, statt zu raten.',
      readiness: 6,
      references: '',
      ...CONTACT,
    },
  },
  {
    challenge: 'bridges',
    organisation: 'kuestenblick',
    author: 'founder',
    state: 'submitted',
    content: {
      title: 'Risskarte im Vergleich zweier Befliegungen',
      summary: 'Wir legen beide Befliegungen übereinander und zeigen nur, was sich verändert hat.',
      approach:
        'Ein Modell sucht Risse in jedem Bild, ein zweites gleicht die Lage ab. Hinweise entstehen nur, wo Breite oder Länge stärker wachsen als an vergleichbaren Stellen.',
      workPlan:
        'Monat 1: Daten sichten. Monat 2 bis 4: Modell anpassen. Monat 5: Erprobung mit zwei Prüferinnen. Monat 6: Bericht.',
      costs: [
        { item: 'Entwicklung', cents: '4800000' },
        { item: 'Erprobung und Schulung', cents: '1650000' },
      ],
      dataNeeded: 'Aufnahmen zweier Befliegungen von mindestens zehn Brücken, beschriftete Beispiele.',
      resultLicence: 'openWeights',
      resultLicenceNote: 'Gewichte und Auswertung unter EUPL-1.2, Oberfläche als Dienst.',
      risks:
        'Schatten und Feuchtigkeit sehen wie Risse aus. Wir messen das an eigenen Aufnahmen und geben die Fehlerquote an.',
      readiness: 6,
      references: 'Vierzehn Straßenbrücken mit zweiter Befliegung.',
      ...CONTACT,
    },
  },
  {
    challenge: 'bridges',
    organisation: 'bildverstehen',
    author: 'researcher',
    state: 'draft',
    content: {
      title: 'Wenig Beispiele, ehrliche Unsicherheit',
      summary: 'Ein offenes Modell, das sagt, wann es nicht sicher ist.',
      approach:
        'Wir ergänzen die wenigen beschrifteten Bilder durch künstliche Risse und schätzen für jeden Hinweis die Unsicherheit.',
      workPlan: '',
      costs: [{ item: 'Wissenschaftliche Stelle, halb', cents: '3900000' }],
      dataNeeded: 'Aufnahmen mit Lageangaben.',
      resultLicence: 'openSource',
      resultLicenceNote: '',
      risks: '',
      readiness: 4,
      references: '',
      ...CONTACT,
    },
  },
  {
    challenge: 'floods',
    organisation: 'pegelwerk',
    author: 'freelancer',
    state: 'withdrawn',
    content: {
      title: 'Sechs Stunden Vorsprung',
      summary: 'Vorhersage aus Regenradar und Bodenfeuchte für fünf Pegel.',
      approach: 'Ein einfaches Modell des Einzugsgebiets, dessen Fehler ein lernendes Verfahren ausgleicht.',
      workPlan: 'Vier Monate, danach ein Winter Probebetrieb.',
      costs: [{ item: 'Entwicklung und Probebetrieb', cents: '3480000' }],
      dataNeeded: 'Pegelstände, Regenradar.',
      resultLicence: 'openSource',
      resultLicenceNote: '',
      risks: 'Seltene Ereignisse kommen in zehn Jahren kaum vor.',
      readiness: 5,
      references: '',
      ...CONTACT,
    },
  },
  {
    challenge: 'plain',
    organisation: 'klartext',
    author: 'languageOwner',
    state: 'submitted',
    content: {
      title: 'Vorschlag, Regel, Prüfgruppe',
      summary: 'Jeder Satz wird vorgeschlagen, nach Regeln geprüft und von Menschen freigegeben.',
      approach:
        'Das Modell läuft auf unseren Rechnern in Greifswald. Zahlen, Fristen und Beträge werden nie vom Modell geschrieben.',
      workPlan: 'Drei Monate für zwölf Bescheide.',
      costs: [
        { item: 'Anpassung', cents: '1400000' },
        { item: 'Prüfgruppe', cents: '900000' },
      ],
      dataNeeded: 'Zwölf Bescheidmuster.',
      resultLicence: 'openWeights',
      resultLicenceNote: '',
      risks: 'Ein leichter Text kann ungenau werden. Deshalb steht der Bescheid immer daneben.',
      readiness: 5,
      references: 'Wegweiser für Wohngeld und Pflege.',
      ...CONTACT,
    },
  },
  {
    challenge: 'plain',
    organisation: 'formwerk',
    author: 'formOwner',
    state: 'submitted',
    content: {
      title: 'Leichte Sprache im Postausgang',
      summary: 'Die zweite Fassung entsteht dort, wo der Bescheid entsteht.',
      approach: 'Bausteine für jeden Absatz, die ein Sprachmodell verbindet und ein Mensch freigibt.',
      workPlan: 'Fünf Monate einschließlich Anbindung.',
      costs: [{ item: 'Entwicklung und Anbindung', cents: '4200000' }],
      dataNeeded: 'Bescheidmuster und Bausteine.',
      resultLicence: 'proprietary',
      resultLicenceNote: 'Bausteine frei nutzbar.',
      risks: 'Anbindung an das Fachverfahren.',
      readiness: 6,
      references: 'Posteingang einer erfundenen Stadtverwaltung.',
      ...CONTACT,
    },
  },
  {
    challenge: 'forms',
    organisation: 'formwerk',
    author: 'formOwner',
    state: 'submitted',
    content: {
      title: 'Formulare lesen, Felder prüfen, Dokument vorschlagen',
      summary: 'Auslesen mit Fundstelle und Sicherheit je Feld; ein Mensch gibt frei.',
      approach:
        'Erkennung im Haus des Auftraggebers, Prüfung unsicherer Felder in einer Ansicht für die Tastatur.',
      workPlan: 'Vier Monate bis zum Probebetrieb mit drei Formularen.',
      costs: [{ item: 'Einrichtung und Anpassung', cents: '6900000' }],
      dataNeeded: 'Leere Formulare, 500 Muster.',
      resultLicence: 'proprietary',
      resultLicenceNote: 'Zuordnungen der Felder frei nutzbar.',
      risks: 'Handschrift wird schlechter gelesen; der Anteil steht im Bericht.',
      readiness: 8,
      references: '3.000 Vorgänge im Monat.',
      ...CONTACT,
    },
  },
  {
    challenge: 'forms',
    organisation: 'bildverstehen',
    author: 'researcher',
    state: 'submitted',
    partner: {
      ...{ organisation: 'wolkenschmiede', by: 'applicant' },
      ...{ name: 'Deniz Arslan', role: 'Geschäftsführung' },
    },
    content: {
      title: 'Offenes Auslesen mit offenen Modellen',
      summary: 'Ein quelloffener Baukasten für Formulare der Verwaltung.',
      approach:
        'Vorhandene offene Modelle werden auf erfundenen Formularen angepasst und gegen Vertauschen von Feldern gesichert.',
      workPlan: 'Sechs Monate, Ergebnis öffentlich.',
      milestones: [
        { number: 1, title: 'Formulare nachgestellt', month: 2 },
        { number: 2, title: 'Modelle angepasst', month: 4 },
        { number: 3, title: 'Baukasten veröffentlicht', month: 6 },
      ],
      costs: [
        { item: 'Wissenschaftliche Stelle', cents: '5200000', kind: 'personnel', milestone: 2 },
        { item: 'Nachgestellte Formulare', cents: '450000', kind: 'material', milestone: 1 },
        {
          ...{ item: 'Oberfläche zum Prüfen', cents: '1950000', kind: 'personnel', milestone: 3 },
          partner: demoId('organisation', 'wolkenschmiede'),
        },
        {
          ...{ item: 'Fahrten zur Abnahme', cents: '200000', kind: 'travel', milestone: 3 },
          partner: demoId('organisation', 'wolkenschmiede'),
        },
      ],
      dataNeeded: 'Leere Formulare.',
      resultLicence: 'openSource',
      resultLicenceNote: 'EUPL-1.2',
      risks: 'Noch nicht im Dauerbetrieb erprobt.',
      readiness: 4,
      references: '',
      ...CONTACT,
    },
  },
]
