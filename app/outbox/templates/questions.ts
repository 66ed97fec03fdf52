import { z } from 'zod'
import { movedDates, movedDatesText } from './question-dates-text'
import { defineTemplate, instantText, link } from './template'

const question = link.extend({ title: z.string(), number: z.number(), text: z.string() })

/** To those who write for the authority: somebody asks. Who it is, is not said. */
export const questionAsked = defineTemplate(
  'tasks',
  question.extend({
    /** ISO 8601 */
    dueAt: z.string().optional(),
  }),
  ({ title, number, text, dueAt }) => ({
    de: {
      subject: `Neue Frage zu „${title}“`,
      paragraphs: [
        `Frage ${number}:\n${text}`,
        dueAt === undefined
          ? 'Bitte antworten Sie öffentlich. Alle erfahren die Antwort im selben Moment.'
          : `Bitte antworten Sie bis ${instantText('de', dueAt)} Uhr. Alle erfahren die Antwort im selben Moment.`,
        'Wer gefragt hat, erfahren Sie nicht. So antworten Sie allen gleich.',
      ],
      action: 'Frage beantworten',
      why: 'Sie erhalten diese Nachricht, weil Sie für die Stelle schreiben, die diese Herausforderung gestellt hat.',
    },
    en: {
      subject: `New question about “${title}”`,
      paragraphs: [
        `Question ${number}:\n${text}`,
        dueAt === undefined
          ? 'Please answer in public. Everybody learns the answer at the same moment.'
          : `Please answer by ${instantText('en', dueAt)} (Berlin time). Everybody learns the answer at the same moment.`,
        'You do not learn who asked, so that you answer all alike.',
      ],
      action: 'Answer the question',
      why: 'You receive this message because you write for the authority that posted this challenge.',
    },
  }),
)

/** Why somebody hears of a challenge: one text for all, from which nobody can tell who has asked or proposes. */
export const INTERESTED = {
  de: 'Sie erhalten diese Nachricht, weil Sie die Herausforderung beobachten, dazu gefragt haben oder Ihre Organisation daran arbeitet.',
  en: 'You receive this message because you watch the challenge, have asked about it, or your organisation works on it.',
} as const

const HANDLED = {
  answer: {
    de: ['Antwort auf Frage', 'Die Stelle hat geantwortet'],
    en: ['Answer to question', 'The authority has answered'],
  },
  dismiss: {
    de: ['Keine Antwort auf Frage', 'Die Stelle antwortet nicht. Ihre Begründung'],
    en: ['No answer to question', 'The authority does not answer. Its reason'],
  },
  correct: {
    de: ['Berichtigte Antwort auf Frage', 'Die Stelle hat ihre Antwort berichtigt. Jetzt gilt'],
    en: ['Corrected answer to question', 'The authority has corrected its answer. It now reads'],
  },
} as const

/** To everybody concerned, all in the same words: no message tells why somebody receives it. */
export const questionHandled = defineTemplate(
  'watching',
  question.extend({ action: z.enum(['answer', 'dismiss', 'correct']), words: z.string() }),
  ({ title, number, text, action, words }) => ({
    de: {
      subject: `${HANDLED[action].de[0]} ${number} zu „${title}“`,
      paragraphs: [`Frage ${number}:\n${text}`, `${HANDLED[action].de[1]}:\n${words}`],
      action: 'Alle Fragen und Antworten',
      why: INTERESTED.de,
    },
    en: {
      subject: `${HANDLED[action].en[0]} ${number} about “${title}”`,
      paragraphs: [`Question ${number}:\n${text}`, `${HANDLED[action].en[1]}:\n${words}`],
      action: 'All questions and answers',
      why: INTERESTED.en,
    },
  }),
)

/** To everybody concerned: there is more time to ask, or another day on which answers are due. */
export const questionDatesChanged = defineTemplate(
  'watching',
  link.extend({
    title: z.string(),
    ...movedDates.shape,
    /** ISO 8601; only where the dates have followed another deadline */
    deadlineAt: z.string().optional(),
  }),
  ({ title, deadlineAt, ...dates }) => ({
    de: {
      subject: `Neue Termine für Fragen zu „${title}“`,
      paragraphs: [
        ...movedDatesText('de', dates),
        deadlineAt
          ? `Der Grund: Die Frist für Vorschläge endet jetzt am ${instantText('de', deadlineAt)} Uhr.`
          : 'Die Frist für Vorschläge bleibt, wie sie ist.',
      ],
      action: 'Fragen und Antworten',
      why: INTERESTED.de,
    },
    en: {
      subject: `New dates for questions about “${title}”`,
      paragraphs: [
        ...movedDatesText('en', dates),
        deadlineAt
          ? `The reason: the deadline for proposals is now ${instantText('en', deadlineAt)} (Berlin time).`
          : 'The deadline for proposals stays as it is.',
      ],
      action: 'Questions and answers',
      why: INTERESTED.en,
    },
  }),
)

const CHANGES = {
  archived: {
    de: 'Was wurde daraus?',
    en: 'What became of it?',
    text: {
      de: 'Das Verfahren ist abgeschlossen. Auf der Seite steht, was daraus wurde.',
      en: 'The procedure is over. The page says what became of it.',
    },
  },
  datesChanged: {
    de: 'Neue Termine',
    en: 'New dates',
    text: { de: 'Termine haben sich geändert.', en: 'Dates have changed.' },
  },
  extended: {
    de: 'Frist verlängert',
    en: 'Deadline extended',
    text: {
      de: 'Die Frist für Vorschläge endet jetzt später.',
      en: 'The deadline for proposals is later now.',
    },
  },
  changed: {
    de: 'Geändert',
    en: 'Changed',
    text: {
      de: 'Der Text wurde geändert. Die Seite zeigt, was anders ist.',
      en: 'The text was changed. The page shows what is different.',
    },
  },
  withdrawn: {
    de: 'Zurückgezogen',
    en: 'Withdrawn',
    text: {
      de: 'Die Stelle hat die Herausforderung zurückgezogen. Die Begründung steht auf der Seite.',
      en: 'The authority has withdrawn the challenge. The reason stands on the page.',
    },
  },
  opened: {
    de: 'Vorschläge geöffnet',
    en: 'Proposals opened',
    text: {
      de: 'Zwei Personen haben die Vorschläge geöffnet. Die Stelle liest sie jetzt.',
      en: 'Two persons have opened the proposals. The authority reads them now.',
    },
  },
} as const

/** To those who watch: something has happened with the challenge. */
export const watchedChallengeChanged = defineTemplate(
  'watching',
  link.extend({
    title: z.string(),
    change: z.enum(['datesChanged', 'extended', 'changed', 'withdrawn', 'opened', 'archived']),
    ...movedDates.shape,
  }),
  ({ title, change, ...dates }) => ({
    de: {
      subject: `${CHANGES[change].de}: „${title}“`,
      paragraphs: [CHANGES[change].text.de, ...movedDatesText('de', dates)],
      action: 'Herausforderung ansehen',
      why: 'Sie erhalten diese Nachricht, weil Sie die Herausforderung beobachten.',
    },
    en: {
      subject: `${CHANGES[change].en}: “${title}”`,
      paragraphs: [CHANGES[change].text.en, ...movedDatesText('en', dates)],
      action: 'See the challenge',
      why: 'You receive this message because you watch the challenge.',
    },
  }),
)
