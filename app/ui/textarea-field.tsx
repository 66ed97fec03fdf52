import { useEffect, useRef, useState } from 'react'
import { CharacterCount } from './character-count'
import { FieldFrame } from './field-frame'
import { controlProps, type FieldProps, hasErrors } from './field-props'
import { joinClasses } from './join-classes'

type Props = FieldProps & {
  defaultValue?: string
  rows?: number
  lang?: string
  /** The limit is shown, not forced: what is too long can be pasted and then shortened. */
  counter?: { limit: number; staticText: string; remainingText: (remaining: number) => string }
}

/** Several lines of text, with a counter where a limit is given. */
export function TextareaField({ defaultValue = '', rows = 6, lang, counter, ...field }: Props) {
  const [length, setLength] = useState(defaultValue.length)
  const countId = `${field.id}-count`
  const input = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    const form = input.current?.form
    const beginAnew = () => setLength(defaultValue.length)
    form?.addEventListener('reset', beginAnew)
    return () => form?.removeEventListener('reset', beginAnew)
  }, [defaultValue])
  return (
    <FieldFrame {...field}>
      <textarea
        ref={input}
        {...(counter ? controlProps(field, countId) : controlProps(field))}
        {...{ rows, lang, defaultValue }}
        className={joinClasses(
          'kern-form-input__input ui-textarea',
          hasErrors(field.errors) && 'kern-form-input__input--error',
        )}
        onChange={counter && ((event) => setLength(event.currentTarget.value.length))}
      />
      {counter && <CharacterCount id={countId} length={length} {...counter} />}
    </FieldFrame>
  )
}
