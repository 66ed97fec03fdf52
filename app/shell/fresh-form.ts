import { useActionData, useNavigation } from '@remix-run/react'
import { useEffect, useRef } from 'react'

/**
 * Brings a form back to what the page says when it was taken and the same page is shown again: nothing typed
 * and no error of an earlier attempt is left. A refused form, or another one on the page, is not touched.
 * @returns what to call when the form is sent
 */
export function useFreshForm(formId: string): () => void {
  const { state } = useNavigation()
  const answer = useActionData<unknown>()
  const isSent = useRef(false)
  useEffect(() => {
    if (state !== 'idle' || !isSent.current) return
    isSent.current = false
    const form = document.getElementById(formId)
    // The form library hears the reset and forgets its errors; fields take their values of now.
    if (answer === undefined && form instanceof HTMLFormElement) form.reset()
  }, [state, answer, formId])
  return () => {
    isSent.current = true
  }
}
