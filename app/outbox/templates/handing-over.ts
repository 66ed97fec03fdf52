import { z } from 'zod'
import { defineTemplate, instantText, link } from './template'

/** To the member to whom the ownership is offered. */
export const handoverOffered = defineTemplate(
  'tasks',
  link.extend({
    organisation: z.string(),
    person: z.string(),
    /** ISO 8601 */
    expiresAt: z.string(),
  }),
  ({ organisation, person, expiresAt }) => ({
    de: {
      subject: `${person} möchte Ihnen „${organisation}“ übergeben`,
      paragraphs: [
        `${person} bietet Ihnen an, Inhaberin oder Inhaber von „${organisation}“ zu werden.`,
        `Bitte nehmen Sie bis ${instantText('de', expiresAt)} Uhr an oder lehnen Sie ab. Bis dahin ändert sich nichts.`,
      ],
      action: 'Angebot ansehen',
      why: `Sie erhalten diese Nachricht, weil Sie Mitglied von „${organisation}“ sind.`,
    },
    en: {
      subject: `${person} would like to hand “${organisation}” over to you`,
      paragraphs: [
        `${person} offers you the ownership of “${organisation}”.`,
        `Please accept or decline by ${instantText('en', expiresAt)}, Berlin time. Until then nothing changes.`,
      ],
      action: 'See the offer',
      why: `You receive this message because you are a member of “${organisation}”.`,
    },
  }),
)

const STEPS_DE = { accepted: 'angenommen', declined: 'abgelehnt', cancelled: 'zurückgenommen' }

/** To the other one of the two: what became of the offer. */
export const handoverAnswered = defineTemplate(
  'organisations',
  link.extend({
    organisation: z.string(),
    person: z.string(),
    step: z.enum(['accepted', 'declined', 'cancelled']),
  }),
  ({ organisation, person, step }) => ({
    de: {
      subject: `Übergabe von „${organisation}“: ${STEPS_DE[step]}`,
      paragraphs: [
        `${person} hat das Angebot zur Übergabe von „${organisation}“ ${STEPS_DE[step]}.`,
        step === 'accepted'
          ? `${person} ist jetzt Inhaberin oder Inhaber.`
          : 'An den Rollen hat sich nichts geändert.',
      ],
      action: 'Zum Profil',
      why: 'Sie erhalten diese Nachricht, weil Sie an dieser Übergabe beteiligt sind.',
    },
    en: {
      subject: `Hand-over of “${organisation}”: ${step}`,
      paragraphs: [
        `${person} has ${step} the offer to hand “${organisation}” over.`,
        step === 'accepted' ? `${person} is the owner now.` : 'The roles have not changed.',
      ],
      action: 'Go to the profile',
      why: 'You receive this message because you take part in this hand-over.',
    },
  }),
)
