import { useFetcher } from '@remix-run/react'
import { useEffect, useRef, useState } from 'react'
import type { Section } from '~/domain/challenge/sections'
import { useLanguage } from '~/i18n/context'
import { formatClock } from '~/i18n/format'
import { path } from '~/paths'
import { VisuallyHidden } from '~/ui/visually-hidden'

/** What the server answers to a draft: when it was kept, or that it was not. */
export type Kept = { keptAt: string | null }

const EVERY = 5_000
/** Screen readers hear of it no more often than this. */
const QUIET = 60_000

type Props = { formId: string; challengeId: string; section: Section }

/** Keeps what somebody types while they type, and says so. Without JavaScript the button of the form does. */
export function DraftKeeper({ formId, challengeId, section }: Props) {
  const { t, locale } = useLanguage()
  const fetcher = useFetcher<Kept>()
  const target = path(locale, 'challengeDraft', { challengeId, section })
  const known = useRef<string | null>(null)
  const latest = useRef({ state: fetcher.state, submit: fetcher.submit })
  latest.current = { state: fetcher.state, submit: fetcher.submit }
  const keptAt = fetcher.data?.keptAt ?? null
  const isLost = fetcher.data !== undefined && keptAt === null

  useEffect(() => {
    known.current = typedIn(formId)?.text ?? null
    const timer = setInterval(() => {
      const typed = typedIn(formId)
      const { state, submit } = latest.current
      if (!typed || typed.text === known.current || state !== 'idle') return
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

  const status = keptAt
    ? t('posting.draft.keptAt', { time: formatClock(locale, new Date(keptAt)) })
    : isLost
      ? t('posting.draft.lost')
      : ''
  return (
    <>
      <p className="ui-note" aria-hidden="true">
        {status}
      </p>
      <VisuallyHidden>
        <span role="status">{useSeldom(status)}</span>
      </VisuallyHidden>
    </>
  )
}

function typedIn(formId: string): { form: FormData; text: string } | null {
  const element = document.getElementById(formId)
  if (!(element instanceof HTMLFormElement)) return null
  const form = new FormData(element)
  const pairs = [...form].map(([name, value]) => [name, String(value)])
  return { form, text: JSON.stringify(pairs) }
}

/** A text that changes at most once a minute, for a live region. */
function useSeldom(text: string): string {
  const [said, setSaid] = useState('')
  const saidAt = useRef(Number.NEGATIVE_INFINITY)
  useEffect(() => {
    if (text === said) return
    const wait = Math.max(0, saidAt.current + QUIET - performance.now())
    const timer = setTimeout(() => {
      saidAt.current = performance.now()
      setSaid(text)
    }, wait)
    return () => clearTimeout(timer)
  }, [text, said])
  return said
}
