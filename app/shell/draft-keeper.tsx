import { useFetcher } from '@remix-run/react'
import { useEffect, useRef, useState } from 'react'
import { useLanguage } from '~/i18n/context'
import { formatClock } from '~/i18n/format'
import { VisuallyHidden } from '~/ui/visually-hidden'
import { announceIn, type DraftStatus } from './draft-status'

/** What the server answers to a draft: when it was kept, or that it was not, and then whether it ever will be. */
export type Kept = { keptAt: string | null; isOver?: boolean }

const EVERY = 5_000

type Props = { formId: string /** the address that keeps drafts of this form */; target: string }

/** Keeps what somebody types while they type, and says so. Without JavaScript the button of the form does. */
export function DraftKeeper({ formId, target }: Props) {
  const { t, locale } = useLanguage()
  const fetcher = useFetcher<Kept>()
  const known = useRef<string | null>(null)
  const keptAt = fetcher.data?.keptAt ?? null
  const isOver = fetcher.data?.isOver === true
  const isLost = fetcher.data !== undefined && keptAt === null
  const latest = useRef({ state: fetcher.state, submit: fetcher.submit, isOver })
  latest.current = { state: fetcher.state, submit: fetcher.submit, isOver }

  useEffect(() => {
    known.current = typedIn(formId)?.text ?? null
    const timer = setInterval(() => {
      const typed = typedIn(formId)
      const { state, submit, isOver } = latest.current
      if (!typed || typed.text === known.current || state !== 'idle' || isOver) return
      known.current = typed.text
      submit(typed.form, { method: 'post', action: target })
    }, EVERY)
    return () => clearInterval(timer)
  }, [formId, target])

  const { data } = fetcher
  useEffect(() => {
    // What could not be kept is sent again, as often as it is lost.
    if (data?.keptAt === null) known.current = null
  }, [data])

  const status = statusOf({ keptAt, isLost, isOver })
  // The clock of the browser has no part in this: the time is the server's.
  const time = keptAt === null ? '' : formatClock(locale, new Date(keptAt))
  const text = {
    none: '',
    kept: t('draft.keptAt', { time }),
    lost: t('draft.lost'),
    over: t('draft.refused'),
  }[status]
  return (
    <>
      <p className="ui-note" aria-hidden="true">
        {text}
      </p>
      <VisuallyHidden>
        <span role="status">{useSeldom(status, text)}</span>
      </VisuallyHidden>
    </>
  )
}

function statusOf({ keptAt, isLost, isOver }: { keptAt: string | null; isLost: boolean; isOver: boolean }) {
  if (keptAt !== null) return 'kept'
  if (isOver) return 'over'
  return isLost ? 'lost' : 'none'
}

function typedIn(formId: string): { form: FormData; text: string } | null {
  const element = document.getElementById(formId)
  if (!(element instanceof HTMLFormElement)) return null
  const form = new FormData(element)
  const pairs = [...form].map(([name, value]) => [name, String(value)])
  return { form, text: JSON.stringify(pairs) }
}

/** The text for a live region: it changes as seldom as `announceIn` says. */
function useSeldom(status: DraftStatus, text: string): string {
  const [said, setSaid] = useState<{ status: DraftStatus; text: string }>({ status: 'none', text: '' })
  const saidAt = useRef(Number.NEGATIVE_INFINITY)
  useEffect(() => {
    if (text === said.text) return
    const wait = announceIn(said.status, status, performance.now() - saidAt.current)
    if (wait === null) return
    const timer = setTimeout(() => {
      saidAt.current = performance.now()
      setSaid({ status, text })
    }, wait)
    return () => clearTimeout(timer)
  }, [status, text, said])
  return said.text
}
