/**
 * The people of a reviewed table of a life with a second person. author: owner of the authority. second: editor who
 * wrote nothing. head: another owner. viewer: member who may only read. staff0: platform staff where nobody is left in
 * the authority; staff1: where somebody is.
 */
export const PEOPLE = [
  'author',
  'second',
  'head',
  'viewer',
  'staff0',
  'staff1',
  'foreign',
  'signedOut',
] as const
export type Person = (typeof PEOPLE)[number]

export type Cell = { phase: string; action: string; person: Person; outcome: string }

/** A written table as cells: a block a phase, a line an action, a column a person. */
export function cellsOf(table: string): Cell[] {
  return table
    .trim()
    .split(/\n\n/)
    .flatMap((block) => {
      const [head = '', ...lines] = block.split('\n')
      const [phase = ''] = head.split(/\s+/)
      return lines.flatMap((line) => {
        const [action = '', ...outcomes] = line.trim().split(/\s+/)
        return outcomes.map((outcome, index) => {
          const person = PEOPLE[index]
          if (!person) throw new Error(`too many cells: ${line}`)
          return { phase, action, person, outcome }
        })
      })
    })
}
