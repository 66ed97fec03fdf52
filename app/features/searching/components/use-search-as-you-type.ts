import { useNavigate, useNavigation } from '@remix-run/react'
import { type FormEvent, useCallback, useEffect, useRef } from 'react'
import { FACETS } from '#search/engine'
import type { Locale } from '~/paths'
import { PARAMETERS, type SearchChoice, SORTS, searchAddress } from '../search-address'

const WAIT_MILLISECONDS = 250

/**
 * Searches while somebody types, a moment after the last letter; a request that is overtaken is given up. Typing
 * leaves one entry in the history, each choice of a filter one of its own. Going back brings the fields back as well.
 * @param formId the form whose fields say what is looked for
 */
export function useSearchAsYouType(formId: string, locale: Locale, choice: SearchChoice) {
  const navigate = useNavigate()
  const isIdle = useNavigation().state === 'idle'
  const timer = useRef<ReturnType<typeof setTimeout>>()

  const search = useCallback(
    (isTyping: boolean) => {
      clearTimeout(timer.current)
      const form = document.getElementById(formId)
      if (!(form instanceof HTMLFormElement)) return
      const address = searchAddress(locale, choiceOf(new FormData(form)))
      navigate(address, { replace: isTyping, preventScrollReset: true })
    },
    [formId, locale, navigate],
  )
  useEffect(() => () => clearTimeout(timer.current), [])
  useEffect(() => {
    const form = document.getElementById(formId)
    if (isIdle && form instanceof HTMLFormElement) showChoice(form, choice)
  }, [formId, isIdle, choice])

  return {
    onType: () => {
      clearTimeout(timer.current)
      timer.current = setTimeout(() => search(true), WAIT_MILLISECONDS)
    },
    onChoose: () => search(false),
    onSubmit: (event: FormEvent) => {
      event.preventDefault()
      search(false)
    },
  }
}

/** What the fields of a form say. */
export function choiceOf(data: FormData): Partial<SearchChoice> {
  const chosen = FACETS.map((facet) => [facet, data.getAll(PARAMETERS[facet]).map(String)] as const)
  return {
    text: String(data.get(PARAMETERS.text) ?? '').trim(),
    filter: Object.fromEntries(chosen),
    sort: SORTS.find((sort) => sort === data.get(PARAMETERS.sort)) ?? 'relevance',
  }
}

/** Brings the fields to what the address says; the field in which somebody types is left alone. */
function showChoice(form: HTMLFormElement, { text, filter, sort }: SearchChoice) {
  const chosen = new Set(
    FACETS.flatMap((facet) => (filter[facet] ?? []).map((value) => `${PARAMETERS[facet]} ${value}`)),
  )
  for (const field of form.elements) {
    if (field instanceof HTMLInputElement && field.type === 'checkbox')
      field.checked = chosen.has(`${field.name} ${field.value}`)
    else if (field instanceof HTMLSelectElement) field.value = sort
    else if (
      field instanceof HTMLInputElement &&
      field.name === PARAMETERS.text &&
      field !== document.activeElement
    )
      field.value = text
  }
}
