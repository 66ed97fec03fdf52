import type { usePageForm } from '~/shell/page-form'

/** The names of the form of a working copy, as they are typed. */
export type ContentForm = {
  version: string
  next: string
  title: string
  summary: string
  approach: string
  workPlan: string
  costs: { item: string; amount: string }[]
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

/** What the sections of the form are given: the page's form, bound to the shape of a content. */
export type ContentSection = { page: ReturnType<typeof usePageForm<ContentForm>> }
