import type { ContentField } from '~/domain/proposal/content'
import { type ProposalSection, sectionProgress } from '~/domain/proposal/sections'
import type { SectionMark } from './section-marks.server'

/** A section as the list of steps shows it: what it lacks, who has taken it on, what of mine waits in it. */
export type SectionStep = { missing: ContentField[] } & SectionMark

/** All sections in their order. `lacking` are the fields that keep the proposal from being submitted. */
export function sectionSteps(lacking: readonly ContentField[], marks: readonly SectionMark[]): SectionStep[] {
  return sectionProgress(lacking).map(({ section, missing }) => ({
    ...(marks.find((one) => one.section === section) ?? emptyMark(section)),
    missing,
  }))
}

function emptyMark(section: ProposalSection): SectionMark {
  return { section, owner: null, draftAt: null, openComments: 0 }
}
