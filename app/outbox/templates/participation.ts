import { z } from 'zod'
import { defineTemplate, link } from './template'

const news = link.extend({ title: z.string() })
const PRIVACY = {
  de: 'Wer schreibt und was, lesen Sie auf der Seite. So steht in dieser Nachricht nichts, was später gelöscht wird.',
  en: 'Who writes and what, you read on the page. So this message holds nothing that is deleted later.',
} as const

/** To somebody whose pseudonym a contribution calls. */
export const commentMentions = defineTemplate('participation', news, ({ title }) => ({
  de: {
    subject: `Jemand erwähnt Sie in der Diskussion zu „${title}“`,
    paragraphs: ['In einem neuen Beitrag steht Ihr Pseudonym.', PRIVACY.de],
    action: 'Beitrag lesen',
    why: 'Sie erhalten diese Nachricht, weil ein Beitrag Sie mit @ und Ihrem Pseudonym anspricht.',
  },
  en: {
    subject: `Somebody mentions you in the discussion about “${title}”`,
    paragraphs: ['A new contribution names your pseudonym.', PRIVACY.en],
    action: 'Read the contribution',
    why: 'You receive this message because a contribution addresses you with @ and your pseudonym.',
  },
}))

/** To the author of what was answered. */
export const commentAnswers = defineTemplate('participation', news, ({ title }) => ({
  de: {
    subject: `Antwort auf Ihren Beitrag zu „${title}“`,
    paragraphs: ['Jemand hat auf Ihren Beitrag geantwortet.', PRIVACY.de],
    action: 'Antwort lesen',
    why: 'Sie erhalten diese Nachricht, weil Sie den beantworteten Beitrag geschrieben haben.',
  },
  en: {
    subject: `Answer to your contribution about “${title}”`,
    paragraphs: ['Somebody has answered your contribution.', PRIVACY.en],
    action: 'Read the answer',
    why: 'You receive this message because you wrote the contribution that was answered.',
  },
}))

/** To those who follow a discussion. */
export const discussionContinues = defineTemplate('participation', news, ({ title }) => ({
  de: {
    subject: `Neuer Beitrag zu „${title}“`,
    paragraphs: ['In der Diskussion, der Sie folgen, steht ein neuer Beitrag.', PRIVACY.de],
    action: 'Beitrag lesen',
    why: 'Sie erhalten diese Nachricht, weil Sie dieser Diskussion folgen.',
  },
  en: {
    subject: `New contribution about “${title}”`,
    paragraphs: ['There is a new contribution in the discussion that you follow.', PRIVACY.en],
    action: 'Read the contribution',
    why: 'You receive this message because you follow this discussion.',
  },
}))
