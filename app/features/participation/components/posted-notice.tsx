import { useEffect, useState } from 'react'
import { useLanguage } from '~/i18n/context'
import { Alert } from '~/ui/alert'
import type { ShownComment } from '../operations/shown-comment.server'

/**
 * After something was posted: says so, moves the focus to its heading, and has screen readers read the new
 * contribution and nothing else of the page. Without JavaScript the address leads to it.
 */
export function PostedNotice({ comment }: { comment: ShownComment }) {
  const { t } = useLanguage()
  const [spoken, setSpoken] = useState('')
  const { id, text, state } = comment
  useEffect(() => {
    // After the router has moved the focus to the beginning of the page.
    const frame = requestAnimationFrame(() => {
      document.getElementById(`titel-${id}`)?.focus()
      setSpoken(state === 'held' ? t('comment.arrived') : t('comment.announced', { text }))
    })
    return () => cancelAnimationFrame(frame)
  }, [id, text, state, t])
  return (
    <>
      <p role="status" aria-live="polite" className="sr-only">
        {spoken}
      </p>
      {state === 'visible' && (
        <Alert tone="success" title={t('comment.posted')}>
          <p>{t('comment.postedText')}</p>
        </Alert>
      )}
      {state === 'held' && (
        <Alert tone="info" title={t('comment.arrived')}>
          <p>{t('comment.arrivedText')}</p>
        </Alert>
      )}
    </>
  )
}
