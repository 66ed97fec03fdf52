import type { RequiredField } from '~/domain/challenge/completeness'
import type { ChallengeKind } from '~/domain/competition/competition'
import type { CodeList } from '~/domain/taxonomy/catalogue'
import { useLanguage } from '~/i18n/context'
import type { usePageForm } from '~/shell/page-form'
import type { ChallengeInput } from '../schema'

/** What the approval asks for; even a draft has a title, and groups of boxes are listed below. */
type RequiredInput = Exclude<RequiredField, 'title' | 'domains' | 'capabilities' | 'deadlineAt'> | 'deadline'

/** What the sections of the form are given: the page's form, bound to the shape of a challenge. */
export type ChallengePageForm = ReturnType<typeof usePageForm<ChallengeInput>>
export type SectionProps = { page: ChallengePageForm; kind: ChallengeKind }

/** A field that a draft may leave empty and the approval asks for: it says so instead of “optional”. */
export function useNeeded(page: ChallengePageForm) {
  const { t } = useLanguage()
  return (name: RequiredInput) => ({
    ...page.field(name, { optional: true }),
    optionalText: t('challengeForm.needed'),
  })
}

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
