import { z } from 'zod'
import { defineTemplate, link } from './template'

/** To those who may approve a challenge. */
export const challengeAwaitsApproval = defineTemplate(
  link.extend({ title: z.string(), person: z.string() }),
  ({ title, person }) => ({
    de: {
      subject: `Bitte freigeben: „${title}“`,
      paragraphs: [
        `${person} hat die Herausforderung „${title}“ zur Freigabe vorgelegt.`,
        'Eine zweite Person gibt sie frei oder gibt sie mit Begründung zurück. Erst dann wird sie veröffentlicht.',
      ],
      action: 'Herausforderung prüfen',
      why: 'Sie erhalten diese Nachricht, weil Sie diese Herausforderung freigeben dürfen.',
    },
    en: {
      subject: `Please approve: “${title}”`,
      paragraphs: [
        `${person} has submitted the challenge “${title}” for approval.`,
        'A second person approves it or returns it with a reason. Only then is it published.',
      ],
      action: 'Check the challenge',
      why: 'You receive this message because you may approve this challenge.',
    },
  }),
)

/** To those who wrote a challenge that came back. */
export const challengeReturned = defineTemplate(
  link.extend({ title: z.string(), reason: z.string() }),
  ({ title, reason }) => ({
    de: {
      subject: `Zurückgegeben: „${title}“`,
      paragraphs: [
        `die Herausforderung „${title}“ wurde nicht freigegeben.`,
        `Begründung: ${reason}`,
        'Sie können den Text ändern und erneut vorlegen.',
      ],
      action: 'Herausforderung bearbeiten',
      why: 'Sie erhalten diese Nachricht, weil Sie an dieser Herausforderung geschrieben haben.',
    },
    en: {
      subject: `Returned: “${title}”`,
      paragraphs: [
        `The challenge “${title}” was not approved.`,
        `Reason: ${reason}`,
        'You can change the text and submit it again.',
      ],
      action: 'Edit the challenge',
      why: 'You receive this message because you wrote in this challenge.',
    },
  }),
)
