import type { PollKind, VoteValue } from '#prisma/generated/client'

/** What each of the three made-up groups of voters thinks of a statement. */
type Leanings = readonly [VoteValue, VoteValue, VoteValue]
export type DemoStatement = { text: string; leanings: Leanings; isAdded?: boolean }

export type DemoPoll = { question: string; kind: PollKind; mostChoices?: number; options: readonly string[] }

export type DemoConsultation = {
  key: string
  organisation: string
  author: string
  approver: string
  title: string
  question: string
  background: string
  useOfResult: string
  /** days from the first start */
  startsIn: number
  endsIn: number
  outcome?: string
  /** made-up people, in three groups; they are rows of votes and no accounts */
  voters: number
  statements: readonly DemoStatement[]
  polls: readonly DemoPoll[]
}

const [YES, NO, NEITHER] = ['agree', 'disagree', 'pass'] as const

export const CONSULTATIONS: DemoConsultation[] = [
  {
    key: 'counter',
    organisation: 'kuestenland',
    author: 'districtClerk',
    approver: 'districtHead',
    title: 'KI am Bürgertelefon',
    question: 'Was darf eine KI am Telefon des Landkreises tun, und was nicht?',
    background:
      'Am Bürgertelefon warten Anrufende heute im Schnitt elf Minuten. Der Landkreis möchte ein Sprachprogramm erproben, das einfache Fragen sofort beantwortet.\n\nFest steht: Wer anruft, kann jederzeit mit einem Menschen sprechen. Gespräche werden nicht aufgezeichnet. Offen ist, was das Programm noch darf.',
    useOfResult:
      'Die Landrätin entscheidet zwei Monate nach dem Ende über den Versuch. Sie antwortet öffentlich auf die Thesen mit der größten Zustimmung und sagt, was sie übernimmt und was nicht.',
    startsIn: -12,
    endsIn: 16,
    voters: 60,
    statements: [
      { text: 'Ich möchte zu Beginn hören, dass eine KI spricht.', leanings: [YES, YES, YES] },
      { text: 'Die KI darf Öffnungszeiten und Unterlagen nennen.', leanings: [YES, YES, NEITHER] },
      { text: 'Die KI darf Termine vergeben und verschieben.', leanings: [YES, YES, NO] },
      { text: 'Die KI soll nie nach meinem Namen fragen.', leanings: [NO, YES, YES] },
      { text: 'Auskünfte zu Anträgen gehören in die Hand von Menschen.', leanings: [NO, YES, YES] },
      { text: 'Das Geld für die KI wäre bei mehr Personal besser angelegt.', leanings: [NO, NEITHER, YES] },
      {
        text: 'Die KI soll auch Plattdeutsch, Polnisch und Ukrainisch sprechen.',
        leanings: [YES, NEITHER, NO],
      },
      { text: 'Nach jedem Gespräch soll ich es bewerten können.', leanings: [YES, YES, NEITHER] },
      { text: 'Eine Taste muss sofort zu einem Menschen führen.', leanings: [YES, YES, YES], isAdded: true },
      {
        text: 'Nachts und am Wochenende hilft mir eine KI mehr als niemand.',
        leanings: [YES, YES, NO],
        isAdded: true,
      },
      {
        text: 'Die Technik soll auf Servern in Deutschland laufen.',
        leanings: [NEITHER, YES, YES],
        isAdded: true,
      },
      { text: 'Der Versuch soll nach einem Jahr von selbst enden.', leanings: [NO, YES, YES], isAdded: true },
    ],
    polls: [
      {
        question: 'Wann soll der Versuch beginnen?',
        kind: 'single',
        options: ['Noch vor Ostern', 'Nach den Sommerferien', 'Erst im nächsten Jahr', 'Gar nicht'],
      },
      {
        question: 'Wozu rufen Sie beim Landkreis an?',
        kind: 'multiple',
        mostChoices: 3,
        options: ['Auto anmelden', 'Bauantrag', 'Kita und Schule', 'Müll', 'Wohngeld'],
      },
      {
        question: 'Welche Sprachen soll die KI zuerst lernen?',
        kind: 'ranked',
        options: ['Plattdeutsch', 'Polnisch', 'Ukrainisch', 'Leichte Sprache'],
      },
    ],
  },
  {
    key: 'benches',
    organisation: 'fischhagen',
    author: 'cityClerk',
    approver: 'cityHead',
    title: 'Sensoren am Hafen',
    question: 'Wofür soll die Stadt Sensoren am Hafen einsetzen?',
    background:
      'Die Stadt kann Pegel, Parkplätze und Müllbehälter messen lassen. Kameras sind nicht geplant. Das Geld reicht für zwei dieser Dinge.',
    useOfResult:
      'Die Stadtvertretung beschließt im nächsten Haushalt. Die Bürgermeisterin begründet die Auswahl.',
    startsIn: -70,
    endsIn: -40,
    outcome:
      'Die Stadtvertretung hat beschlossen, Pegel und Müllbehälter zu messen. Den Pegel wollte in jeder Gruppe die Mehrheit, gegen die Müllbehälter waren nur wenige.\n\nParkplätze messen wir nicht: Viele lehnten das ab, und das Geld reicht nicht. Die These „Alle Messwerte werden frei veröffentlicht“ haben wir übernommen. Die ersten Werte stehen ab Mai im Datenportal.',
    voters: 36,
    statements: [
      { text: 'Der Pegel soll jede Minute gemessen werden.', leanings: [YES, YES, YES] },
      { text: 'Freie Parkplätze sollen angezeigt werden.', leanings: [YES, NO, NEITHER] },
      { text: 'Volle Müllbehälter sollen sich melden.', leanings: [YES, YES, NEITHER] },
      { text: 'Alle Messwerte werden frei veröffentlicht.', leanings: [YES, YES, YES] },
      { text: 'Am Hafen soll nichts gemessen werden.', leanings: [NO, NO, YES] },
      { text: 'Schulklassen sollen mit den Daten arbeiten.', leanings: [YES, YES, NO], isAdded: true },
    ],
    polls: [
      {
        question: 'Was soll zuerst gemessen werden?',
        kind: 'ranked',
        options: ['Der Pegel', 'Freie Parkplätze', 'Volle Müllbehälter'],
      },
    ],
  },
]
