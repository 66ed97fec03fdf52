import { z } from 'zod'
import { movedDates, movedDatesText } from './question-dates-text'
import { defineTemplate, instantText, link } from './template'

/** To those who may put a change of a published challenge in force. */
export const changeAwaitsApproval = defineTemplate(
  'tasks',
  link.extend({ title: z.string() }),
  ({ title }) => ({
    de: {
      subject: `Bitte Änderung freigeben: „${title}“`,
      paragraphs: [
        `eine Änderung der veröffentlichten Herausforderung „${title}“ wurde zur Freigabe vorgelegt.`,
        'Eine zweite Person gibt sie frei oder gibt sie mit Begründung zurück. Nach dem Ende der Frist ist keine Änderung mehr möglich.',
      ],
      action: 'Änderung prüfen',
      why: 'Sie erhalten diese Nachricht, weil Sie diese Änderung freigeben dürfen.',
    },
    en: {
      subject: `Please approve a change: “${title}”`,
      paragraphs: [
        `A change of the published challenge “${title}” was submitted for approval.`,
        'A second person approves it or returns it with a reason. After the deadline no change is possible.',
      ],
      action: 'Check the change',
      why: 'You receive this message because you may approve this change.',
    },
  }),
)

/** To those who wrote a change that came back. */
export const changeReturned = defineTemplate(
  'tasks',
  link.extend({ title: z.string(), reason: z.string() }),
  ({ title, reason }) => ({
    de: {
      subject: `Änderung zurückgegeben: „${title}“`,
      paragraphs: [
        `Ihre Änderung der Herausforderung „${title}“ wurde nicht freigegeben.`,
        `Begründung: ${reason}`,
        'Sie können die Änderung überarbeiten und erneut vorlegen.',
      ],
      action: 'Änderung bearbeiten',
      why: 'Sie erhalten diese Nachricht, weil Sie an dieser Änderung geschrieben haben.',
    },
    en: {
      subject: `Change returned: “${title}”`,
      paragraphs: [
        `Your change of the challenge “${title}” was not approved.`,
        `Reason: ${reason}`,
        'You can revise the change and submit it again.',
      ],
      action: 'Edit the change',
      why: 'You receive this message because you wrote in this change.',
    },
  }),
)

const DATES_KEPT = {
  holidaysMissing: {
    de: 'Die Frist ist länger, die Termine für Fragen sind geblieben: Für ein Jahr dazwischen sind keine Feiertage hinterlegt. Bitte setzen Sie die Termine selbst.',
    en: 'The deadline is later, the dates for questions have stayed: for a year in between no holidays are recorded. Please set the dates yourself.',
  },
  over: {
    de: 'Die Frist ist länger, die Zeit für Fragen ist trotzdem vorbei. Sie können sie auf der Seite „Termine für Fragen“ neu öffnen.',
    en: 'The deadline is later, but the time for questions is over. You can open it again on the page “Dates for questions”.',
  },
} as const

/** To those who wrote a change that is in force now. */
export const changeApplied = defineTemplate(
  'challenges',
  link.extend({
    title: z.string(),
    /** what the authority has to look at, because dates of questions did not follow the deadline */
    datesKept: z.enum(['holidaysMissing', 'over']).optional(),
  }),
  ({ title, datesKept }) => ({
    de: {
      subject: `Änderung veröffentlicht: „${title}“`,
      paragraphs: [
        `Ihre Änderung der Herausforderung „${title}“ wurde freigegeben. Sie gilt jetzt und ist öffentlich.`,
        ...(datesKept ? [DATES_KEPT[datesKept].de] : []),
      ],
      action: 'Änderungen ansehen',
      why: 'Sie erhalten diese Nachricht, weil Sie an dieser Änderung geschrieben haben.',
    },
    en: {
      subject: `Change published: “${title}”`,
      paragraphs: [
        `Your change of the challenge “${title}” was approved. It is in force now and public.`,
        ...(datesKept ? [DATES_KEPT[datesKept].en] : []),
      ],
      action: 'See the changes',
      why: 'You receive this message because you wrote in this change.',
    },
  }),
)

/** To teams with a proposal of which nothing is asked: what has changed, until when proposals are possible. */
export const challengeChanged = defineTemplate(
  'proposals',
  link.extend({
    title: z.string(),
    reason: z.string(),
    /** ISO 8601 */
    deadlineAt: z.string(),
    ...movedDates.shape,
  }),
  ({ title, reason, deadlineAt, ...dates }) => ({
    de: {
      subject: `Geändert: „${title}“`,
      paragraphs: [
        `die Herausforderung „${title}“ wurde geändert.`,
        `Begründung: ${reason}`,
        `Vorschläge sind bis ${instantText('de', deadlineAt)} Uhr möglich.`,
        ...movedDatesText('de', dates),
      ],
      action: 'Änderungen ansehen',
      why: 'Sie erhalten diese Nachricht, weil Ihre Organisation dazu einen Vorschlag angelegt hat.',
    },
    en: {
      subject: `Changed: “${title}”`,
      paragraphs: [
        `The challenge “${title}” was changed.`,
        `Reason: ${reason}`,
        `Proposals are possible until ${instantText('en', deadlineAt)} (Berlin time).`,
        ...movedDatesText('en', dates),
      ],
      action: 'See the changes',
      why: 'You receive this message because your organisation prepared a proposal for it.',
    },
  }),
)

/** To teams whose proposal stands submitted while something material has changed. */
export const proposalReconfirmation = defineTemplate(
  'tasks',
  link.extend({
    title: z.string(),
    reason: z.string(),
    /** ISO 8601 */
    deadlineAt: z.string(),
    ...movedDates.shape,
  }),
  ({ title, reason, deadlineAt, ...dates }) => ({
    de: {
      subject: `Bitte bestätigen Sie Ihren Vorschlag zu „${title}“`,
      paragraphs: [
        `die Herausforderung „${title}“ wurde in wesentlichen Punkten geändert.`,
        `Begründung: ${reason}`,
        `Bitte bestätigen Sie bis ${instantText('de', deadlineAt)} Uhr, dass Ihr Vorschlag weiter gilt, oder reichen Sie eine neue Fassung ein.`,
        ...movedDatesText('de', dates),
        'Antworten Sie nicht, gilt Ihr Vorschlag so, wie Sie ihn eingereicht haben. Nach der Öffnung sieht die Behörde, dass er nicht bestätigt wurde.',
      ],
      action: 'Vorschlag bestätigen oder ändern',
      why: 'Sie erhalten diese Nachricht, weil Ihre Organisation diesen Vorschlag eingereicht hat.',
    },
    en: {
      subject: `Please confirm your proposal to “${title}”`,
      paragraphs: [
        `The challenge “${title}” was changed in material points.`,
        `Reason: ${reason}`,
        `Please confirm by ${instantText('en', deadlineAt)} (Berlin time) that your proposal still holds, or submit a new version.`,
        ...movedDatesText('en', dates),
        'If you do not answer, your proposal stays valid as you submitted it. After the opening the authority sees that it was not confirmed.',
      ],
      action: 'Confirm or change the proposal',
      why: 'You receive this message because your organisation submitted this proposal.',
    },
  }),
)
