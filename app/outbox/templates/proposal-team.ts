import { z } from 'zod'
import { defineTemplate, link } from './template'

/** The sections as people call them; a name that is not here says just that it is a section. */
const SECTION_WORDS = new Map([
  ['about', { de: 'Das Wichtigste', en: 'The main points' }],
  ['approach', { de: 'Lösungsweg und Daten', en: 'Approach and data' }],
  ['plan', { de: 'Arbeitsplan', en: 'Work plan' }],
  ['costs', { de: 'Kosten', en: 'Costs' }],
  ['results', { de: 'Ergebnis und Lizenz', en: 'Result and licence' }],
  ['risks', { de: 'Risiken', en: 'Risks' }],
  ['team', { de: 'Referenzen und Kontakt', en: 'References and contact' }],
])

const params = link.extend({ title: z.string(), section: z.string(), person: z.string() })

function sectionWords(section: string) {
  return SECTION_WORDS.get(section) ?? { de: 'Abschnitt', en: 'Section' }
}

/** To who has taken on a section: somebody else has saved it. Nothing of the text. */
export const proposalSectionSaved = defineTemplate('proposals', params, ({ title, section, person }) => {
  const name = sectionWords(section)
  return {
    de: {
      subject: `${person} hat „${name.de}“ geändert: Vorschlag zu „${title}“`,
      paragraphs: [
        `${person} hat den Abschnitt „${name.de}“ im Vorschlag zu „${title}“ gespeichert. Sie haben diesen Abschnitt übernommen.`,
        'Bitte sehen Sie nach, ob alles stimmt. Weitere Änderungen in der nächsten Stunde melden wir nicht einzeln.',
      ],
      action: 'Abschnitt ansehen',
      why: 'Sie erhalten diese Nachricht, weil Sie diesen Abschnitt übernommen haben.',
    },
    en: {
      subject: `${person} has changed “${name.en}”: proposal to “${title}”`,
      paragraphs: [
        `${person} has saved the section “${name.en}” of the proposal to “${title}”. You have taken on this section.`,
        'Please see whether everything is right. We do not tell you of each further change within the next hour.',
      ],
      action: 'See the section',
      why: 'You receive this message because you have taken on this section.',
    },
  }
})

/** To the other writers of a team: somebody has commented. Nothing of the comment. */
export const proposalCommented = defineTemplate('proposals', params, ({ title, section, person }) => {
  const name = sectionWords(section)
  return {
    de: {
      subject: `Neuer Kommentar zum Vorschlag zu „${title}“`,
      paragraphs: [
        `${person} hat den Abschnitt „${name.de}“ im Vorschlag zu „${title}“ kommentiert.`,
        'Den Kommentar lesen Sie auf der Plattform. Nur Ihr Team sieht ihn.',
      ],
      action: 'Kommentar lesen',
      why: 'Sie erhalten diese Nachricht, weil Sie an diesem Vorschlag schreiben dürfen.',
    },
    en: {
      subject: `New comment on the proposal to “${title}”`,
      paragraphs: [
        `${person} has commented on the section “${name.en}” of the proposal to “${title}”.`,
        'You read the comment on the platform. Only your team sees it.',
      ],
      action: 'Read the comment',
      why: 'You receive this message because you may write this proposal.',
    },
  }
})
