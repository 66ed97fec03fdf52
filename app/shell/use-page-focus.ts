import { useLocation, useNavigation } from '@remix-run/react'
import { useEffect } from 'react'
import { TOAST_ID } from '~/ui/toast-region'

/** Where this document stands; undefined until its first page has been shown. Error pages begin anew, this does not. */
let shown: { key: string; pathname: string } | undefined
/** Whether somebody has gone on typing since the way to the next page began. */
let isTyping = false

/**
 * Puts the focus where a loaded document would have it, after the router has shown another page: on what the address
 * names, else on the message that says what happened, else on the headline. Without it the focus is lost with the
 * pressed button, and whoever uses keys or listens begins again at the skip link, told nothing. It is left alone where
 * a part of the page has taken it, where somebody types, and on the same page where it is still in sight. Drafts that
 * are kept meanwhile are no way to another page. Without JavaScript the message has `autofocus`.
 */
export function usePageFocus(): void {
  const { key, pathname, hash } = useLocation()
  const isIdle = useNavigation().state === 'idle'
  useEffect(() => {
    if (isIdle) return
    isTyping = false
    const note = () => {
      isTyping = true
    }
    document.addEventListener('input', note)
    return () => document.removeEventListener('input', note)
  }, [isIdle])
  useEffect(() => {
    const before = shown
    shown = { key, pathname }
    if (!before || before.key === key) return
    const held = document.activeElement
    // What parts of the page do about the focus comes first: they have asked for this frame before.
    const frame = requestAnimationFrame(() => moveFocus(held, hash, before.pathname === pathname))
    return () => cancelAnimationFrame(frame)
  }, [key, pathname, hash])
}

function moveFocus(held: Element | null, hash: string, isSamePage: boolean): void {
  const current = document.activeElement
  const isHeld = current !== null && current !== document.body
  if (isHeld && (current !== held || isTyping)) return
  const named = namedBy(hash)
  const message = document.getElementById(TOAST_ID)
  if (named) focusOn(named, { preventScroll: true })
  else if (message) focusOn(message)
  else if (!(isHeld && isSamePage && isInSight(current))) focusOnHeadline()
}

/** The router has scrolled to where the page is read: to its beginning, or to where somebody comes back to. */
function focusOnHeadline(): void {
  const headline = document.querySelector<HTMLElement>('main h1') ?? document.querySelector('main')
  if (headline) focusOn(headline, { preventScroll: true })
}

function namedBy(hash: string): HTMLElement | null {
  if (hash === '') return null
  try {
    return document.getElementById(decodeURIComponent(hash.slice(1)))
  } catch {
    // Half an escape names nothing.
    return null
  }
}

function focusOn(element: HTMLElement, options?: FocusOptions): void {
  element.focus(options)
  if (document.activeElement === element) return
  element.tabIndex = -1
  element.focus(options)
}

function isInSight(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect()
  return bottom > 0 && top < window.innerHeight
}
