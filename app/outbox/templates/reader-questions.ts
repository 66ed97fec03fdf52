import { z } from 'zod'
import { defineTemplate, instantText, link } from './template'

/** To the team of an opened proposal. Neither the question nor a word of the proposal stands in it. */
export const readerQuestionAsked = defineTemplate(
  'tasks',
  /** dueAt: ISO 8601 */
  link.extend({ title: z.string(), dueAt: z.string() }),
  ({ title, dueAt }) => ({
    de: {
      subject: `Rückfrage zu Ihrem Vorschlag: „${title}“`,
      paragraphs: [
        `die Stelle hat eine Rückfrage zu Ihrem Vorschlag zu „${title}“.`,
        `Antworten Sie bis ${instantText('de', dueAt)} Uhr. Bis dahin können Sie Ihre Antwort ändern. Ihr Vorschlag bleibt, wie Sie ihn eingereicht haben.`,
      ],
      action: 'Rückfrage lesen und antworten',
      why: 'Sie erhalten diese Nachricht, weil Ihre Organisation diesen Vorschlag eingereicht hat.',
    },
    en: {
      subject: `A query about your proposal: “${title}”`,
      paragraphs: [
        `The authority has a query about your proposal to “${title}”.`,
        `Please answer by ${instantText('en', dueAt)}, Berlin time. Until then you can change your answer. Your proposal stays as you submitted it.`,
      ],
      action: 'Read the query and answer',
      why: 'You receive this message because your organisation submitted this proposal.',
    },
  }),
)

/** To the reader who asked. The answer stands behind the link. */
export const readerQuestionAnswered = defineTemplate(
  'tasks',
  link.extend({ title: z.string() }),
  ({ title }) => ({
    de: {
      subject: `Antwort auf eine Rückfrage: „${title}“`,
      paragraphs: [
        `ein Team hat auf eine Rückfrage zu „${title}“ geantwortet.`,
        'Sie lesen die Antwort beim Vorschlag. Bis zum Ende der Antwortfrist kann das Team sie noch ändern.',
      ],
      action: 'Vorschläge ansehen',
      why: 'Sie erhalten diese Nachricht, weil Sie gefragt haben oder für die Stelle schreiben.',
    },
    en: {
      subject: `Answer to a query: “${title}”`,
      paragraphs: [
        `A team has answered a query about “${title}”.`,
        'The answer stands with the proposal. Until the time for answers is over the team can still change it.',
      ],
      action: 'See the proposals',
      why: 'You receive this message because you asked, or because you write for the authority.',
    },
  }),
)
