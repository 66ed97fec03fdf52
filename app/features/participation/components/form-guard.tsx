import { useEffect, useRef, useState } from 'react'
import { useLanguage } from '~/i18n/context'
import { GUARD_FIELDS } from '../form-guard-fields'
import type { GuardedForm } from '../operations/guard-form.server'
import { doWork } from '../work-in-background'

/**
 * What keeps programs out of a form for contributions, placed once inside it: a field that people neither see
 * nor reach, the sealed time, and work that the browser does while the person writes. Without JavaScript the
 * form works the same; where the work would have been needed, the contribution waits for a first check.
 */
export function FormGuard({ guard }: { guard: GuardedForm }) {
  const { t } = useLanguage()
  const answer = useRef<HTMLInputElement>(null)
  const isGone = useRef(new AbortController())
  // A vote has the page read again while somebody writes: the form was shown when it was shown first.
  const [shownAt] = useState(guard?.shownAt ?? null)
  const work = guard?.work ?? null
  useEffect(() => {
    const life = new AbortController()
    isGone.current = life
    return () => life.abort()
  }, [])
  useEffect(() => {
    const field = answer.current
    const form = field?.form
    if (!work || !field || !form) return
    const { signal } = isGone.current
    const listening = new AbortController()
    const begin = () => {
      void doWork(work, signal).then((solved) => {
        if (!signal.aborted) field.value = solved
      })
    }
    // Whoever only reads does no work; work that has begun is done to its end, also where there is new one by then.
    form.addEventListener('input', begin, { once: true, signal: listening.signal })
    return () => listening.abort()
  }, [work])
  return (
    <>
      <div className="sr-only" aria-hidden="true">
        <label>
          {t('participation.guard.leaveEmpty')}
          <input name={GUARD_FIELDS.honeypot} type="text" tabIndex={-1} autoComplete="off" defaultValue="" />
        </label>
      </div>
      {shownAt !== null && <input type="hidden" name={GUARD_FIELDS.shownAt} value={shownAt} />}
      {work && <input ref={answer} type="hidden" name={GUARD_FIELDS.proof} defaultValue="" />}
    </>
  )
}
