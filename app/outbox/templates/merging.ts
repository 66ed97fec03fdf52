import { z } from 'zod'
import { defineTemplate, link } from './template'

/** To the members of both organisations that staff has merged. */
export const organisationMerged = defineTemplate(
  'organisations',
  link.extend({ organisation: z.string(), duplicate: z.string(), reason: z.string() }),
  ({ organisation, duplicate, reason }) => ({
    de: {
      subject: `„${duplicate}“ gehört jetzt zu „${organisation}“`,
      paragraphs: [
        `Das Plattform-Team hat „${duplicate}“ mit „${organisation}“ zusammengeführt, weil beide Einträge dieselbe Organisation meinten.`,
        'Herausforderungen und Vorschläge stehen jetzt unter einem Eintrag. Die alte Adresse führt dorthin.',
        'Wer in einem geprüften Eintrag Mitglied war, ist es weiterhin. Für Mitglieder eines ungeprüften Eintrags ist eine Beitrittsanfrage gestellt.',
        `Begründung: ${reason}`,
      ],
      action: 'Zum gemeinsamen Profil',
      why: 'Sie erhalten diese Nachricht, weil Sie Mitglied einer der beiden Organisationen sind oder waren.',
    },
    en: {
      subject: `“${duplicate}” is part of “${organisation}” now`,
      paragraphs: [
        `The platform team has merged “${duplicate}” with “${organisation}”, because both entries meant the same organisation.`,
        'Challenges and proposals now stand in one entry. The old address leads there.',
        'Members of a verified entry are members as before. For members of an unverified entry a request to join was made.',
        `Reason: ${reason}`,
      ],
      action: 'Go to the common profile',
      why: 'You receive this message because you are or were a member of one of the two organisations.',
    },
  }),
)

/** To the other members of an organisation that an owner has closed. */
export const organisationClosed = defineTemplate(
  'organisations',
  link.extend({ organisation: z.string(), person: z.string(), reason: z.string() }),
  ({ organisation, person, reason }) => ({
    de: {
      subject: `„${organisation}“ wurde geschlossen`,
      paragraphs: [
        `${person} hat „${organisation}“ auf Brückenschlag geschlossen. Alle Aufzeichnungen bleiben erhalten.`,
        `Begründung: ${reason}`,
      ],
      action: 'Zum Profil',
      why: `Sie erhalten diese Nachricht, weil Sie Mitglied von „${organisation}“ sind.`,
    },
    en: {
      subject: `“${organisation}” was closed`,
      paragraphs: [
        `${person} has closed “${organisation}” on Brückenschlag. All records are kept.`,
        `Reason: ${reason}`,
      ],
      action: 'Go to the profile',
      why: `You receive this message because you are a member of “${organisation}”.`,
    },
  }),
)

/** To the members of a closed organisation that staff has opened again. */
export const organisationReopened = defineTemplate(
  'organisations',
  link.extend({ organisation: z.string(), reason: z.string() }),
  ({ organisation, reason }) => ({
    de: {
      subject: `„${organisation}“ ist wieder geöffnet`,
      paragraphs: [
        `Das Plattform-Team hat „${organisation}“ wieder geöffnet und prüft die Angaben noch einmal.`,
        `Begründung: ${reason}`,
      ],
      action: 'Zum Profil',
      why: `Sie erhalten diese Nachricht, weil Sie Mitglied von „${organisation}“ sind.`,
    },
    en: {
      subject: `“${organisation}” is open again`,
      paragraphs: [
        `The platform team has opened “${organisation}” again and checks its details once more.`,
        `Reason: ${reason}`,
      ],
      action: 'Go to the profile',
      why: `You receive this message because you are a member of “${organisation}”.`,
    },
  }),
)
