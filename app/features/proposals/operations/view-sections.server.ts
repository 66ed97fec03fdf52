import { EMPTY_CONTENT, type ProposalContent } from '~/domain/proposal/content'
import { contentFieldsOf, type ProposalSection } from '~/domain/proposal/sections'
import { listReadingOrder, type Reader } from './list-reading-order.server'
import { readProposals } from './read-proposal.server'

export type SectionColumn = { position: number; organisation: string; content: ProposalContent }

/** One section of the chosen proposals. Each of them is read, with an event; nothing but the section leaves. */
export async function viewSections(
  reader: Reader,
  section: ProposalSection,
  choose: (count: number) => number[],
) {
  const order = await listReadingOrder(reader)
  const chosen = choose(order.length).flatMap((position) => order[position - 1] ?? [])
  const readings = await readProposals(
    reader,
    chosen.map((one) => one.id),
  )
  const columns = chosen.flatMap(({ position, organisation }, index): SectionColumn[] => {
    const reading = readings[index]
    return reading ? [{ position, organisation, content: onlyOf(reading.copy.content, section) }] : []
  })
  return { order, columns }
}

function onlyOf(content: ProposalContent, section: ProposalSection): ProposalContent {
  const entries = contentFieldsOf(section).map((field) => [field, content[field]])
  return { ...EMPTY_CONTENT, ...Object.fromEntries(entries) }
}
