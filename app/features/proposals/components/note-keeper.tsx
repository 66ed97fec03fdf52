import { useEffect, useRef, useState } from 'react'
import { useLanguage } from '~/i18n/context'
import { formatClock } from '~/i18n/format'
import { path } from '~/paths'
import { VisuallyHidden } from '~/ui/visually-hidden'

/** What the server answers to a note that is kept on the way. */
export type NoteAnswer =
  | { kind: 'kept'; version: number; keptAt: string }
  | { kind: 'stale'; saved: string; version: number }
  | { kind: 'lost' }

const EVERY = 5_000

type Props = {
  formId: string
  proposalId: string
  /** of the note as this window knows it */
  version: number
  onAnswer: (answer: NoteAnswer) => void
}

/** Keeps a note while it is typed, and when the reader goes on. Without JavaScript the button does. */
export function NoteKeeper({ formId, proposalId, version, onAnswer }: Props) {
  const { t, locale } = useLanguage()
  const target = path(locale, 'readerNote', { proposalId })
  const [told, setTold] = useState<NoteAnswer | null>(null)
  const latest = useRef({ version, onAnswer })
  latest.current = { version, onAnswer }

  useEffect(() => {
    const form = document.getElementById(formId)
    if (!(form instanceof HTMLFormElement)) return
    let typed = textIn(form)
    let known = typed
    let flight: Promise<void> | null = null
    const keep = (keepalive: boolean) => {
      if (typed === known || flight) return
      const sent = typed
      const body = new URLSearchParams({ text: sent, version: String(latest.current.version) })
      flight = send(target, body, keepalive).then((answer) => {
        flight = null
        // A conflict is the person's to settle, by the button: nothing is kept over it on the way.
        if (answer.kind !== 'lost') known = sent
        setTold(answer)
        latest.current.onAnswer(answer)
      })
    }
    const onInput = () => {
      typed = textIn(form)
    }
    // The button waits for what is on its way, so that a window is never in conflict with itself.
    const onSubmit = (event: SubmitEvent) => {
      known = typed
      if (!flight) return
      event.preventDefault()
      event.stopPropagation()
      flight.then(() => form.requestSubmit(event.submitter))
    }
    const onLeave = () => keep(true)
    const timer = setInterval(() => keep(false), EVERY)
    form.addEventListener('input', onInput)
    form.addEventListener('submit', onSubmit)
    window.addEventListener('pagehide', onLeave)
    return () => {
      clearInterval(timer)
      form.removeEventListener('input', onInput)
      form.removeEventListener('submit', onSubmit)
      window.removeEventListener('pagehide', onLeave)
      onLeave()
    }
  }, [formId, target])

  const lost = told?.kind === 'lost' ? t('readerNote.lost') : ''
  const kept =
    told?.kind === 'kept' ? t('readerNote.keptAt', { time: formatClock(locale, new Date(told.keptAt)) }) : ''
  return (
    <>
      <p className="ui-note">{`${t('readerNote.auto')} ${lost || kept}`}</p>
      <VisuallyHidden>
        <span role="status">{lost}</span>
      </VisuallyHidden>
    </>
  )
}

function textIn(form: HTMLFormElement): string {
  return String(new FormData(form).get('text') ?? '')
}

/** A lost connection or an ended session must not take the page away from somebody who types. */
async function send(target: string, body: URLSearchParams, keepalive: boolean): Promise<NoteAnswer> {
  const answer = await fetch(target, { method: 'POST', body, keepalive }).catch(() => null)
  const isNote = answer?.headers.get('Content-Type')?.startsWith('application/json') ?? false
  if (!answer || !isNote || (!answer.ok && answer.status !== 409)) return { kind: 'lost' }
  return answer.json()
}
