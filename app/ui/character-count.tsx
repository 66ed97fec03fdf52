import { useEffect, useState } from 'react'

type Props = {
  id: string
  limit: number
  length: number
  /** Said by the server and without JavaScript, such as the limit itself. */
  staticText: string
  /** Said while typing; negative numbers are characters too many. */
  remainingText: (remaining: number) => string
}

const SPOKEN_AFTER_MS = 1000

/** Counts down while somebody types; screen readers hear it only when they pause. */
export function CharacterCount({ id, limit, length, staticText, remainingText }: Props) {
  const [isLive, setIsLive] = useState(false)
  const [spoken, setSpoken] = useState('')
  const [initialLength] = useState(length)
  const remaining = limit - length

  useEffect(() => setIsLive(true), [])
  useEffect(() => {
    // Nobody wants to hear every counter of a page that has just been opened.
    if (length === initialLength) return setSpoken('')
    const timer = setTimeout(() => setSpoken(remainingText(remaining)), SPOKEN_AFTER_MS)
    return () => clearTimeout(timer)
  }, [length, initialLength, remaining, remainingText])

  return (
    <div className="ui-count">
      <p id={id} className={isLive ? 'sr-only' : undefined}>
        {staticText}
      </p>
      {isLive && (
        <p aria-hidden="true" className={remaining < 0 ? 'ui-count--over' : undefined}>
          {remainingText(remaining)}
        </p>
      )}
      <p role="status" className="sr-only">
        {spoken}
      </p>
    </div>
  )
}
