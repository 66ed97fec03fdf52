import { data, redirect } from '@remix-run/node'
import { type Locale, path } from '~/paths'
import { invalid, parseForm } from '~/platform/forms/parse-form.server'
import { readForm } from '~/platform/forms/read-form.server'
import { targetOf } from '~/platform/guard/target'
import { redirectWithToast } from '~/platform/session/toast.server'
import type { Viewer } from '~/platform/session/viewer.server'
import { discussionSchema } from '../schema'
import type { Subject } from '../subjects/subject'
import { sendContribution } from './send-contribution.server'
import { sentFormOf } from './sent-form.server'

type Sender = { viewer: Viewer; locale: Locale; subject: Subject }

/**
 * Takes what a page of a discussion sent and answers it: after a post with the page of the new contribution, at its
 * place; after a vote with the same page, or with nothing where JavaScript changes the page as it stands.
 */
export async function answerContribution(request: Request, { viewer, locale, subject }: Sender) {
  const form = await readForm(request)
  const submission = parseForm(form, discussionSchema)
  if (submission.status !== 'success') return invalid(submission)
  const { value } = submission
  const sent = await sendContribution({ viewer, subject, sent: sentFormOf(form) }, value)
  if (!sent.ok) {
    if ('errors' in sent) return invalid(submission, sent.errors)
    const answer = { lastResult: submission.reply(), attempt: Date.now(), problem: sent.problem }
    return data(answer, { status: 409 })
  }
  if (sent.done === 'posted') {
    const page = path(locale, 'comment', { commentId: sent.id })
    return redirect(`${page}?neu=ja#beitrag-${sent.id}`, 303)
  }
  if (sent.done === 'voted') {
    const stays = value.intent === 'vote' && value.stay === 'yes'
    return stays ? data({ voted: sent.id }) : redirect(`${targetOf(request)}#beitrag-${sent.id}`, 303)
  }
  return redirectWithToast(viewer, targetOf(request), `thread.toast.${sent.done}`)
}
