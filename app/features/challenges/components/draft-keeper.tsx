import { useFetcher } from '@remix-run/react'
import { useEffect, useRef, useState } from 'react'
import type { Section } from '~/domain/challenge/sections'
import { useLanguage } from '~/i18n/context'
import { formatClock } from '~/i18n/format'
import { path } from '~/paths'
import { VisuallyHidden } from '~/ui/visually-hidden'
import { announceIn, type DraftStatus } from './draft-status'

/** What the server answers to a draft: when it was kept, or that it was not. */
export type Kept = { keptAt: string | null }

const EVERY = 5_000

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

  const status: DraftStatus = keptAt ? 'kept' : isLost ? 'lost' : 'none'
  const text = keptAt
    ? t('posting.draft.keptAt', { time: formatClock(locale, new Date(keptAt)) })
    : isLost
      ? t('posting.draft.lost')
      : ''
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
