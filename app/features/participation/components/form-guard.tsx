import { useEffect, useRef } from 'react'
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
  const work = guard?.work ?? null
  useEffect(() => {
    const field = answer.current
    const form = field?.form
    if (!work || !field || !form) return
    const stop = new AbortController()
    const begin = () => {
      void doWork(work, stop.signal).then((solved) => {
        if (!stop.signal.aborted) field.value = solved
      })
    }
    // Whoever only reads does no work.
    form.addEventListener('input', begin, { once: true, signal: stop.signal })
    return () => stop.abort()
  }, [work])
  return (
    <>
      <div className="sr-only" aria-hidden="true">
        <label>
          {t('participation.guard.leaveEmpty')}
          <input name={GUARD_FIELDS.honeypot} type="text" tabIndex={-1} autoComplete="off" defaultValue="" />
        </label>
      </div>
      {guard && <input type="hidden" name={GUARD_FIELDS.shownAt} value={guard.shownAt} />}
      {work && <input ref={answer} type="hidden" name={GUARD_FIELDS.proof} defaultValue="" />}
    </>
  )
}
