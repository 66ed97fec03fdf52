import { z } from 'zod'
import { INTERESTED } from './questions'
import { defineTemplate, link } from './template'

const about = link.extend({ title: z.string(), authority: z.string() })

/** To the authors: another authority has the same problem. */
export const problemShared = defineTemplate(
  'challenges',
  about.extend({ note: z.string() }),
  ({ title, authority, note }) => ({
    de: {
      subject: `Auch ${authority} hat dieses Problem: „${title}“`,
      paragraphs: [
        `${authority} hat angegeben, das Problem aus „${title}“ auch zu haben.`,
        ...(note ? [`Dazu schreibt die Behörde: ${note}`] : []),
        'Das steht jetzt auf der Seite der Herausforderung. Sie müssen nichts tun.',
      ],
      action: 'Herausforderung ansehen',
      why: 'Sie erhalten diese Nachricht, weil Sie an dieser Herausforderung geschrieben haben.',
    },
    en: {
      subject: `${authority} has this problem too: “${title}”`,
      paragraphs: [
        `${authority} says that it has the problem of “${title}” too.`,
        ...(note ? [`The authority adds: ${note}`] : []),
        'The page of the challenge now says so. You need not do anything.',
      ],
      action: 'See the challenge',
      why: 'You receive this message because you wrote this challenge.',
    },
  }),
)

/** To the writers of the authority that is asked. */
export const partnerInvited = defineTemplate(
  'tasks',
  about.extend({ partner: z.string() }),
  ({ title, authority, partner }) => ({
    de: {
      subject: `Gemeinsame Herausforderung? Anfrage von ${authority}`,
      paragraphs: [
        `${authority} möchte die Herausforderung „${title}“ gemeinsam mit „${partner}“ stellen.`,
        'Lesen Sie den Entwurf und sagen Sie zu oder ab. Erst wenn alle angefragten Behörden geantwortet haben, wird die Herausforderung veröffentlicht.',
      ],
      action: 'Anfrage ansehen',
      why: `Sie erhalten diese Nachricht, weil Sie für „${partner}“ antworten dürfen.`,
    },
    en: {
      subject: `A joint challenge? Request from ${authority}`,
      paragraphs: [
        `${authority} would like to post the challenge “${title}” together with “${partner}”.`,
        'Read the draft, then accept or decline. The challenge is published only when every authority asked has answered.',
      ],
      action: 'See the request',
      why: `You receive this message because you may answer for “${partner}”.`,
    },
  }),
)

const WHAT = {
  confirm: { de: 'ist dabei', en: 'takes part' },
  decline: { de: 'macht nicht mit', en: 'does not take part' },
  leave: { de: 'ist ausgestiegen', en: 'has left' },
} as const

/** To the authors and writers of the authority that leads. */
export const partnerAnswered = defineTemplate(
  'challenges',
  about.extend({ answer: z.enum(['confirm', 'decline', 'leave']), reason: z.string() }),
  ({ title, authority, answer, reason }) => ({
    de: {
      subject: `${authority} ${WHAT[answer].de}: „${title}“`,
      paragraphs: [
        `${authority} ${WHAT[answer].de} bei der gemeinsamen Herausforderung „${title}“.`,
        ...(reason ? [`Begründung: ${reason}`] : []),
      ],
      action: 'Beteiligte Behörden ansehen',
      why: 'Sie erhalten diese Nachricht, weil Ihre Behörde diese Herausforderung federführend stellt.',
    },
    en: {
      subject: `${authority} ${WHAT[answer].en}: “${title}”`,
      paragraphs: [
        `${authority} ${WHAT[answer].en} in the joint challenge “${title}”.`,
        ...(reason ? [`Reason: ${reason}`] : []),
      ],
      action: 'See the authorities',
      why: 'You receive this message because your authority leads this challenge.',
    },
  }),
)

/** To the writers of an authority that is not asked any more, whether it had answered or not. */
export const partnerTakenBack = defineTemplate('challenges', about, ({ title, authority }) => ({
  de: {
    subject: `Anfrage zurückgenommen: „${title}“`,
    paragraphs: [
      `${authority} hat die Anfrage zur gemeinsamen Herausforderung „${title}“ zurückgenommen.`,
      'Ihre Behörde stellt sie nicht mit. Sie müssen nichts tun.',
    ],
    action: 'Mein Bereich',
    why: 'Sie erhalten diese Nachricht, weil Ihre Behörde angefragt war.',
  },
  en: {
    subject: `Request taken back: “${title}”`,
    paragraphs: [
      `${authority} has taken back the request for the joint challenge “${title}”.`,
      'Your authority is not one of those that post it. You need not do anything.',
    ],
    action: 'My workspace',
    why: 'You receive this message because your authority had been asked.',
  },
}))

const MOVES = {
  submitted: {
    ...{ de: 'Zur Freigabe vorgelegt', en: 'Submitted for approval' },
    text: {
      de: 'liegt einer zweiten Person zur Freigabe vor. Lesen Sie den Text noch einmal: Seit Ihrer Zusage kann er sich geändert haben. Bis zur Freigabe können Sie ohne öffentlichen Hinweis aussteigen.',
      en: 'lies before a second person for approval. Read the text once more: it may have changed since you accepted. Until the approval you can leave without a public note.',
    },
  },
  published: {
    ...{ de: 'Veröffentlicht', en: 'Published' },
    text: {
      de: 'ist veröffentlicht. Ihre Behörde wird dort genannt.',
      en: 'is published. It names your authority.',
    },
  },
  changed: {
    ...{ de: 'Geändert', en: 'Changed' },
    text: {
      de: 'hat einen neuen Text oder eine neue Frist. Die Seite zeigt, was sich geändert hat.',
      en: 'has a new text or a new deadline. Its page shows what has changed.',
    },
  },
  withdrawn: {
    ...{ de: 'Zurückgezogen', en: 'Withdrawn' },
    text: {
      de: 'wurde zurückgezogen. Alle Vorschläge bleiben ungelesen.',
      en: 'was withdrawn. All proposals stay unread.',
    },
  },
} as const

/** To the writers of partners: the joint challenge is about to be or is public, has changed, or was withdrawn. */
export const jointMoved = defineTemplate(
  'challenges',
  link.extend({
    title: z.string(),
    move: z.enum(['submitted', 'published', 'changed', 'withdrawn']),
    reason: z.string(),
  }),
  ({ title, move, reason }) => ({
    de: {
      subject: `${MOVES[move].de}: „${title}“`,
      paragraphs: [
        `die gemeinsame Herausforderung „${title}“ ${MOVES[move].text.de}`,
        ...(reason ? [`Begründung: ${reason}`] : []),
      ],
      action: 'Herausforderung ansehen',
      why: 'Sie erhalten diese Nachricht, weil Ihre Behörde an dieser Herausforderung beteiligt ist.',
    },
    en: {
      subject: `${MOVES[move].en}: “${title}”`,
      paragraphs: [
        `The joint challenge “${title}” ${MOVES[move].text.en}`,
        ...(reason ? [`Reason: ${reason}`] : []),
      ],
      action: 'See the challenge',
      why: 'You receive this message because your authority takes part in this challenge.',
    },
  }),
)

/** To the writers of authorities that were asked to join a challenge, or had confirmed: its draft is gone. */
export const jointDiscarded = defineTemplate(
  'challenges',
  link.extend({ title: z.string(), authority: z.string() }),
  ({ title, authority }) => ({
    de: {
      subject: `Nicht weiter verfolgt: „${title}“`,
      paragraphs: [
        `${authority} hat den Entwurf der gemeinsamen Herausforderung „${title}“ gelöscht.`,
        'Sie müssen nichts tun.',
      ],
      action: 'Mein Bereich',
      why: 'Sie erhalten diese Nachricht, weil Ihre Behörde an dieser Herausforderung beteiligt werden sollte oder war.',
    },
    en: {
      subject: `Not pursued further: “${title}”`,
      paragraphs: [
        `${authority} has deleted the draft of the joint challenge “${title}”.`,
        'You need not do anything.',
      ],
      action: 'My workspace',
      why: 'You receive this message because your authority was to take part in this challenge, or did.',
    },
  }),
)

/** To those who wait for news of a challenge: an authority does not stand behind it any more. */
export const partnerLeft = defineTemplate(
  'watching',
  about.extend({ reason: z.string() }),
  ({ title, authority, reason }) => ({
    de: {
      subject: `${authority} ist ausgestiegen: „${title}“`,
      paragraphs: [
        `${authority} steht nicht mehr hinter der gemeinsamen Herausforderung „${title}“. Sie läuft weiter wie bisher.`,
        `Begründung: ${reason}`,
      ],
      action: 'Herausforderung ansehen',
      why: INTERESTED.de,
    },
    en: {
      subject: `${authority} has left: “${title}”`,
      paragraphs: [
        `${authority} does not stand behind the joint challenge “${title}” any more. It goes on as before.`,
        `Reason: ${reason}`,
      ],
      action: 'See the challenge',
      why: INTERESTED.en,
    },
  }),
)
