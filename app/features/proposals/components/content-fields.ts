import type { ContentField } from '~/domain/proposal/content'
import type { Milestone } from '~/domain/proposal/cost-row'
import type { TypedRow } from '~/domain/proposal/typed-costs'
import { useLanguage } from '~/i18n/context'
import { isMessageKey } from '~/i18n/translate'
import type { usePageForm } from '~/shell/page-form'
import type { CostTeam } from '../cost-tables'

/** The names of the form of a section, as they are typed; every section has some of them. */
export type ContentForm = {
  version: string
  base: string
  waiting: string
  seen: string
  choice: Record<string, string>
  title: string
  summary: string
  approach: string
  workPlan: string
  milestones: { number: string; title: string; month: string }[]
  costs: TypedRow[]
  dataNeeded: string
  resultLicence: string
  resultLicenceNote: string
  risks: string
  readiness: string
  references: string
  contactName: string
  contactEmail: string
  contactPhone: string
}

/** What the lines of the costs may name, as it stands saved. */
export type PlanChoices = {
  team: CostTeam
  milestones: readonly Milestone[]
  /** the number that the next milestone gets */
  nextMilestone: number
}

/** What the sections of the form are given: the page's form, bound to the shape of a content. */
export type ContentSection = {
  page: ReturnType<typeof usePageForm<ContentForm>>
  plan: PlanChoices
}

/** How a field of a content is called. */
export function useFieldName() {
  const { messages } = useLanguage()
  return (field: string) => {
    const key = `proposalForm.${field}`
    return isMessageKey(messages, key) ? messages[key] : field
  }
}

/** The id of a field in the form of its section. */
export function contentAnchor(field: ContentField): string {
  return `proposal-${field === 'costs' ? 'costs[0].item' : field}`
}
