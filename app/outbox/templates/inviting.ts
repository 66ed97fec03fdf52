import { z } from 'zod'
import { defineTemplate, instantText, link } from './template'

/** To the invited address, whoever it belongs to. The link holds once and only for this address. */
export const invitationSent = defineTemplate(
  'requested',
  link.extend({
    invitationId: z.string(),
    organisation: z.string(),
    person: z.string(),
    /** ISO 8601 */
    expiresAt: z.string(),
    isDemo: z.boolean(),
  }),
  ({ invitationId, organisation, person, expiresAt, isDemo }) => ({
    token: { invitationId },
    isDemo,
    de: {
      subject: `Einladung zu „${organisation}“ auf Brückenschlag`,
      paragraphs: [
        `${person} lädt Sie ein, auf Brückenschlag für „${organisation}“ mitzuarbeiten.`,
        `Sie entscheiden auf der Seite hinter dem Link. Er gilt bis ${instantText('de', expiresAt)} Uhr, einmal, und nur für diese E-Mail-Adresse.`,
        'Sie kennen diese Organisation nicht? Dann brauchen Sie nichts zu tun.',
      ],
      action: 'Einladung ansehen',
      why: `Sie erhalten diese Nachricht, weil jemand von „${organisation}“ Ihre Adresse für eine Einladung angegeben hat.`,
    },
    en: {
      subject: `Invitation to “${organisation}” on Brückenschlag`,
      paragraphs: [
        `${person} invites you to work for “${organisation}” on Brückenschlag.`,
        `You decide on the page behind the link. It is valid until ${instantText('en', expiresAt)}, Berlin time, once, and for this e-mail address only.`,
        'You do not know this organisation? Then there is nothing for you to do.',
      ],
      action: 'See the invitation',
      why: `You receive this message because somebody at “${organisation}” gave your address for an invitation.`,
    },
  }),
)

/** To the person who invited. */
export const invitationAnswered = defineTemplate(
  'organisations',
  link.extend({ organisation: z.string(), email: z.string(), isAccepted: z.boolean() }),
  ({ organisation, email, isAccepted }) => ({
    de: {
      subject: isAccepted
        ? `Ihre Einladung zu „${organisation}“ wurde angenommen`
        : `Ihre Einladung zu „${organisation}“ wurde abgelehnt`,
      paragraphs: [
        isAccepted
          ? `Die Einladung an ${email} wurde angenommen. Die Person ist jetzt Mitglied.`
          : `Die Einladung an ${email} wurde abgelehnt. Sie brauchen nichts weiter zu tun.`,
      ],
      action: 'Mitglieder ansehen',
      why: 'Sie erhalten diese Nachricht, weil Sie die Einladung verschickt haben.',
    },
    en: {
      subject: isAccepted
        ? `Your invitation to “${organisation}” was accepted`
        : `Your invitation to “${organisation}” was declined`,
      paragraphs: [
        isAccepted
          ? `The invitation to ${email} was accepted. The person is a member now.`
          : `The invitation to ${email} was declined. There is nothing more for you to do.`,
      ],
      action: 'See the members',
      why: 'You receive this message because you sent the invitation.',
    },
  }),
)
