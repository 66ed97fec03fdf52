import { EMPTY_CONTENT, type ProposalContent } from '~/domain/proposal/content'
import type { CopyPartner } from '~/domain/proposal/copy'
import { fieldsReadWith, type ProposalSection } from '~/domain/proposal/sections'
import { listReadingOrder, type Reader } from './list-reading-order.server'
import { readProposals } from './read-proposal.server'

export type SectionColumn = {
  position: number
  organisation: string
  content: ProposalContent
  partners: readonly CopyPartner[]
}

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
    if (!reading) return []
    const { content, partners } = reading.copy
    return [{ position, organisation, content: onlyOf(content, section), partners }]
  })
  return { order, columns }
}

function onlyOf(content: ProposalContent, section: ProposalSection): ProposalContent {
  const entries = fieldsReadWith(section).map((field) => [field, content[field]])
  return { ...EMPTY_CONTENT, ...Object.fromEntries(entries) }
}
