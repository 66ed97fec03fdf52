import { z } from 'zod'
import { dayText, defineTemplate, link } from './template'

/** A certificate ends soon, or has ended. */
export const certificateEnds = defineTemplate(
  'tasks',
  link.extend({
    organisation: z.string(),
    certificate: z.string(),
    validUntil: z.iso.date(),
    isOver: z.boolean(),
  }),
  ({ organisation, certificate, validUntil, isOver }) => {
    const [tag, day] = [dayText('de', validUntil), dayText('en', validUntil)]
    return {
      de: {
        subject: isOver ? `„${certificate}“ ist abgelaufen` : `„${certificate}“ läuft am ${tag} ab`,
        paragraphs: [
          isOver
            ? `das Zertifikat „${certificate}“ von „${organisation}“ galt bis zum ${tag}. Auf der öffentlichen Seite steht es jetzt als abgelaufen.`
            : `das Zertifikat „${certificate}“ von „${organisation}“ gilt bis zum ${tag}. Danach steht es auf der öffentlichen Seite als abgelaufen.`,
          'Ist es verlängert? Dann tragen Sie bitte den neuen letzten Tag ein. Gilt es nicht mehr, können Sie den Eintrag entfernen.',
        ],
        action: 'Zum Zertifikat',
        why: `Sie erhalten diese Nachricht, weil Sie das Profil von „${organisation}“ bearbeiten dürfen.`,
      },
      en: {
        subject: isOver ? `“${certificate}” has expired` : `“${certificate}” expires on ${day}`,
        paragraphs: [
          isOver
            ? `The certificate “${certificate}” of “${organisation}” was valid until ${day}. The public page shows it as expired now.`
            : `The certificate “${certificate}” of “${organisation}” is valid until ${day}. After that the public page shows it as expired.`,
          'Has it been renewed? Then please enter the new last day. If it no longer holds, you can remove the entry.',
        ],
        action: 'Go to the certificate',
        why: `You receive this message because you may edit the profile of “${organisation}”.`,
      },
    }
  },
)
