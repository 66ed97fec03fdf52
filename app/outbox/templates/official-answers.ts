import { z } from 'zod'
import { OFFICIAL_STATUSES, type OfficialStatus } from '~/domain/participation/official-answer'
import { defineTemplate, instantText, link } from './template'

const STATUS: Record<OfficialStatus, { de: string; en: string }> = {
  underReview: { de: 'Wird geprüft', en: 'Under review' },
  takenUp: { de: 'Übernommen', en: 'Taken up' },
  partly: { de: 'Teilweise übernommen', en: 'Taken up in part' },
  declined: { de: 'Abgelehnt', en: 'Declined' },
}

/** To those who write for an office: a contribution has enough support. dueAt: ISO 8601 */
export const officialAnswerOwed = defineTemplate(
  'tasks',
  link.extend({ title: z.string(), dueAt: z.string() }),
  ({ title, dueAt }) => ({
    de: {
      subject: `Bitte antworten Sie: „${title}“`,
      paragraphs: [
        `ein Beitrag zu „${title}“ hat viel Zustimmung. Ihre Stelle antwortet öffentlich darauf.`,
        `Die Antwort ist bis ${instantText('de', dueAt)} Uhr fällig. Brauchen Sie länger, setzen Sie mit einer Begründung einen neuen Termin.`,
      ],
      action: 'Antwort schreiben',
      why: 'Sie erhalten diese Nachricht, weil Sie für diese Stelle schreiben.',
    },
    en: {
      subject: `Please answer: “${title}”`,
      paragraphs: [
        `A contribution about “${title}” has much support. Your authority answers it in public.`,
        `The answer is due by ${instantText('en', dueAt)}, Berlin time. If you need longer, set a new day and say why.`,
      ],
      action: 'Write the answer',
      why: 'You receive this message because you write for this authority.',
    },
  }),
)

/** To the same people before the day and after it. */
export const officialAnswerReminder = defineTemplate(
  'tasks',
  link.extend({ title: z.string(), dueAt: z.string(), isOver: z.boolean() }),
  ({ title, dueAt, isOver }) => ({
    de: {
      subject: isOver ? `Antwort überfällig: „${title}“` : `Antwort bald fällig: „${title}“`,
      paragraphs: [
        isOver
          ? `die Antwort Ihrer Stelle zu „${title}“ war bis ${instantText('de', dueAt)} Uhr fällig. Das ist öffentlich zu sehen.`
          : `die Antwort Ihrer Stelle zu „${title}“ ist bis ${instantText('de', dueAt)} Uhr fällig.`,
        'Brauchen Sie länger, setzen Sie mit einer Begründung einen neuen Termin.',
      ],
      action: 'Antwort schreiben',
      why: 'Sie erhalten diese Nachricht, weil Sie für diese Stelle schreiben.',
    },
    en: {
      subject: isOver ? `Answer overdue: “${title}”` : `Answer due soon: “${title}”`,
      paragraphs: [
        isOver
          ? `The answer of your authority about “${title}” was due by ${instantText('en', dueAt)}, Berlin time. Everybody can see that.`
          : `The answer of your authority about “${title}” is due by ${instantText('en', dueAt)}, Berlin time.`,
        'If you need longer, set a new day and say why.',
      ],
      action: 'Write the answer',
      why: 'You receive this message because you write for this authority.',
    },
  }),
)

const WHY_TOLD = {
  used: {
    de: 'Sie erhalten diese Nachricht, weil die Antwort auf Ihren Beitrag eingeht.',
    en: 'You receive this message because the answer draws on your contribution.',
  },
  supported: {
    de: 'Sie erhalten diese Nachricht, weil Ihr Beitrag diese Antwort ausgelöst hat.',
    en: 'You receive this message because your contribution made this answer due.',
  },
  follows: {
    de: 'Sie erhalten diese Nachricht, weil Sie der Diskussion folgen.',
    en: 'You receive this message because you follow the discussion.',
  },
} as const

const given = link.extend({
  title: z.string(),
  authority: z.string(),
  status: z.enum(OFFICIAL_STATUSES),
  reason: z.string(),
})

const givenTexts = (
  { title, authority, status, reason }: z.infer<typeof given>,
  why: { de: string; en: string },
  isUsed = false,
) => ({
  de: {
    subject: `Antwort von ${authority}: „${title}“`,
    paragraphs: [
      isUsed
        ? `${authority} hat zu „${title}“ geantwortet und geht dabei auf Ihren Beitrag ein.`
        : `${authority} hat zu „${title}“ geantwortet.`,
      `Ergebnis: ${STATUS[status].de}`,
      `Begründung: ${reason}`,
    ],
    action: 'Antwort lesen',
    why: why.de,
  },
  en: {
    subject: `Answer from ${authority}: “${title}”`,
    paragraphs: [
      isUsed
        ? `${authority} has answered about “${title}” and draws on your contribution.`
        : `${authority} has answered about “${title}”.`,
      `Result: ${STATUS[status].en}`,
      `Reason: ${reason}`,
    ],
    action: 'Read the answer',
    why: why.en,
  },
})

/** To authors of contributions behind an answer, and to those who follow the discussion. */
export const officialAnswerGiven = defineTemplate(
  'participation',
  given.extend({ toldFor: z.enum(['used', 'supported', 'follows']) }),
  ({ toldFor, ...params }) => givenTexts(params, WHY_TOLD[toldFor], toldFor === 'used'),
)

/** To those who watch the challenge that is answered about. */
export const watchedChallengeAnswered = defineTemplate('watching', given, (params) =>
  givenTexts(params, {
    de: 'Sie erhalten diese Nachricht, weil Sie die Herausforderung beobachten.',
    en: 'You receive this message because you watch the challenge.',
  }),
)

/** To the author of a contribution that an office has highlighted. */
export const commentHighlighted = defineTemplate(
  'participation',
  link.extend({ title: z.string(), authority: z.string(), reason: z.string() }),
  ({ title, authority, reason }) => ({
    de: {
      subject: `Ihr Beitrag ist hervorgehoben: „${title}“`,
      paragraphs: [`${authority} hat Ihren Beitrag zu „${title}“ hervorgehoben.`, `Begründung: ${reason}`],
      action: 'Beitrag ansehen',
      why: 'Sie erhalten diese Nachricht, weil Sie diesen Beitrag geschrieben haben.',
    },
    en: {
      subject: `Your contribution is highlighted: “${title}”`,
      paragraphs: [`${authority} has highlighted your contribution about “${title}”.`, `Reason: ${reason}`],
      action: 'See the contribution',
      why: 'You receive this message because you wrote this contribution.',
    },
  }),
)

const outcome = link.extend({ title: z.string(), outcome: z.string() })
type Outcome = z.infer<typeof outcome>

const outcomeTexts = ({ title, outcome }: Outcome, why: { de: string; en: string }) => ({
  de: {
    subject: `Was wurde daraus? „${title}“`,
    paragraphs: [`das Verfahren zu „${title}“ ist abgeschlossen. Das wurde daraus:`, outcome],
    action: 'Herausforderung ansehen',
    why: why.de,
  },
  en: {
    subject: `What became of it? “${title}”`,
    paragraphs: [`The procedure about “${title}” is over. This is what became of it:`, outcome],
    action: 'See the challenge',
    why: why.en,
  },
})

/** To authors of contributions on which the office has drawn in an answer. */
export const outcomeToAuthor = defineTemplate('participation', outcome, (params) =>
  outcomeTexts(params, {
    de: 'Sie erhalten diese Nachricht, weil die Stelle auf Ihren Beitrag eingegangen ist.',
    en: 'You receive this message because the authority drew on your contribution.',
  }),
)

/** To those who follow the discussion. */
export const outcomeToFollower = defineTemplate('participation', outcome, (params) =>
  outcomeTexts(params, {
    de: 'Sie erhalten diese Nachricht, weil Sie der Diskussion folgen.',
    en: 'You receive this message because you follow the discussion.',
  }),
)
