import { z } from 'zod'
import { defineTemplate, link } from './template'

/** To the authority, when the deadline has passed. */
export const challengeClosed = defineTemplate('tasks', link.extend({ title: z.string() }), ({ title }) => ({
  de: {
    subject: `Frist abgelaufen: „${title}“`,
    paragraphs: [
      `die Frist für Vorschläge zu „${title}“ ist abgelaufen.`,
      'Als Nächstes öffnen zwei Personen Ihrer Stelle die Vorschläge. Vorher kann sie niemand lesen.',
    ],
    action: 'Vorschläge öffnen',
    why: 'Sie erhalten diese Nachricht, weil Sie die Vorschläge zu dieser Herausforderung öffnen dürfen.',
  },
  en: {
    subject: `Deadline passed: “${title}”`,
    paragraphs: [
      `The deadline for proposals to “${title}” has passed.`,
      'Next, two persons of your authority open the proposals. Nobody can read them before.',
    ],
    action: 'Open the proposals',
    why: 'You receive this message because you may open the proposals to this challenge.',
  },
}))

/** To those who can be the second of the two persons. */
export const openingAwaitsSecond = defineTemplate(
  'tasks',
  link.extend({ title: z.string(), person: z.string() }),
  ({ title, person }) => ({
    de: {
      subject: `Zweite Person gesucht: Öffnung zu „${title}“`,
      paragraphs: [
        `${person} möchte die Vorschläge zu „${title}“ öffnen.`,
        'Es fehlt die Zustimmung einer zweiten Person. Mit Ihrer Zustimmung werden die Vorschläge geöffnet.',
      ],
      action: 'Öffnung ansehen',
      why: 'Sie erhalten diese Nachricht, weil Sie die zweite Person sein können.',
    },
    en: {
      subject: `Second person needed: opening of “${title}”`,
      paragraphs: [
        `${person} would like to open the proposals to “${title}”.`,
        'The consent of a second person is missing. With your consent the proposals are opened.',
      ],
      action: 'See the opening',
      why: 'You receive this message because you can be the second person.',
    },
  }),
)

/** To the teams, when their proposals were opened. */
export const proposalsOpened = defineTemplate(
  'proposals',
  link.extend({ title: z.string() }),
  ({ title }) => ({
    de: {
      subject: `Vorschläge geöffnet: „${title}“`,
      paragraphs: [
        `die Vorschläge zu „${title}“ wurden von zwei Personen geöffnet. Die Stelle kann sie jetzt lesen.`,
        'Sie müssen nichts tun. Über den nächsten Schritt informieren wir Sie.',
      ],
      action: 'Ihren Vorschlag ansehen',
      why: 'Sie erhalten diese Nachricht, weil Ihre Organisation einen Vorschlag eingereicht hat.',
    },
    en: {
      subject: `Proposals opened: “${title}”`,
      paragraphs: [
        `The proposals to “${title}” were opened by two persons. The authority can read them now.`,
        'There is nothing to do. We will tell you about the next step.',
      ],
      action: 'See your proposal',
      why: 'You receive this message because your organisation submitted a proposal.',
    },
  }),
)
