import type { ContentField, ProposalContent } from '~/domain/proposal/content'
import { type ProposalSection, sectionProgress } from '~/domain/proposal/sections'
import type { SectionMark } from './section-marks.server'

/** A section as the list of steps shows it: what it lacks, who has taken it on, what of mine waits in it. */
export type SectionStep = { missing: ContentField[] } & SectionMark

/** All sections in their order. */
export function sectionSteps(content: ProposalContent, marks: readonly SectionMark[]): SectionStep[] {
  return sectionProgress(content).map(({ section, missing }) => ({
    ...(marks.find((one) => one.section === section) ?? emptyMark(section)),
    missing,
  }))
}

function emptyMark(section: ProposalSection): SectionMark {
  return { section, owner: null, draftAt: null, openComments: 0 }
}
