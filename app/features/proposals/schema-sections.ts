import { z } from 'zod'
import type { ContentField, ProposalContent } from '~/domain/proposal/content'
import { contentFieldsOf, type ProposalSection } from '~/domain/proposal/sections'
import type { Choice, Marks } from '~/domain/text/merge-fields'
import { choiceOf, TYPED_ON } from '~/platform/forms/typed-on'
import { contentShape } from './schema'

/** What a section's form sends: its fields, and what its author had before their eyes. */
export type SectionInput = {
  content: Partial<ProposalContent>
  version: number
  base: Marks
  seen: Marks
  /** when a draft of this person was kept that the form does not show: it stays */
  waiting: Date | null
  choice?: Partial<Record<ContentField, Choice | undefined>> | undefined
  /** where to go after saving: stay, or to the next section */
  next: 'here' | 'on'
}

/** The form of one section. */
export function proposalSectionSchema(section: ProposalSection) {
  const fields = contentFieldsOf(section)
  const own = Object.fromEntries(fields.map((field) => [field, contentShape[field]]))
  return z
    .object({
      ...own,
      ...TYPED_ON,
      choice: choiceOf(fields),
      next: z.enum(['here', 'on']).default('here'),
    })
    .transform(
      ({ version, base, seen, waiting, choice, next, ...content }): SectionInput => ({
        ...{ version, base, seen, waiting, choice, next },
        content: content satisfies Partial<ProposalContent>,
      }),
    )
}
