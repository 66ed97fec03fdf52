import { z } from 'zod'
import { defineTemplate, type Locale, link } from './template'

/** To those who may approve a challenge. */
export const challengeAwaitsApproval = defineTemplate(
  'tasks',
  link.extend({ title: z.string() }),
  ({ title }) => ({
    de: {
      subject: `Bitte freigeben: „${title}“`,
      paragraphs: [
        `die Herausforderung „${title}“ wurde zur Freigabe vorgelegt.`,
        'Eine zweite Person gibt sie frei oder gibt sie mit Begründung zurück. Erst dann wird sie veröffentlicht.',
      ],
      action: 'Herausforderung prüfen',
      why: 'Sie erhalten diese Nachricht, weil Sie diese Herausforderung freigeben dürfen.',
    },
    en: {
      subject: `Please approve: “${title}”`,
      paragraphs: [
        `The challenge “${title}” was submitted for approval.`,
        'A second person approves it or returns it with a reason. Only then is it published.',
      ],
      action: 'Check the challenge',
      why: 'You receive this message because you may approve this challenge.',
    },
  }),
)

type Comment = { de: string; en: string; text: string }
/** A mail names what was said; who has much to say is read on the page. */
const LONGEST = 300

/** One paragraph: how many fields were commented, which, and with what words. */
function commentLines(locale: Locale, comments: readonly Comment[]): string[] {
  if (comments.length === 0) return []
  const count = comments.length
  const heading = {
    de: count === 1 ? 'Ein Kommentar zu einem Feld:' : `${count} Kommentare zu Feldern:`,
    en: count === 1 ? 'One comment on a field:' : `${count} comments on fields:`,
  }
  const lines = comments.map((one) => {
    const text = one.text.replace(/\s+/g, ' ')
    return `- ${one[locale]}: ${text.length > LONGEST ? `${text.slice(0, LONGEST)} …` : text}`
  })
  return [[heading[locale], ...lines].join('\n')]
}

/** To those who wrote a challenge that came back. */
export const challengeReturned = defineTemplate(
  'tasks',
  link.extend({
    title: z.string(),
    reason: z.string(),
    /** what was said about single fields, with the name of the field in both languages */
    comments: z.array(z.object({ de: z.string(), en: z.string(), text: z.string() })).default([]),
  }),
  ({ title, reason, comments }) => ({
    de: {
      subject: `Zurückgegeben: „${title}“`,
      paragraphs: [
        `die Herausforderung „${title}“ wurde nicht freigegeben.`,
        `Begründung: ${reason}`,
        ...commentLines('de', comments),
        'Sie können den Text ändern und erneut vorlegen.',
      ],
      action: 'Herausforderung bearbeiten',
      why: 'Sie erhalten diese Nachricht, weil Sie an dieser Herausforderung geschrieben haben.',
    },
    en: {
      subject: `Returned: “${title}”`,
      paragraphs: [
        `The challenge “${title}” was not approved.`,
        `Reason: ${reason}`,
        ...commentLines('en', comments),
        'You can change the text and submit it again.',
      ],
      action: 'Edit the challenge',
      why: 'You receive this message because you wrote in this challenge.',
    },
  }),
)

/** To those who wrote a challenge that is public now. */
export const challengePublished = defineTemplate(
  'challenges',
  link.extend({ title: z.string() }),
  ({ title }) => ({
    de: {
      subject: `Veröffentlicht: „${title}“`,
      paragraphs: [
        `die Herausforderung „${title}“ wurde freigegeben und ist öffentlich.`,
        'Passende Anbieter werden benachrichtigt. Vorschläge bleiben bis zum Ende der Frist versiegelt.',
      ],
      action: 'Herausforderung ansehen',
      why: 'Sie erhalten diese Nachricht, weil Sie an dieser Herausforderung geschrieben haben.',
    },
    en: {
      subject: `Published: “${title}”`,
      paragraphs: [
        `The challenge “${title}” was approved and is public.`,
        'Matching providers are notified. Proposals stay sealed until the deadline has passed.',
      ],
      action: 'See the challenge',
      why: 'You receive this message because you wrote in this challenge.',
    },
  }),
)

/** To those who have written in a draft that a colleague has thrown away. */
export const challengeDiscarded = defineTemplate(
  'challenges',
  link.extend({ title: z.string(), authority: z.string() }),
  ({ title, authority }) => ({
    de: {
      subject: `Entwurf gelöscht: „${title}“`,
      paragraphs: [
        `jemand von ${authority} hat den Entwurf „${title}“ gelöscht. Er war nie öffentlich. Sein Text ist nicht mehr da.`,
      ],
      action: 'Mein Bereich',
      why: 'Sie erhalten diese Nachricht, weil Sie an diesem Entwurf geschrieben haben.',
    },
    en: {
      subject: `Draft deleted: “${title}”`,
      paragraphs: [
        `Somebody of ${authority} has deleted the draft “${title}”. It was never public. Its text is gone.`,
      ],
      action: 'My workspace',
      why: 'You receive this message because you have written in this draft.',
    },
  }),
)
