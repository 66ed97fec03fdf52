import { z } from 'zod'
import { caseNumber } from '~/domain/moderation/case'
import { ruleName } from './moderation'
import { defineTemplate, link } from './template'

const WHY = {
  de: 'Sie erhalten diese Nachricht, weil Sie einen Inhalt gemeldet und diese Adresse angegeben haben.',
  en: 'You receive this message because you reported something and gave this address.',
} as const

/** To whoever reported: the receipt, with the secret address of the status page. */
export const noticeReceived = defineTemplate(
  'requested',
  link.extend({ noticeId: z.string(), number: z.number(), year: z.number(), title: z.string() }),
  ({ noticeId, number, year, title }) => ({
    token: { noticeId },
    de: {
      subject: `Ihre Meldung ${caseNumber(year, number)} ist angekommen`,
      paragraphs: [
        `Sie haben einen Beitrag zu „${title}“ gemeldet. Danke.`,
        'Ein Mensch prüft die Meldung und entscheidet. Wir schreiben Ihnen, was herauskommt und warum.',
        'Der Link zeigt Ihnen jederzeit den Stand. Geben Sie ihn nicht weiter.',
      ],
      action: 'Stand der Meldung',
      why: WHY.de,
    },
    en: {
      subject: `Your report ${caseNumber(year, number)} has arrived`,
      paragraphs: [
        `You reported a contribution to “${title}”. Thank you.`,
        'A person checks the report and decides. We will write to you what comes of it and why.',
        'The link shows you at any time where it stands. Do not pass it on.',
      ],
      action: 'Where the report stands',
      why: WHY.en,
    },
  }),
)

const RESULTS = {
  noAction: {
    de: 'Der Inhalt verstößt nach unserer Prüfung nicht gegen die Regeln. Er bleibt stehen. Sie können auf der Seite hinter dem Link widersprechen.',
    en: 'By our check the content does not break the rules. It stays. You can appeal on the page behind the link.',
  },
  warn: {
    de: 'Sie hatten recht. Wir haben die Person auf die Regel hingewiesen. Der Inhalt bleibt stehen.',
    en: 'You were right. We have pointed the person to the rule. The content stays.',
  },
  hide: {
    de: 'Sie hatten recht. Der Inhalt ist nicht mehr lesbar.',
    en: 'You were right. The content can no longer be read.',
  },
  reversed: {
    de: 'Wer den Inhalt geschrieben hat, hat widersprochen. Eine zweite Person hat die Entscheidung aufgehoben. Der Inhalt ist wieder lesbar.',
    en: 'Whoever wrote the content has appealed. A second person has lifted the decision. The content can be read again.',
  },
  appealUpheld: {
    de: 'Ihr Widerspruch hatte Erfolg. Wir prüfen den Inhalt neu und schreiben Ihnen, was herauskommt.',
    en: 'Your appeal was upheld. We check the content anew and will write to you what comes of it.',
  },
  appealRejected: {
    de: 'Ihr Widerspruch hatte keinen Erfolg. Eine zweite Person hat geprüft und sieht keinen Verstoß. Sie können sich an ein Gericht wenden.',
    en: 'Your appeal was rejected. A second person has checked and sees no breach. You can take the matter to a court.',
  },
} as const

/** To whoever reported: what was decided and why, and what became of an appeal. */
export const noticeDecided = defineTemplate(
  'requested',
  link.extend({
    noticeId: z.string(),
    caseNumber: z.string(),
    result: z.enum(['noAction', 'warn', 'hide', 'reversed', 'appealUpheld', 'appealRejected']),
    ruleId: z.string(),
    words: z.string(),
  }),
  ({ noticeId, caseNumber: number, result, ruleId, words }) => ({
    token: { noticeId },
    de: {
      subject: `Entscheidung zu Ihrer Meldung ${number}`,
      paragraphs: [
        RESULTS[result].de,
        `Geprüfte Regel: ${ruleName('de', ruleId)}`,
        `Begründung:\n${words}`,
        'Ein Mensch hat entschieden, keine Maschine.',
      ],
      action: 'Stand der Meldung',
      why: WHY.de,
    },
    en: {
      subject: `Decision about your report ${number}`,
      paragraphs: [
        RESULTS[result].en,
        `Rule that was checked: ${ruleName('en', ruleId)}`,
        `Reasons:\n${words}`,
        'A person has decided, no machine.',
      ],
      action: 'Where the report stands',
      why: WHY.en,
    },
  }),
)
