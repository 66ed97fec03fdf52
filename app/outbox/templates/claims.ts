import { z } from 'zod'
import { defineTemplate, link } from './template'

const DAY_MS = 24 * 3_600_000

/** Goes to an address at the institution's domain. Token purpose: `confirmClaim`, subject: the claim. */
export const claimConfirm = defineTemplate(
  'requested',
  link.extend({ organisation: z.string(), person: z.string(), claimId: z.string(), email: z.string() }),
  ({ organisation, person, claimId, email }) => ({
    recipient: email,
    token: { purpose: 'confirmClaim', subjectId: claimId, ttlMs: 3 * DAY_MS },
    de: {
      subject: `Bitte bestätigen Sie die Übernahme von „${organisation}“`,
      paragraphs: [
        `${person} möchte das Profil von „${organisation}“ bei Brückenschlag übernehmen und hat diese Adresse angegeben.`,
        'Der Link gilt drei Tage. Danach prüft die Plattform den Antrag. Kennen Sie die Person nicht? Dann müssen Sie nichts tun.',
      ],
      action: 'Übernahme bestätigen',
      why: 'Sie erhalten diese Nachricht, weil Ihre Adresse zu der genannten Einrichtung gehört.',
    },
    en: {
      subject: `Please confirm the claim to “${organisation}”`,
      paragraphs: [
        `${person} would like to take over the profile of “${organisation}” at Brückenschlag and gave this address.`,
        'The link is valid for three days. After that the platform checks the claim. You do not know this person? Then there is nothing to do.',
      ],
      action: 'Confirm the claim',
      why: 'You receive this message because your address belongs to this institution.',
    },
  }),
)

/** The decision on a claim, with the reason. */
export const claimDecided = defineTemplate(
  'organisations',
  link.extend({ organisation: z.string(), isGranted: z.boolean(), reason: z.string() }),
  ({ organisation, isGranted, reason }) => ({
    de: {
      subject: `Ihr Antrag zu „${organisation}“ wurde ${isGranted ? 'angenommen' : 'abgelehnt'}`,
      paragraphs: [
        isGranted
          ? `Sie können das Profil von „${organisation}“ jetzt bearbeiten.`
          : `Ihr Antrag auf Übernahme von „${organisation}“ wurde abgelehnt.`,
        reason && `Begründung: ${reason}`,
      ],
      action: 'Zum Profil',
      why: 'Sie erhalten diese Nachricht, weil Sie die Übernahme dieses Profils beantragt haben.',
    },
    en: {
      subject: `Your claim to “${organisation}” was ${isGranted ? 'granted' : 'refused'}`,
      paragraphs: [
        isGranted
          ? `You can edit the profile of “${organisation}” now.`
          : `Your claim to “${organisation}” was refused.`,
        reason && `Reason: ${reason}`,
      ],
      action: 'Go to the profile',
      why: 'You receive this message because you claimed this profile.',
    },
  }),
)
