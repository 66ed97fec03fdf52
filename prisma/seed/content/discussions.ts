import type { CommentCategory } from '~/domain/participation/comment'

/** A contribution of the demo; days count from the start, votes are those of made-up people. */
export type DemoComment = {
  key: string
  author: string
  day: number
  category?: CommentCategory
  /** the contribution that it answers */
  answers?: string
  votes: [agree: number, disagree: number, pass: number]
  text: string
}

export type DemoDiscussion = {
  challenge: string
  organisation: string
  comments: DemoComment[]
  answer: { by: string; day: number; reason: string; text: string; sources: string[] }
}

/** Under which names the people of the demo take part. */
export const DEMO_PSEUDONYMS: Readonly<Record<string, string>> = {
  citizen: 'Nachtfalter42',
  developer: 'Heckenrose',
  researcher: 'Wellenbrecher',
  freelancer: 'Pegelstand',
}

export const DISCUSSIONS: readonly DemoDiscussion[] = [
  {
    challenge: 'bridges',
    organisation: 'lsv',
    comments: [
      {
        key: 'who',
        ...{ author: 'citizen', day: -6, category: 'question', votes: [14, 1, 2] },
        text: 'Wer entscheidet am Ende, ob eine Brücke gesperrt wird: das Programm oder ein Mensch?\n\nIch fahre jeden Tag über eine davon.',
      },
      {
        key: 'human',
        ...{ author: 'researcher', day: -5, answers: 'who', votes: [9, 0, 1] },
        text: 'Nach der Beschreibung gibt das Programm nur Hinweise. Entscheiden soll die Bauwerksprüferin. Gut wäre, wenn auch veröffentlicht wird, wie oft sie einem Hinweis folgt.',
      },
      {
        key: 'drones',
        ...{ author: 'freelancer', day: -4, category: 'concern', votes: [6, 4, 5] },
        text: 'Drohnen über Wohngebieten stören. Kann man die Flüge auf wenige Tage legen und vorher ankündigen?',
      },
      {
        key: 'open',
        ...{ author: 'developer', day: -3, category: 'suggestion', votes: [11, 2, 3] },
        text: 'Bitte die beschrifteten Bilder als offene Daten bereitstellen, soweit nichts dagegen spricht. Dann können auch kleine Städte das Modell prüfen.',
      },
    ],
    answer: {
      by: 'approver',
      day: -1,
      reason:
        'Die Entscheidung trifft immer die Bauwerksprüfung. Das steht auch in der Vereinbarung für den Versuch.',
      text: 'Danke für die Frage. Wir veröffentlichen nach dem Versuch, wie oft ein Hinweis zutraf und wie oft nicht. Ob wir die Bilder freigeben können, prüfen wir noch: Auf manchen sind Grundstücke zu sehen.',
      sources: ['who', 'open'],
    },
  },
]
