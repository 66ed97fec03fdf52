import { z } from 'zod'
import { isRuleId } from '~/domain/moderation/rules'
import { translate } from '~/i18n/messages.server'
import { defineTemplate, instantText, type Locale, link } from './template'

/** The short name of a rule; of one that is no longer known its id. */
export const ruleName = (locale: Locale, id: string) =>
  isRuleId(id) ? translate(locale)(`conduct.rule.${id}`) : id

/** To the author of a contribution: the whole statement of reasons (Art. 17(3) DSA), and how to appeal. */
export const decisionMade = defineTemplate(
  'legal',
  link.extend({
    title: z.string(),
    measure: z.string(),
    ruleId: z.string(),
    facts: z.string(),
    explanation: z.string(),
    scope: z.string(),
    remedies: z.string(),
    /** ISO 8601 */
    until: z.string().optional(),
    isFromNotice: z.boolean(),
  }),
  ({ title, ruleId, facts, explanation, scope, remedies, until, isFromNotice }) => ({
    de: {
      subject: `Entscheidung der Moderation zu „${title}“`,
      paragraphs: [
        scope + (until ? ` Das gilt bis ${instantText('de', until)} Uhr.` : ''),
        `Regel: ${ruleName('de', ruleId)}`,
        `Was geschehen ist:\n${facts}`,
        `Warum das gegen die Regel verstößt:\n${explanation}`,
        isFromNotice ? 'Der Anlass war eine Meldung.' : 'Der Anlass war eine eigene Prüfung.',
        'Ein Mensch hat entschieden. Kein Teil der Entscheidung ist automatisch getroffen.',
        remedies,
      ],
      action: 'Entscheidung ansehen und widersprechen',
      why: 'Sie erhalten diese Nachricht, weil die Entscheidung Sie betrifft.',
    },
    en: {
      subject: `Decision of the moderation about “${title}”`,
      paragraphs: [
        scope + (until ? ` This holds until ${instantText('en', until)} (Berlin time).` : ''),
        `Rule: ${ruleName('en', ruleId)}`,
        `What happened:\n${facts}`,
        `Why this breaks the rule:\n${explanation}`,
        isFromNotice ? 'A report led to it.' : 'A check of our own led to it.',
        'A person has decided. No part of the decision was made by a machine.',
        remedies,
      ],
      action: 'See the decision and appeal',
      why: 'You receive this message because the decision concerns you.',
    },
  }),
)

const OUTCOMES = {
  upheld: {
    de: ['Ihr Widerspruch hatte Erfolg', 'Die Entscheidung ist aufgehoben. Alles ist wieder wie zuvor.'],
    en: ['Your appeal was upheld', 'The decision is lifted. Everything is as it was before.'],
  },
  rejected: {
    de: ['Ihr Widerspruch hatte keinen Erfolg', 'Die Entscheidung bleibt bestehen.'],
    en: ['Your appeal was rejected', 'The decision stands.'],
  },
} as const

/** To whoever appealed as the author: what another person decided, and why. */
export const appealDecided = defineTemplate(
  'legal',
  link.extend({ title: z.string(), outcome: z.enum(['upheld', 'rejected']), reason: z.string() }),
  ({ title, outcome, reason }) => ({
    de: {
      subject: `${OUTCOMES[outcome].de[0]}: „${title}“`,
      paragraphs: [
        OUTCOMES[outcome].de[1],
        'Darüber hat eine andere Person entschieden als beim ersten Mal.',
        `Begründung:\n${reason}`,
        ...(outcome === 'rejected' ? ['Sie können sich an ein Gericht wenden.'] : []),
      ],
      action: 'Entscheidung ansehen',
      why: 'Sie erhalten diese Nachricht, weil Sie widersprochen haben.',
    },
    en: {
      subject: `${OUTCOMES[outcome].en[0]}: “${title}”`,
      paragraphs: [
        OUTCOMES[outcome].en[1],
        'Another person than the first has decided about it.',
        `Reasons:\n${reason}`,
        ...(outcome === 'rejected' ? ['You can take the matter to a court.'] : []),
      ],
      action: 'See the decision',
      why: 'You receive this message because you appealed.',
    },
  }),
)

/** To the author: reports weigh so much that a contribution is folded for a day. Nobody has decided anything. */
export const contributionCollapsed = defineTemplate(
  'legal',
  link.extend({
    title: z.string(),
    /** ISO 8601 */
    until: z.string(),
  }),
  ({ title, until }) => ({
    de: {
      subject: `Ihr Beitrag zu „${title}“ wird geprüft`,
      paragraphs: [
        'Mehrere Personen haben Ihren Beitrag gemeldet. Er ist deshalb eingeklappt und bleibt lesbar. Das ist automatisch geschehen und sagt nicht, dass Sie etwas falsch gemacht haben.',
        `Ein Mensch sieht ihn sich an. Geschieht das nicht bis ${instantText('de', until)} Uhr, klappt er von selbst wieder auf.`,
      ],
      action: 'Beitrag ansehen',
      why: 'Sie erhalten diese Nachricht, weil Sie den Beitrag geschrieben haben.',
    },
    en: {
      subject: `Your contribution to “${title}” is being checked`,
      paragraphs: [
        'Several people have reported your contribution. Therefore it is folded and stays readable. This happened automatically and does not say that you did anything wrong.',
        `A person will look at it. If that does not happen by ${instantText('en', until)} (Berlin time), it unfolds by itself.`,
      ],
      action: 'See the contribution',
      why: 'You receive this message because you wrote the contribution.',
    },
  }),
)

/** To the author: the first check found nothing, the contribution is public. */
export const contributionReleased = defineTemplate(
  'legal',
  link.extend({ title: z.string() }),
  ({ title }) => ({
    de: {
      subject: `Ihr Beitrag zu „${title}“ ist jetzt öffentlich`,
      paragraphs: ['Wir haben Ihren Beitrag geprüft. Alle können ihn jetzt lesen.'],
      action: 'Beitrag ansehen',
      why: 'Sie erhalten diese Nachricht, weil Ihr Beitrag auf die Prüfung gewartet hat.',
    },
    en: {
      subject: `Your contribution to “${title}” is public now`,
      paragraphs: ['We have checked your contribution. Everybody can read it now.'],
      action: 'See the contribution',
      why: 'You receive this message because your contribution waited for its check.',
    },
  }),
)

/** To the moderators: cases have waited for more than a day. */
export const casesWait = defineTemplate('tasks', link.extend({ count: z.number() }), ({ count }) => ({
  de: {
    subject: count === 1 ? 'Ein Fall wartet seit gestern' : `${count} Fälle warten länger als einen Tag`,
    paragraphs: ['Bitte sehen Sie sich die ältesten Fälle zuerst an.'],
    action: 'Fälle ansehen',
    why: 'Sie erhalten diese Nachricht, weil Sie moderieren.',
  },
  en: {
    subject:
      count === 1 ? 'A case has waited since yesterday' : `${count} cases have waited for more than a day`,
    paragraphs: ['Please look at the oldest cases first.'],
    action: 'See the cases',
    why: 'You receive this message because you moderate.',
  },
}))
