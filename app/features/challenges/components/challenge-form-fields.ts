import type { CodeList } from '~/domain/taxonomy/catalogue'
import { useLanguage } from '~/i18n/context'
import type { usePageForm } from '~/shell/page-form'
import type { ChallengeInput } from '../schema'

/** What the sections of the form are given: the page's form, bound to the shape of a challenge. */
export type ChallengePageForm = ReturnType<typeof usePageForm<ChallengeInput>>
export type SectionProps = { page: ChallengePageForm }

/** Helpers of the form's sections: options with labels, and what is chosen in a group. */
export function useChoices(page: ChallengePageForm) {
  const { label, hint, codes } = useLanguage()
  return {
    options: (list: string, codes: readonly (string | number)[]) =>
      codes.map((code) => ({ value: String(code), label: label(list, String(code)) })),
    /** Props of a group of boxes for a list that administrators keep. */
    listed: (name: 'districts' | 'domains' | 'capabilities' | 'techniques', list: CodeList) => {
      const defaultValues = chosen(page.fields[name].initialValue)
      return {
        ...page.field(name, { optional: true }),
        defaultValues,
        options: codes(list, defaultValues).map((code) => {
          const note = hint(list, code)
          return { value: code, label: label(list, code), ...(note && { hint: note }) }
        }),
      }
    },
  }
}

function chosen(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []
}
