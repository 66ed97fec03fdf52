import { z } from 'zod'
import { defineTemplate, link } from './template'

const whyDe = (organisation: string) => `Sie erhalten diese Nachricht, weil Sie „${organisation}“ vertreten.`
const whyEn = (organisation: string) => `You receive this message because you represent “${organisation}”.`

/** Staff has verified an organisation. */
export const organisationVerified = defineTemplate(
  'organisations',
  link.extend({ organisation: z.string() }),
  ({ organisation }) => ({
    de: {
      subject: `„${organisation}“ ist bestätigt`,
      paragraphs: [
        `wir haben die Angaben zu „${organisation}“ geprüft und bestätigt.`,
        'Das Profil ist jetzt öffentlich. Passende Herausforderungen und Angebote werden ab sofort zugeordnet.',
      ],
      action: 'Zum Profil',
      why: whyDe(organisation),
    },
    en: {
      subject: `“${organisation}” is verified`,
      paragraphs: [
        `We have checked and verified the details of “${organisation}”.`,
        'The profile is public now. Fitting challenges and providers are matched from now on.',
      ],
      action: 'Go to the profile',
      why: whyEn(organisation),
    },
  }),
)

/** Staff has not verified an organisation, with the reason. */
export const organisationRejected = defineTemplate(
  'organisations',
  link.extend({ organisation: z.string(), reason: z.string() }),
  ({ organisation, reason }) => ({
    de: {
      subject: `„${organisation}“ konnte nicht bestätigt werden`,
      paragraphs: [
        `wir haben die Angaben zu „${organisation}“ geprüft, konnten sie aber nicht bestätigen.`,
        `Grund: ${reason}`,
        'Sie können die Angaben ändern; danach prüfen wir erneut.',
      ],
      action: 'Angaben ändern',
      why: whyDe(organisation),
    },
    en: {
      subject: `“${organisation}” could not be verified`,
      paragraphs: [
        `We have checked the details of “${organisation}” but could not verify them.`,
        `Reason: ${reason}`,
        'You can change the details; we will check again after that.',
      ],
      action: 'Change the details',
      why: whyEn(organisation),
    },
  }),
)
