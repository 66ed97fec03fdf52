import { z } from 'zod'
import { defineTemplate, link } from './template'

const titled = link.extend({ title: z.string() })
/** isOver: it is about the end of the pilot, not about its beginning */
const decided = titled.extend({ isOver: z.boolean() })

/** To those who may approve a pilot, or its end. */
export const pilotAwaitsApproval = defineTemplate('tasks', decided, ({ title, isOver }) => ({
  de: {
    subject: isOver ? `Bitte prüfen: Ende von „${title}“` : `Bitte freigeben: Pilotprojekt „${title}“`,
    paragraphs: [
      isOver
        ? `das Ende des Pilotprojekts „${title}“ wurde mit seinem Ergebnis vorgelegt.`
        : `das Pilotprojekt „${title}“ wurde zur Freigabe vorgelegt.`,
      'Eine zweite Person gibt es frei oder gibt es mit Begründung zurück. Erst dann wird es öffentlich.',
    ],
    action: 'Pilotprojekt prüfen',
    why: 'Sie erhalten diese Nachricht, weil Sie dieses Pilotprojekt freigeben dürfen.',
  },
  en: {
    subject: isOver ? `Please check: end of “${title}”` : `Please approve: pilot project “${title}”`,
    paragraphs: [
      isOver
        ? `The end of the pilot project “${title}” was submitted with its outcome.`
        : `The pilot project “${title}” was submitted for approval.`,
      'A second person approves it or returns it with a reason. Only then does it become public.',
    ],
    action: 'Check the pilot project',
    why: 'You receive this message because you may approve this pilot project.',
  },
}))

/** To those whose text, or whose outcome, came back. */
export const pilotReturned = defineTemplate(
  'tasks',
  decided.extend({ reason: z.string() }),
  ({ title, reason, isOver }) => ({
    de: {
      subject: `Zurückgegeben: ${isOver ? 'Ende von' : 'Pilotprojekt'} „${title}“`,
      paragraphs: [
        isOver
          ? `das Ende des Pilotprojekts „${title}“ wurde nicht freigegeben. Es läuft weiter.`
          : `das Pilotprojekt „${title}“ wurde nicht freigegeben.`,
        `Begründung: ${reason}`,
        'Sie können die Angaben ändern und erneut vorlegen.',
      ],
      action: 'Pilotprojekt bearbeiten',
      why: 'Sie erhalten diese Nachricht, weil Sie daran geschrieben haben.',
    },
    en: {
      subject: `Returned: ${isOver ? 'end of' : 'pilot project'} “${title}”`,
      paragraphs: [
        isOver
          ? `The end of the pilot project “${title}” was not approved. It goes on.`
          : `The pilot project “${title}” was not approved.`,
        `Reason: ${reason}`,
        'You can change the text and submit it again.',
      ],
      action: 'Edit the pilot project',
      why: 'You receive this message because you wrote in it.',
    },
  }),
)

/** To those whose text, or whose outcome, is public now. */
export const pilotApproved = defineTemplate('challenges', decided, ({ title, isOver }) => ({
  de: {
    subject: isOver ? `Ergebnis öffentlich: „${title}“` : `Veröffentlicht: Pilotprojekt „${title}“`,
    paragraphs: [
      isOver
        ? `das Ende des Pilotprojekts „${title}“ wurde freigegeben. Alle können sein Ergebnis lesen.`
        : `das Pilotprojekt „${title}“ wurde freigegeben und ist öffentlich.`,
      isOver
        ? 'Das Ergebnis ändert sich nicht mehr.'
        : 'Ziele, Kennzahlen und Zielwerte ändern sich ab jetzt nicht mehr. Tragen Sie ein, was Sie messen und erreichen.',
    ],
    action: 'Pilotprojekt ansehen',
    why: 'Sie erhalten diese Nachricht, weil Sie daran geschrieben haben.',
  },
  en: {
    subject: isOver ? `Outcome public: “${title}”` : `Published: pilot project “${title}”`,
    paragraphs: [
      isOver
        ? `The end of the pilot project “${title}” was approved. Everybody can read its outcome.`
        : `The pilot project “${title}” was approved and is public.`,
      isOver
        ? 'The outcome changes no more.'
        : 'Goals, indicators and targets change no more from now on. Enter what you measure and reach.',
    ],
    action: 'See the pilot project',
    why: 'You receive this message because you wrote in it.',
  },
}))

/** To those who may answer for an organisation that is asked to take part. */
export const pilotPartnerAsked = defineTemplate(
  'tasks',
  titled.extend({ authority: z.string(), partner: z.string() }),
  ({ title, authority, partner }) => ({
    de: {
      subject: `Bitte antworten: Pilotprojekt „${title}“`,
      paragraphs: [
        `${authority} fragt, ob „${partner}“ am Pilotprojekt „${title}“ teilnimmt.`,
        'Lesen Sie den Entwurf und sagen Sie zu oder ab. Öffentlich genannt werden Sie erst nach Ihrer Zusage.',
      ],
      action: 'Anfrage lesen und antworten',
      why: `Sie erhalten diese Nachricht, weil Sie für „${partner}“ antworten dürfen.`,
    },
    en: {
      subject: `Please answer: pilot project “${title}”`,
      paragraphs: [
        `${authority} asks whether “${partner}” takes part in the pilot project “${title}”.`,
        'Read the draft, then accept or decline. You are named in public only after you have accepted.',
      ],
      action: 'Read the request and answer',
      why: `You receive this message because you may answer for “${partner}”.`,
    },
  }),
)

/** To those who write for an organisation that was asked, whether it has answered or not: the request is no more. */
export const pilotRequestEnded = defineTemplate(
  'tasks',
  titled.extend({ authority: z.string() }),
  ({ title, authority }) => ({
    de: {
      subject: `Anfrage hat sich erledigt: Pilotprojekt „${title}“`,
      paragraphs: [
        `${authority} hat die Anfrage zum Pilotprojekt „${title}“ zurückgenommen. Ihre Organisation nimmt daran nicht teil.`,
      ],
      action: 'Zu meinem Bereich',
      why: 'Sie erhalten diese Nachricht, weil Ihre Organisation angefragt war.',
    },
    en: {
      subject: `Request withdrawn: pilot project “${title}”`,
      paragraphs: [
        `${authority} has taken back the request about the pilot project “${title}”. Your organisation takes no part in it.`,
      ],
      action: 'To my workspace',
      why: 'You receive this message because your organisation had been asked.',
    },
  }),
)

const ANSWERS = {
  confirm: { de: 'nimmt teil', en: 'takes part' },
  decline: { de: 'hat abgesagt', en: 'has declined' },
  leave: { de: 'nimmt nicht mehr teil', en: 'takes part no more' },
} as const

/** To those who write for the authority that asked. */
export const pilotPartnerAnswered = defineTemplate(
  'challenges',
  titled.extend({
    partner: z.string(),
    answer: z.enum(['confirm', 'decline', 'leave']),
    reason: z.string(),
  }),
  ({ title, partner, answer, reason }) => ({
    de: {
      subject: `${partner} ${ANSWERS[answer].de}: „${title}“`,
      paragraphs: [
        `${partner} ${ANSWERS[answer].de} beim Pilotprojekt „${title}“.`,
        ...(reason ? [`Begründung: ${reason}`] : []),
      ],
      action: 'Partner ansehen',
      why: 'Sie erhalten diese Nachricht, weil Sie für die Behörde schreiben, die gefragt hat.',
    },
    en: {
      subject: `${partner} ${ANSWERS[answer].en}: “${title}”`,
      paragraphs: [
        `${partner} ${ANSWERS[answer].en} in the pilot project “${title}”.`,
        ...(reason ? [`Reason: ${reason}`] : []),
      ],
      action: 'See the partners',
      why: 'You receive this message because you write for the authority that asked.',
    },
  }),
)

const NEWS = {
  published: { de: 'ist veröffentlicht.', en: 'is public.' },
  postponed: { de: 'läuft länger als geplant.', en: 'runs longer than planned.' },
  finished: {
    de: 'ist abgeschlossen. Das Ergebnis ist öffentlich.',
    en: 'is finished. Its outcome is public.',
  },
  stopped: {
    de: 'wurde abgebrochen. Die Gründe sind öffentlich.',
    en: 'was stopped. The reasons are public.',
  },
  withdrawn: { de: 'wurde zurückgezogen.', en: 'was withdrawn.' },
} as const

/** To those who write for an organisation that takes part. */
export const pilotNews = defineTemplate(
  'challenges',
  titled.extend({
    move: z.enum(['published', 'postponed', 'finished', 'stopped', 'withdrawn']),
    words: z.string(),
  }),
  ({ title, move, words }) => ({
    de: {
      subject: `Neues vom Pilotprojekt „${title}“`,
      paragraphs: [
        `das Pilotprojekt „${title}“ ${NEWS[move].de}`,
        ...(words ? [`Begründung: ${words}`] : []),
      ],
      action: 'Pilotprojekt ansehen',
      why: 'Sie erhalten diese Nachricht, weil Ihre Organisation teilnimmt.',
    },
    en: {
      subject: `News about the pilot project “${title}”`,
      paragraphs: [`The pilot project “${title}” ${NEWS[move].en}`, ...(words ? [`Reason: ${words}`] : [])],
      action: 'See the pilot project',
      why: 'You receive this message because your organisation takes part.',
    },
  }),
)
