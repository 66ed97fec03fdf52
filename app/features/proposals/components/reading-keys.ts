import { useNavigate } from '@remix-run/react'
import { useEffect } from 'react'

const FIELDS = 'input, textarea, select, [contenteditable]:not([contenteditable="false"]), audio, video'

/** Where a key leads to; null where it means something else. */
export function keyDirection(key: string): 'previous' | 'next' | null {
  if (key === 'j' || key === 'J' || key === 'ArrowRight') return 'next'
  if (key === 'k' || key === 'K' || key === 'ArrowLeft') return 'previous'
  return null
}

type Ways = { previous: string | null; next: string | null; isOn: boolean }

/**
 * Leads from proposal to proposal by single keys. They do nothing inside fields, together with another key, while a
 * character is being composed, and where the reader has switched them off (WCAG 2.1.4).
 */
export function useReadingKeys({ previous, next, isOn }: Ways): void {
  const navigate = useNavigate()
  useEffect(() => {
    if (!isOn) return
    const onKey = (event: KeyboardEvent) => {
      const { target } = event
      const isTyping = target instanceof Element && target.closest(FIELDS) !== null
      const isOther = event.altKey || event.ctrlKey || event.metaKey || event.isComposing || event.repeat
      if (isTyping || isOther || event.defaultPrevented) return
      const direction = keyDirection(event.key)
      const href = direction && { previous, next }[direction]
      if (!href) return
      event.preventDefault()
      navigate(href)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [navigate, previous, next, isOn])
}
