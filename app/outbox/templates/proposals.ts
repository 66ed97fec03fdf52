import { z } from 'zod'
import { defineTemplate, instantText, link } from './template'

/** The receipt of a submitted version: what arrived and when. Nothing of its content. */
export const proposalReceipt = defineTemplate(
  'legal',
  link.extend({
    title: z.string(),
    number: z.number(),
    /** ISO 8601, database time */
    receivedAt: z.string(),
    /** SHA-256, hex */
    contentHash: z.string(),
    /** the signed receipt as a code, and where anybody can check it; older messages have none */
    code: z.string().optional(),
    checkAt: z.string().optional(),
    checkAtEn: z.string().optional(),
  }),
  ({ title, number, receivedAt, contentHash, code, checkAt, checkAtEn }) => ({
    de: {
      subject: `Eingangsbestätigung: Ihr Vorschlag zu „${title}“`,
      paragraphs: [
        `Ihr Vorschlag zu „${title}“ ist eingegangen.`,
        [
          `Fassung: ${number}`,
          `Eingang: ${instantText('de', receivedAt)} Uhr (${receivedAt})`,
          `Prüfsumme (SHA-256): ${contentHash}`,
        ].join('\n'),
        ...(code
          ? [
              `Dieser Code ist Ihr signierter Beleg. Bewahren Sie ihn auf: Unter ${checkAt} kann jede Person prüfen, dass er echt ist. Vom Inhalt Ihres Vorschlags steht nichts darin.`,
              code,
            ]
          : []),
        'Der Vorschlag bleibt bis zur Öffnung versiegelt. Bis zum Ende der Frist können Sie ihn zurückziehen und neu einreichen.',
      ],
      action: 'Ihren Vorschlag ansehen',
      why: 'Sie erhalten diese Nachricht, weil Ihre Organisation diesen Vorschlag eingereicht hat.',
    },
    en: {
      subject: `Receipt: your proposal to “${title}”`,
      paragraphs: [
        `Your proposal to “${title}” has arrived.`,
        [
          `Version: ${number}`,
          `Received: ${instantText('en', receivedAt)}, Berlin time (${receivedAt})`,
          `Checksum (SHA-256): ${contentHash}`,
        ].join('\n'),
        ...(code
          ? [
              `This code is your signed receipt. Keep it: at ${checkAtEn} anybody can check that it is genuine. It holds nothing of the content of your proposal.`,
              code,
            ]
          : []),
        'The proposal stays sealed until the opening. Until the deadline you can withdraw it and submit it again.',
      ],
      action: 'See your proposal',
      why: 'You receive this message because your organisation submitted this proposal.',
    },
  }),
)

/** To the team, when its proposal was taken back before the deadline. */
export const proposalWithdrawn = defineTemplate(
  'legal',
  link.extend({
    title: z.string(),
    number: z.number(),
    /** ISO 8601, database time */
    withdrawnAt: z.string(),
  }),
  ({ title, number, withdrawnAt }) => ({
    de: {
      subject: `Zurückgezogen: Ihr Vorschlag zu „${title}“`,
      paragraphs: [
        `Ihr Vorschlag zu „${title}“ (Fassung ${number}) wurde am ${instantText('de', withdrawnAt)} Uhr zurückgezogen.`,
        'Niemand außerhalb Ihrer Organisation kann ihn lesen. Bis zum Ende der Frist können Sie ihn wieder einreichen.',
      ],
      action: 'Ihren Vorschlag ansehen',
      why: 'Sie erhalten diese Nachricht, weil Ihre Organisation diesen Vorschlag zurückgezogen hat.',
    },
    en: {
      subject: `Withdrawn: your proposal to “${title}”`,
      paragraphs: [
        `Your proposal to “${title}” (version ${number}) was withdrawn on ${instantText('en', withdrawnAt)}, Berlin time.`,
        'Nobody outside your organisation can read it. Until the deadline you can submit it again.',
      ],
      action: 'See your proposal',
      why: 'You receive this message because your organisation withdrew this proposal.',
    },
  }),
)
