import { z } from 'zod'
import { defineTemplate, link } from './template'

const titled = link.extend({ title: z.string() })

/** To those who may approve an entry of the register. */
export const registerAwaitsApproval = defineTemplate('tasks', titled, ({ title }) => ({
  de: {
    subject: `Bitte freigeben: Registereintrag „${title}“`,
    paragraphs: [
      `der Eintrag „${title}“ für das KI-Register wurde zur Freigabe vorgelegt.`,
      'Eine zweite Person gibt ihn frei oder gibt ihn mit Begründung zurück. Erst dann wird er veröffentlicht.',
    ],
    action: 'Eintrag prüfen',
    why: 'Sie erhalten diese Nachricht, weil Sie diesen Eintrag freigeben dürfen.',
  },
  en: {
    subject: `Please approve: register entry “${title}”`,
    paragraphs: [
      `The entry “${title}” for the AI register was submitted for approval.`,
      'A second person approves it or returns it with a reason. Only then is it published.',
    ],
    action: 'Check the entry',
    why: 'You receive this message because you may approve this entry.',
  },
}))

/** To those who wrote an entry that came back. */
export const registerReturned = defineTemplate(
  'tasks',
  titled.extend({ reason: z.string() }),
  ({ title, reason }) => ({
    de: {
      subject: `Zurückgegeben: Registereintrag „${title}“`,
      paragraphs: [
        `der Eintrag „${title}“ wurde nicht freigegeben.`,
        `Begründung: ${reason}`,
        'Sie können die Angaben ändern und erneut vorlegen.',
      ],
      action: 'Eintrag bearbeiten',
      why: 'Sie erhalten diese Nachricht, weil Sie an diesem Eintrag geschrieben haben.',
    },
    en: {
      subject: `Returned: register entry “${title}”`,
      paragraphs: [
        `The entry “${title}” was not approved.`,
        `Reason: ${reason}`,
        'You can change the details and submit it again.',
      ],
      action: 'Edit the entry',
      why: 'You receive this message because you wrote in this entry.',
    },
  }),
)

/** To those who wrote an entry that is public now. */
export const registerPublished = defineTemplate('tasks', titled, ({ title }) => ({
  de: {
    subject: `Veröffentlicht: Registereintrag „${title}“`,
    paragraphs: [
      `der Eintrag „${title}“ wurde freigegeben und steht im KI-Register.`,
      'Bitte bestätigen Sie mindestens einmal im Jahr, dass die Angaben noch stimmen.',
    ],
    action: 'Eintrag ansehen',
    why: 'Sie erhalten diese Nachricht, weil Sie an diesem Eintrag geschrieben haben.',
  },
  en: {
    subject: `Published: register entry “${title}”`,
    paragraphs: [
      `The entry “${title}” was approved and stands in the AI register.`,
      'Please confirm at least once a year that the details are still true.',
    ],
    action: 'See the entry',
    why: 'You receive this message because you wrote in this entry.',
  },
}))

/** To those who write for the authority: an entry of theirs has left the register. */
export const registerWithdrawn = defineTemplate(
  'tasks',
  titled.extend({ reason: z.string() }),
  ({ title, reason }) => ({
    de: {
      subject: `Zurückgezogen: Registereintrag „${title}“`,
      paragraphs: [
        `der Eintrag „${title}“ wurde aus dem KI-Register zurückgezogen.`,
        `Begründung: ${reason}`,
        'Die Adresse zeigt nur noch den Namen, das Datum und diese Begründung.',
      ],
      action: 'Seite ansehen',
      why: 'Sie erhalten diese Nachricht, weil Sie für die Behörde schreiben.',
    },
    en: {
      subject: `Withdrawn: register entry “${title}”`,
      paragraphs: [
        `The entry “${title}” was withdrawn from the AI register.`,
        `Reason: ${reason}`,
        'Its address shows nothing but the name, the date and this reason.',
      ],
      action: 'See the page',
      why: 'You receive this message because you write for the authority.',
    },
  }),
)
