import { z } from 'zod'
import { defineTemplate, instantText, link } from './template'

const titled = link.extend({ title: z.string() })

/** To those who may approve a consultation. */
export const consultationAwaitsApproval = defineTemplate('tasks', titled, ({ title }) => ({
  de: {
    subject: `Bitte freigeben: Beteiligung „${title}“`,
    paragraphs: [
      `die Beteiligung „${title}“ wurde zur Freigabe vorgelegt.`,
      'Eine zweite Person gibt sie frei oder gibt sie mit Begründung zurück. Erst dann wird sie veröffentlicht.',
    ],
    action: 'Beteiligung prüfen',
    why: 'Sie erhalten diese Nachricht, weil Sie diese Beteiligung freigeben dürfen.',
  },
  en: {
    subject: `Please approve: consultation “${title}”`,
    paragraphs: [
      `The consultation “${title}” was submitted for approval.`,
      'A second person approves it or returns it with a reason. Only then is it published.',
    ],
    action: 'Check the consultation',
    why: 'You receive this message because you may approve this consultation.',
  },
}))

/** To those who wrote a consultation that came back. */
export const consultationReturned = defineTemplate(
  'tasks',
  titled.extend({ reason: z.string() }),
  ({ title, reason }) => ({
    de: {
      subject: `Zurückgegeben: Beteiligung „${title}“`,
      paragraphs: [
        `die Beteiligung „${title}“ wurde nicht freigegeben.`,
        `Begründung: ${reason}`,
        'Sie können den Text ändern und erneut vorlegen.',
      ],
      action: 'Beteiligung bearbeiten',
      why: 'Sie erhalten diese Nachricht, weil Sie an dieser Beteiligung geschrieben haben.',
    },
    en: {
      subject: `Returned: consultation “${title}”`,
      paragraphs: [
        `The consultation “${title}” was not approved.`,
        `Reason: ${reason}`,
        'You can change the text and submit it again.',
      ],
      action: 'Edit the consultation',
      why: 'You receive this message because you wrote in this consultation.',
    },
  }),
)

/** To those who wrote a consultation that is public now. */
export const consultationPublished = defineTemplate('challenges', titled, ({ title }) => ({
  de: {
    subject: `Veröffentlicht: Beteiligung „${title}“`,
    paragraphs: [
      `die Beteiligung „${title}“ wurde freigegeben und ist öffentlich.`,
      'Sobald sie beginnt, können alle abstimmen und eigene Thesen ergänzen.',
    ],
    action: 'Beteiligung ansehen',
    why: 'Sie erhalten diese Nachricht, weil Sie an dieser Beteiligung geschrieben haben.',
  },
  en: {
    subject: `Published: consultation “${title}”`,
    paragraphs: [
      `The consultation “${title}” was approved and is public.`,
      'As soon as it begins, everybody can vote and add statements.',
    ],
    action: 'See the consultation',
    why: 'You receive this message because you wrote in this consultation.',
  },
}))

/** To those who write for the authority: the time is over, people wait for the result. */
export const consultationEnded = defineTemplate('tasks', titled, ({ title }) => ({
  de: {
    subject: `Beendet, Ergebnis offen: Beteiligung „${title}“`,
    paragraphs: [
      `die Beteiligung „${title}“ ist beendet. Niemand kann mehr abstimmen.`,
      'Bitte sagen Sie jetzt öffentlich, was daraus wird. Damit schließen Sie die Beteiligung ab.',
    ],
    action: 'Ergebnis eintragen',
    why: 'Sie erhalten diese Nachricht, weil Sie für die Behörde schreiben, die gefragt hat.',
  },
  en: {
    subject: `Ended, result owed: consultation “${title}”`,
    paragraphs: [
      `The consultation “${title}” has ended. Nobody can vote any more.`,
      'Please say in public now what becomes of it. That closes the consultation.',
    ],
    action: 'Enter the result',
    why: 'You receive this message because you write for the authority that asked.',
  },
}))

const NEWS = {
  started: {
    de: ['Jetzt mitmachen', 'hat begonnen. Sie können jetzt abstimmen und eigene Thesen ergänzen.'],
    en: ['Take part now', 'has begun. You can vote and add statements now.'],
  },
  endsSoon: {
    de: ['Endet bald', 'endet bald. Bis dahin können Sie abstimmen und Ihre Stimmen ändern.'],
    en: ['Ends soon', 'ends soon. Until then you can vote and change your votes.'],
  },
  extended: {
    de: ['Verlängert', 'läuft länger als angekündigt.'],
    en: ['Extended', 'runs longer than announced.'],
  },
  withdrawn: {
    de: ['Zurückgezogen', 'wurde zurückgezogen. Niemand kann mehr abstimmen.'],
    en: ['Withdrawn', 'was withdrawn. Nobody can vote any more.'],
  },
  closed: {
    de: ['Das Ergebnis ist da', 'ist abgeschlossen. Die Behörde sagt, was daraus wurde.'],
    en: ['The result is there', 'is closed. The authority says what became of it.'],
  },
} as const

const RUNS: readonly string[] = ['started', 'endsSoon', 'extended']

/** To those who follow a consultation: something has happened with it. */
export const consultationNews = defineTemplate(
  'watching',
  titled.extend({
    news: z.enum(['started', 'endsSoon', 'extended', 'withdrawn', 'closed']),
    /** a reason, or what became of it; '' where there is none */
    words: z.string(),
    /** ISO 8601 */
    endsAt: z.string().optional(),
  }),
  ({ title, news, words, endsAt }) => ({
    de: {
      subject: `${NEWS[news].de[0]}: Beteiligung „${title}“`,
      paragraphs: [
        `die Beteiligung „${title}“ ${NEWS[news].de[1]}`,
        ...(words ? [news === 'closed' ? `Was daraus wurde: ${words}` : `Begründung: ${words}`] : []),
        ...(endsAt && RUNS.includes(news) ? [`Sie endet am ${instantText('de', endsAt)} Uhr.`] : []),
      ],
      action: news === 'closed' ? 'Ergebnis ansehen' : 'Beteiligung ansehen',
      why: 'Sie erhalten diese Nachricht, weil Sie dieser Beteiligung folgen.',
    },
    en: {
      subject: `${NEWS[news].en[0]}: consultation “${title}”`,
      paragraphs: [
        `The consultation “${title}” ${NEWS[news].en[1]}`,
        ...(words ? [news === 'closed' ? `What became of it: ${words}` : `Reason: ${words}`] : []),
        ...(endsAt && RUNS.includes(news) ? [`It ends on ${instantText('en', endsAt)} (Berlin time).`] : []),
      ],
      action: news === 'closed' ? 'See the result' : 'See the consultation',
      why: 'You receive this message because you follow this consultation.',
    },
  }),
)
