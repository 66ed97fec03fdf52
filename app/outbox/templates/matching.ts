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

const item = z.object({
  title: z.string(),
  authority: z.string(),
  organisation: z.string(),
  /** ISO 8601 */
  deadlineAt: z.string(),
  reasons: z.object({ de: z.array(z.string()), en: z.array(z.string()) }),
})
const news = link.extend({ items: z.array(item), more: z.int() })
const list = (lines: string[]) => lines.map((line) => `– ${line}`).join('\n')

/** To writers of providers: challenges that have come to fit since they were published. */
export const matchDigest = defineTemplate('matches', news, ({ items, more }) => ({
  de: {
    subject:
      items.length === 1 ? 'Eine Herausforderung passt neu' : `${items.length} Herausforderungen passen neu`,
    paragraphs: [
      ...items.map(
        ({ title, authority, organisation, deadlineAt, reasons }) =>
          `„${title}“ von ${authority}, Vorschläge bis ${instantText('de', deadlineAt)} Uhr.\nDas passt zu „${organisation}“:\n${list(reasons.de)}`,
      ),
      ...(more > 0 ? [`Noch mehr steht in Ihrer Liste: ${more}.`] : []),
    ],
    action: 'Passende Herausforderungen ansehen',
    why: 'Sie erhalten diese Nachricht, weil Sie für einen Anbieter schreiben, dessen Profil verglichen wird.',
  },
  en: {
    subject: items.length === 1 ? 'A challenge newly fits' : `${items.length} challenges newly fit`,
    paragraphs: [
      ...items.map(
        ({ title, authority, organisation, deadlineAt, reasons }) =>
          `“${title}” by ${authority}, proposals until ${instantText('en', deadlineAt)} (Berlin time).\nWhy it fits “${organisation}”:\n${list(reasons.en)}`,
      ),
      ...(more > 0 ? [`There is more in your list: ${more}.`] : []),
    ],
    action: 'See matching challenges',
    why: 'You receive this message because you write for a provider whose profile is compared.',
  },
}))

/** To writers of authorities: providers that have come to fit their open challenges. */
export const providerDigest = defineTemplate('challenges', news, ({ items, more }) => ({
  de: {
    subject: items.length === 1 ? 'Ein Anbieter passt neu' : `${items.length} Anbieter passen neu`,
    paragraphs: [
      ...items.map(
        ({ title, organisation, reasons }) => `„${organisation}“ passt zu „${title}“:\n${list(reasons.de)}`,
      ),
      ...(more > 0 ? [`Noch mehr steht in Ihren Listen: ${more}.`] : []),
      'Ob jemand einen Vorschlag einreicht, erfahren Sie erst mit der Öffnung.',
    ],
    action: 'Passende Anbieter ansehen',
    why: 'Sie erhalten diese Nachricht, weil Sie für eine Behörde mit einer offenen Herausforderung schreiben.',
  },
  en: {
    subject: items.length === 1 ? 'A provider newly fits' : `${items.length} providers newly fit`,
    paragraphs: [
      ...items.map(
        ({ title, organisation, reasons }) => `“${organisation}” fits “${title}”:\n${list(reasons.en)}`,
      ),
      ...(more > 0 ? [`There is more in your lists: ${more}.`] : []),
      'Whether somebody hands in a proposal you learn with the opening only.',
    ],
    action: 'See matching providers',
    why: 'You receive this message because you write for an authority with an open challenge.',
  },
}))
