import { z } from 'zod'
import { defineTemplate, instantText, link } from './template'

const sides = link.extend({ asking: z.string(), asked: z.string() })

/** To those who write for the organisation that is asked. No word of the question: it goes when it ends. */
export const introductionAsked = defineTemplate(
  'tasks',
  sides.extend({
    /** ISO 8601 */
    expiresAt: z.string(),
  }),
  ({ asking, asked, expiresAt }) => ({
    de: {
      subject: `„${asking}“ möchte Sie kennenlernen`,
      paragraphs: [
        `„${asking}“ sieht in „${asked}“ einen möglichen Partner und bittet um Kontakt.`,
        `Lesen Sie die Nachricht und stimmen Sie bis ${instantText('de', expiresAt)} Uhr zu oder lehnen Sie ab. Vorher sieht niemand Kontaktdaten aus diesem Kontaktwunsch.`,
      ],
      action: 'Kontaktwunsch ansehen',
      why: `Sie erhalten diese Nachricht, weil Sie für „${asked}“ schreiben dürfen.`,
    },
    en: {
      subject: `“${asking}” would like to get to know you`,
      paragraphs: [
        `“${asking}” sees a possible partner in “${asked}” and asks for an introduction.`,
        `Please read the message and agree or decline by ${instantText('en', expiresAt)}, Berlin time. Until then this introduction shows contact details to nobody.`,
      ],
      action: 'See the introduction',
      why: `You receive this message because you may write for “${asked}”.`,
    },
  }),
)

/** To those who write for either side: the contacts stand on the page, never in a mail. */
export const introductionAgreed = defineTemplate('organisations', sides, ({ asking, asked }) => ({
  de: {
    subject: `Kontakt zwischen „${asking}“ und „${asked}“`,
    paragraphs: [
      `„${asked}“ hat dem Kontaktwunsch von „${asking}“ zugestimmt.`,
      'Beide Seiten sehen jetzt auf der Plattform, wie sie einander erreichen.',
    ],
    action: 'Kontaktdaten ansehen',
    why: 'Sie erhalten diese Nachricht, weil Sie für eine der beiden Organisationen schreiben dürfen.',
  },
  en: {
    subject: `Introduction of “${asking}” and “${asked}”`,
    paragraphs: [
      `“${asked}” has agreed to the introduction that “${asking}” asked for.`,
      'Both sides now see on the platform how to reach each other.',
    ],
    action: 'See the contact details',
    why: 'You receive this message because you may write for one of the two organisations.',
  },
}))

const HOW = {
  de: {
    declined: (asking: string, asked: string) =>
      `„${asked}“ hat den Kontaktwunsch von „${asking}“ abgelehnt. Es wurden keine Kontaktdaten gezeigt.`,
    withdrawn: (asking: string, asked: string) =>
      `„${asking}“ hat den Kontaktwunsch an „${asked}“ zurückgezogen. Sie müssen nichts mehr tun.`,
    expired: (asking: string, asked: string) =>
      `Der Kontaktwunsch von „${asking}“ an „${asked}“ ist ohne Antwort abgelaufen. Es wurden keine Kontaktdaten gezeigt.`,
  },
  en: {
    declined: (asking: string, asked: string) =>
      `“${asked}” has declined the introduction that “${asking}” asked for. No contact details were shown.`,
    withdrawn: (asking: string, asked: string) =>
      `“${asking}” has withdrawn its request for an introduction to “${asked}”. There is nothing left for you to do.`,
    expired: (asking: string, asked: string) =>
      `The request of “${asking}” for an introduction to “${asked}” has expired without an answer. No contact details were shown.`,
  },
}

/** To the side that has not ended it. */
export const introductionEnded = defineTemplate(
  'organisations',
  sides.extend({ how: z.enum(['declined', 'withdrawn', 'expired']) }),
  ({ asking, asked, how }) => ({
    de: {
      subject: `Kontaktwunsch beendet: „${asking}“ und „${asked}“`,
      paragraphs: [HOW.de[how](asking, asked)],
      action: 'Kontaktwunsch ansehen',
      why: 'Sie erhalten diese Nachricht, weil Sie für eine der beiden Organisationen schreiben dürfen.',
    },
    en: {
      subject: `Introduction ended: “${asking}” and “${asked}”`,
      paragraphs: [HOW.en[how](asking, asked)],
      action: 'See the introduction',
      why: 'You receive this message because you may write for one of the two organisations.',
    },
  }),
)
