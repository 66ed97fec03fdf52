/** A question about a published challenge; days count from the first start. */
export type DemoQuestion = {
  challenge: string
  /** nobody but its members sees for whom it was asked */
  organisation: string
  asker: string
  askedDay: number
  text: string
  /** null: not answered yet */
  answer: { by: string; day: number; text: string } | null
  /** the words say why there is no answer */
  isDismissed?: boolean
}

export const QUESTIONS: DemoQuestion[] = [
  {
    challenge: 'bridges',
    organisation: 'kuestenblick',
    asker: 'founder',
    askedDay: -19,
    text: 'In welcher Auflösung liegen die Aufnahmen vor, und ist die Höhe des Fluges bekannt?',
    answer: {
      by: 'clerk',
      day: -15,
      text: 'Ein Bildpunkt entspricht 0,2 bis 0,4 mm auf dem Bauwerk. Höhe und Kamera stehen bei jeder Aufnahme.',
    },
  },
  {
    challenge: 'bridges',
    organisation: 'bildverstehen',
    asker: 'researcher',
    askedDay: -17,
    text: 'Dürfen wir zum Anpassen des Modells eigene Rechner nutzen, wenn die Aufnahmen im Rechenzentrum bleiben?',
    answer: {
      by: 'approver',
      day: -11,
      text: 'Nein. Auch das Anpassen geschieht im Rechenzentrum des Landes. Dafür stehen zwei Grafikkarten bereit.',
    },
  },
  {
    challenge: 'bridges',
    organisation: 'kuestenblick',
    asker: 'developer',
    askedDay: -8,
    text: 'Wie viele Brücken sind beide Male beflogen worden?',
    answer: { by: 'clerk', day: -5, text: 'Vierzehn Brücken, davon elf aus Stahlbeton.' },
  },
  {
    challenge: 'bridges',
    organisation: 'bildverstehen',
    asker: 'researcher',
    askedDay: -2,
    text: 'Nach welchem Verfahren haben die Prüferinnen Risse beschriftet: als Linie oder als Fläche?',
    answer: null,
  },
  {
    challenge: 'bridges',
    organisation: 'formwerk',
    asker: 'formOwner',
    askedDay: -6,
    text: 'Welche anderen Anbieter haben schon einen Vorschlag abgegeben?',
    answer: {
      by: 'approver',
      day: -5,
      text: 'Das wissen auch wir vor der Öffnung nicht. Danach sagen wir es allen zur selben Zeit.',
    },
    isDismissed: true,
  },
  {
    challenge: 'plain',
    organisation: 'klartext',
    asker: 'languageOwner',
    askedDay: -30,
    text: 'Wer gehört zur Prüfgruppe, und wie oft kann sie sich treffen?',
    answer: {
      by: 'districtClerk',
      day: -23,
      text: 'Acht Menschen aus zwei Werkstätten. Sie treffen sich alle zwei Wochen für einen Vormittag.',
    },
  },
  {
    challenge: 'forms',
    organisation: 'formwerk',
    asker: 'formOwner',
    askedDay: -40,
    text: 'Sind unter den Mustern auch handschriftliche Formulare?',
    answer: { by: 'clerk', day: -36, text: 'Ja, etwa jedes fünfte.' },
  },
]
