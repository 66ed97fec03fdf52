import { z } from 'zod'
import { defineTemplate, instantText, link } from './template'

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

/** To the writers of a provider that an authority points to its challenge. */
export const providerInvited = defineTemplate(
  'matches',
  link.extend({
    title: z.string(),
    authority: z.string(),
    organisation: z.string(),
    reason: z.string(),
    /** ISO 8601 */
    deadlineAt: z.string(),
  }),
  ({ title, authority, organisation, reason, deadlineAt }) => ({
    de: {
      subject: `Einladung zu „${title}“`,
      paragraphs: [
        `${authority} lädt „${organisation}“ ein, sich die Herausforderung „${title}“ anzusehen.`,
        `Begründung: ${reason}`,
        `Vorschläge sind bis ${instantText('de', deadlineAt)} Uhr möglich.`,
        'Die Einladung bringt keinen Vorteil: Für alle gelten dieselbe Frist, dieselben Unterlagen und dieselbe Bewertung. Sie steht mit der Begründung öffentlich bei der Herausforderung.',
        'Passt die Herausforderung nicht zu Ihnen, können Sie das auf der Seite sagen. Sie entscheiden, ob die Behörde es erfährt.',
      ],
      action: 'Einladung ansehen',
      why: `Sie erhalten diese Nachricht, weil Sie für „${organisation}“ schreiben. Einladungen können Sie auf der Seite abschalten.`,
    },
    en: {
      subject: `Invitation to “${title}”`,
      paragraphs: [
        `${authority} invites “${organisation}” to look at the challenge “${title}”.`,
        `Reason: ${reason}`,
        `Proposals are possible until ${instantText('en', deadlineAt)} (Berlin time).`,
        'The invitation brings no advantage: the same deadline, the same documents and the same evaluation hold for all. It stands with its reason in public beside the challenge.',
        'If the challenge does not suit you, you can say so on the page. You decide whether the authority learns of it.',
      ],
      action: 'See the invitation',
      why: `You receive this message because you write for “${organisation}”. You can switch invitations off on the page.`,
    },
  }),
)
