import { z } from 'zod'
import { defineTemplate, instantText, link } from './template'

const list = (items: string[]) => items.map((item) => `– ${item}`).join('\n')

/** To providers whom a newly published challenge fits, with the reasons of the match in both languages. */
export const challengePublishedMatch = defineTemplate(
  'matches',
  link.extend({
    title: z.string(),
    authority: z.string(),
    organisation: z.string(),
    /** ISO 8601 */
    deadlineAt: z.string(),
    reasons: z.object({ de: z.array(z.string()), en: z.array(z.string()) }),
  }),
  ({ title, authority, organisation, deadlineAt, reasons }) => ({
    de: {
      subject: `Neue passende Herausforderung: „${title}“`,
      paragraphs: [
        `${authority} sucht Lösungen für „${title}“.`,
        `Das passt zu „${organisation}“:\n${list(reasons.de)}`,
        `Vorschläge sind bis ${instantText('de', deadlineAt)} Uhr möglich.`,
      ],
      action: 'Herausforderung ansehen',
      why: `Sie erhalten diese Nachricht, weil die Herausforderung zum Profil von „${organisation}“ passt.`,
    },
    en: {
      subject: `New matching challenge: “${title}”`,
      paragraphs: [
        `${authority} is looking for solutions for “${title}”.`,
        `Why it fits “${organisation}”:\n${list(reasons.en)}`,
        `Proposals are possible until ${instantText('en', deadlineAt)} (Berlin time).`,
      ],
      action: 'See the challenge',
      why: `You receive this message because the challenge fits the profile of “${organisation}”.`,
    },
  }),
)

/** To teams with a proposal: nobody has read it. */
export const challengeWithdrawn = defineTemplate(
  'proposals',
  link.extend({ title: z.string(), reason: z.string() }),
  ({ title, reason }) => ({
    de: {
      subject: `Zurückgezogen: „${title}“`,
      paragraphs: [
        `die Herausforderung „${title}“ wurde zurückgezogen.`,
        `Begründung: ${reason}`,
        'Ihr Vorschlag wurde nicht geöffnet. Niemand außerhalb Ihrer Organisation hat ihn gelesen.',
      ],
      action: 'Herausforderung ansehen',
      why: 'Sie erhalten diese Nachricht, weil Ihre Organisation dazu einen Vorschlag angelegt hat.',
    },
    en: {
      subject: `Withdrawn: “${title}”`,
      paragraphs: [
        `The challenge “${title}” was withdrawn.`,
        `Reason: ${reason}`,
        'Your proposal was not opened. Nobody outside your organisation has read it.',
      ],
      action: 'See the challenge',
      why: 'You receive this message because your organisation prepared a proposal for it.',
    },
  }),
)
