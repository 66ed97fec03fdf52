import { z } from 'zod'
import { defineTemplate, link } from './template'

/** To an authority: a provider that it has invited says that the challenge does not suit it, and wants it to know. */
export const invitationDeclined = defineTemplate(
  'challenges',
  link.extend({
    title: z.string(),
    organisation: z.string(),
    reasons: z.object({ de: z.array(z.string()), en: z.array(z.string()) }),
    /** the provider's own words, or none */
    words: z.string(),
  }),
  ({ title, organisation, reasons, words }) => ({
    de: {
      subject: `Einladung abgesagt: „${title}“`,
      paragraphs: [
        `„${organisation}“ hat Ihre Einladung zu „${title}“ beantwortet: Die Herausforderung passt nicht.`,
        `Grund: ${reasons.de.join(', ')}`,
        ...(words ? [`„${words}“`] : []),
      ],
      action: 'Passende Anbieter ansehen',
      why: 'Sie erhalten diese Nachricht, weil Sie für die einladende Behörde schreiben.',
    },
    en: {
      subject: `Invitation declined: “${title}”`,
      paragraphs: [
        `“${organisation}” has answered your invitation to “${title}”: the challenge does not suit them.`,
        `Reason: ${reasons.en.join(', ')}`,
        ...(words ? [`“${words}”`] : []),
      ],
      action: 'See matching providers',
      why: 'You receive this message because you write for the inviting authority.',
    },
  }),
)
