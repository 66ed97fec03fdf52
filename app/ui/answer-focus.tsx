// biome-ignore-all lint/a11y/noAutofocus: without JavaScript this is the only way to bring the reader to the answer.
import { type ReactNode, useEffect, useRef } from 'react'

type Props = {
  /** Changes with every answer, so that the second one is brought up as well. */
  attempt: number | undefined
  children: ReactNode
}

/**
 * Brings up what a form was answered where nothing is wrong with its fields, such as a conflict: it stands
 * above the form, which may be long, while the person is at its end.
 */
export function AnswerFocus({ attempt, children }: Props) {
  const box = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt takes the focus again.
  useEffect(() => {
    const frame = requestAnimationFrame(() => box.current?.focus())
    return () => cancelAnimationFrame(frame)
  }, [attempt])
  return (
    <div ref={box} tabIndex={-1} autoFocus className="ui-stack">
      {children}
    </div>
  )
}
