import { z } from 'zod'
import { defineTemplate, instantText, link } from './template'

const about = link.extend({ title: z.string(), lead: z.string(), partner: z.string() })

/** To the writers of an organisation that is asked to hand in together: who asks and for what, no word of the content. */
export const consortiumInvited = defineTemplate('tasks', about, ({ title, lead, partner }) => ({
  de: {
    subject: `Gemeinsamer Vorschlag? Anfrage von ${lead}`,
    paragraphs: [
      `${lead} möchte mit „${partner}“ einen gemeinsamen Vorschlag zu „${title}“ einreichen.`,
      'Sagen Sie bis zum Ende der Frist zu oder ab. Den Vorschlag selbst können Sie lesen, sobald Sie zugesagt haben.',
    ],
    action: 'Anfrage ansehen',
    why: `Sie erhalten diese Nachricht, weil Sie für „${partner}“ antworten dürfen.`,
  },
  en: {
    subject: `A joint proposal? Request from ${lead}`,
    paragraphs: [
      `${lead} would like to hand in a proposal to “${title}” together with “${partner}”.`,
      'Accept or decline before the deadline. You can read the proposal itself once you have accepted.',
    ],
    action: 'See the request',
    why: `You receive this message because you may answer for “${partner}”.`,
  },
}))

/** To the writers of the lead. */
export const consortiumAnswered = defineTemplate(
  'proposals',
  about.extend({ hasJoined: z.boolean() }),
  ({ title, partner, hasJoined }) => ({
    de: {
      subject: `${partner} ${hasJoined ? 'ist dabei' : 'macht nicht mit'}: „${title}“`,
      paragraphs: [
        hasJoined
          ? `${partner} ist Ihrem Vorschlag zu „${title}“ beigetreten und kann ihn jetzt lesen und bearbeiten.`
          : `${partner} hat Ihre Anfrage zum gemeinsamen Vorschlag zu „${title}“ abgelehnt.`,
      ],
      action: 'Beteiligte ansehen',
      why: 'Sie erhalten diese Nachricht, weil Ihre Organisation diesen Vorschlag federführend schreibt.',
    },
    en: {
      subject: `${partner} ${hasJoined ? 'takes part' : 'does not take part'}: “${title}”`,
      paragraphs: [
        hasJoined
          ? `${partner} has joined your proposal to “${title}” and can now read and edit it.`
          : `${partner} has declined your request for a joint proposal to “${title}”.`,
      ],
      action: 'See the partners',
      why: 'You receive this message because your organisation leads this proposal.',
    },
  }),
)

/** To the writers of the lead, at once: a partner has gone. */
export const consortiumLeft = defineTemplate(
  'legal',
  about.extend({ hasLapsed: z.boolean() }),
  ({ title, partner, hasLapsed }) => ({
    de: {
      subject: `${partner} ist ausgestiegen: „${title}“`,
      paragraphs: [
        `${partner} hat Ihren Vorschlag zu „${title}“ verlassen und kann ihn nicht mehr lesen.`,
        hasLapsed
          ? 'Was eingereicht war, gilt nicht mehr. Bis zum Ende der Frist können Sie neu einreichen.'
          : 'Was schon eingereicht ist, gilt weiter. Prüfen Sie, ob der Vorschlag noch stimmt.',
      ],
      action: 'Beteiligte ansehen',
      why: 'Sie erhalten diese Nachricht, weil Ihre Organisation diesen Vorschlag federführend schreibt.',
    },
    en: {
      subject: `${partner} has left: “${title}”`,
      paragraphs: [
        `${partner} has left your proposal to “${title}” and can no longer read it.`,
        hasLapsed
          ? 'What was submitted no longer counts. Until the deadline you can submit again.'
          : 'What is already submitted still counts. Check whether the proposal is still right.',
      ],
      action: 'See the partners',
      why: 'You receive this message because your organisation leads this proposal.',
    },
  }),
)

/** To the writers of an organisation that the lead has parted with. */
export const consortiumRemoved = defineTemplate(
  'proposals',
  about.extend({ wasJoined: z.boolean() }),
  ({ title, lead, wasJoined }) => ({
    de: {
      subject: wasJoined
        ? `Sie sind nicht mehr beteiligt: Vorschlag zu „${title}“`
        : `Anfrage zurückgenommen: Vorschlag zu „${title}“`,
      paragraphs: [
        wasJoined
          ? `${lead} führt den Vorschlag zu „${title}“ ohne Ihre Organisation weiter. Sie können ihn nicht mehr lesen.`
          : `${lead} hat die Anfrage zum gemeinsamen Vorschlag zu „${title}“ zurückgenommen. Sie müssen nichts tun.`,
      ],
      action: 'Mein Bereich',
      why: 'Sie erhalten diese Nachricht, weil Sie für Ihre Organisation an diesem Vorschlag beteiligt oder dazu eingeladen waren.',
    },
    en: {
      subject: wasJoined
        ? `You no longer take part: proposal to “${title}”`
        : `Request taken back: proposal to “${title}”`,
      paragraphs: [
        wasJoined
          ? `${lead} goes on with the proposal to “${title}” without your organisation. You can no longer read it.`
          : `${lead} has taken back the request for a joint proposal to “${title}”. You need not do anything.`,
      ],
      action: 'My workspace',
      why: 'You receive this message because you took part in this proposal for your organisation or were asked to.',
    },
  }),
)

/** To all who are left: what stood submitted counts no more. */
export const consortiumLapsed = defineTemplate(
  'legal',
  link.extend({ title: z.string(), partner: z.string(), number: z.number() }),
  ({ title, partner, number }) => ({
    de: {
      subject: `Ihr eingereichter Vorschlag gilt nicht mehr: „${title}“`,
      paragraphs: [
        `${partner} ist nicht mehr beteiligt. Nach der Regel dieser Herausforderung gilt Fassung ${number} Ihres Vorschlags zu „${title}“ damit nicht mehr.`,
        'Ihr Text bleibt erhalten. Reichen Sie bis zum Ende der Frist neu ein, wenn Sie teilnehmen wollen.',
      ],
      action: 'Ihren Vorschlag ansehen',
      why: 'Sie erhalten diese Nachricht, weil Ihre Organisation an diesem Vorschlag beteiligt ist.',
    },
    en: {
      subject: `Your submitted proposal no longer counts: “${title}”`,
      paragraphs: [
        `${partner} no longer takes part. By the rule of this challenge version ${number} of your proposal to “${title}” therefore no longer counts.`,
        'Your text is kept. Submit again before the deadline if you want to take part.',
      ],
      action: 'See your proposal',
      why: 'You receive this message because your organisation takes part in this proposal.',
    },
  }),
)

const toConfirm = link.extend({
  title: z.string(),
  /** in messages from before it was said, nothing */
  deadlineAt: z.string().optional(),
})
const until = {
  de: (deadlineAt?: string) =>
    deadlineAt ? [`Das geht bis ${instantText('de', deadlineAt)} Uhr, dem Ende der Frist.`] : [],
  en: (deadlineAt?: string) =>
    deadlineAt
      ? [`This is possible until ${instantText('en', deadlineAt)} (Berlin time), the deadline.`]
      : [],
}

/** To the writers of a partner, once the copy is whole: it waits for their yes. */
export const consortiumConfirm = defineTemplate('tasks', toConfirm, ({ title, deadlineAt }) => ({
  de: {
    subject: `Ihre Bestätigung fehlt: gemeinsamer Vorschlag zu „${title}“`,
    paragraphs: [
      `Im Vorschlag zu „${title}“ sind jetzt alle Pflichtangaben da.`,
      'Lesen Sie ihn und bestätigen Sie für Ihre Organisation genau diesen Stand. Erst dann kann er eingereicht werden.',
      ...until.de(deadlineAt),
    ],
    action: 'Vorschlag lesen und bestätigen',
    why: 'Sie erhalten diese Nachricht, weil Sie für eine beteiligte Organisation bestätigen dürfen.',
  },
  en: {
    subject: `Your confirmation is missing: joint proposal to “${title}”`,
    paragraphs: [
      `Nothing required is missing any more in the proposal to “${title}”.`,
      'Read it and confirm exactly this version for your organisation. Only then can it be submitted.',
      ...until.en(deadlineAt),
    ],
    action: 'Read and confirm the proposal',
    why: 'You receive this message because you may confirm for an organisation that takes part.',
  },
}))

/** To the writers of a partner that had confirmed what was changed since. */
export const consortiumConfirmAgain = defineTemplate('tasks', toConfirm, ({ title, deadlineAt }) => ({
  de: {
    subject: `Bitte neu bestätigen: gemeinsamer Vorschlag zu „${title}“`,
    paragraphs: [
      `Der Vorschlag zu „${title}“ wurde geändert, nachdem Ihre Organisation ihn bestätigt hatte.`,
      'Ihre Bestätigung galt nur für den früheren Stand. Lesen Sie den neuen Stand und bestätigen Sie ihn, damit er eingereicht werden kann.',
      ...until.de(deadlineAt),
    ],
    action: 'Neuen Stand ansehen',
    why: 'Sie erhalten diese Nachricht, weil Sie für eine beteiligte Organisation bestätigen dürfen.',
  },
  en: {
    subject: `Please confirm again: joint proposal to “${title}”`,
    paragraphs: [
      `The proposal to “${title}” was changed after your organisation had confirmed it.`,
      'Your confirmation was for the earlier version only. Read the new one and confirm it, so that it can be submitted.',
      ...until.en(deadlineAt),
    ],
    action: 'See the new version',
    why: 'You receive this message because you may confirm for an organisation that takes part.',
  },
}))

/** To the writers of the lead: a partner has said yes to the copy as it stands. */
export const consortiumConfirmed = defineTemplate(
  'proposals',
  link.extend({ title: z.string(), partner: z.string() }),
  ({ title, partner }) => ({
    de: {
      subject: `${partner} hat bestätigt: Vorschlag zu „${title}“`,
      paragraphs: [`${partner} hat den gespeicherten Stand des Vorschlags zu „${title}“ bestätigt.`],
      action: 'Vorschlag ansehen',
      why: 'Sie erhalten diese Nachricht, weil Ihre Organisation diesen Vorschlag federführend schreibt.',
    },
    en: {
      subject: `${partner} has confirmed: proposal to “${title}”`,
      paragraphs: [`${partner} has confirmed the saved version of the proposal to “${title}”.`],
      action: 'See the proposal',
      why: 'You receive this message because your organisation leads this proposal.',
    },
  }),
)
