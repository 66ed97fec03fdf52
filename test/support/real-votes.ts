import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Vote } from '~/domain/participation/opinion/ballots'

const FOLDER = resolve(process.cwd(), '../shared/data/klimarat/energie-a')
/** Columns before the votes. */
const HEAD = 7

/** Real votes about energy in Austria's Klimarat (2022), on the statements that its moderation let stand. */
export type RealVotes = { rows: Vote[][]; columns: number }

/** The votes, or why there are none. */
export function readRealVotes(): RealVotes | { absent: string } {
  const files = ['comments.csv', 'participants-votes.csv'].map((name) => resolve(FOLDER, name))
  const [comments, votes] = files
  if (!comments || !votes || !files.every((file) => existsSync(file))) {
    return { absent: `${FOLDER} is absent` }
  }
  const standing = new Set<string>()
  for (const line of linesOf(comments)) {
    const [, , id = '', , , , moderated] = line.split(',')
    if (/^\d+$/.test(id) && moderated === '1') standing.add(id)
  }
  const [head = '', ...lines] = linesOf(votes)
  const ids = head.split(',').slice(HEAD)
  const columnOf = new Map(ids.filter((id) => standing.has(id)).map((id, column) => [id, column]))
  const rows = lines.map((line) =>
    line
      .split(',')
      .slice(HEAD)
      .flatMap((cell, index): Vote[] => {
        const column = columnOf.get(ids[index] ?? '')
        return cell === '' || column === undefined ? [] : [{ column, value: Number(cell) }]
      }),
  )
  return { rows, columns: columnOf.size }
}

const linesOf = (file: string) => readFileSync(file, 'utf8').trim().split(/\r?\n/)
