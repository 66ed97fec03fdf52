import { z } from 'zod'
import { defineTemplate, link } from './template'

/** To those who decide about members. */
export const joinRequested = defineTemplate(
  'tasks',
  link.extend({ organisation: z.string(), person: z.string() }),
  ({ organisation, person }) => ({
    de: {
      subject: `${person} möchte „${organisation}“ beitreten`,
      paragraphs: [
        `${person} möchte für „${organisation}“ mitarbeiten. Bitte nehmen Sie an oder lehnen Sie ab.`,
      ],
      action: 'Anfrage ansehen',
      why: `Sie erhalten diese Nachricht, weil Sie die Mitglieder von „${organisation}“ verwalten.`,
    },
    en: {
      subject: `${person} would like to join “${organisation}”`,
      paragraphs: [`${person} would like to work for “${organisation}”. Please accept or refuse.`],
      action: 'See the request',
      why: `You receive this message because you manage the members of “${organisation}”.`,
    },
  }),
)

/** To the person who asked to join. */
export const joinDecided = defineTemplate(
  'organisations',
  link.extend({ organisation: z.string(), isAccepted: z.boolean(), reason: z.string() }),
  ({ organisation, isAccepted, reason }) => ({
    de: {
      subject: isAccepted
        ? `Sie sind jetzt Mitglied von „${organisation}“`
        : `Ihre Anfrage an „${organisation}“ wurde abgelehnt`,
      paragraphs: [
        isAccepted
          ? `„${organisation}“ hat Ihre Anfrage angenommen.`
          : `„${organisation}“ hat Ihre Anfrage abgelehnt.`,
        reason && `Begründung: ${reason}`,
      ],
      action: 'Zum Profil',
      why: 'Sie erhalten diese Nachricht, weil Sie um Aufnahme gebeten haben.',
    },
    en: {
      subject: isAccepted
        ? `You are a member of “${organisation}” now`
        : `Your request to “${organisation}” was refused`,
      paragraphs: [
        isAccepted ? `“${organisation}” accepted your request.` : `“${organisation}” refused your request.`,
        reason && `Reason: ${reason}`,
      ],
      action: 'Go to the profile',
      why: 'You receive this message because you asked to join.',
    },
  }),
)
