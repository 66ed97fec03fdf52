import { prepareProposalFiles } from '~/features/proposals/operations/prepare-proposal-files.server'
import type { Bytes } from '~/platform/files/inspected'
import { letters } from './letters'
import { filePartsWith } from './propose-files'
import { pdf, type Sample } from './sample-files'

/** A file with a token in its name and one in its bytes, from which those of its copy and its picture follow. */
export type PlantedFile = { sample: Sample; tokens: string[]; read: string[] }

const backwards = (token: string) => [...token].reverse().join('')
const shifted = (token: string) =>
  token.replace(/[a-z]/g, (letter) => String.fromCharCode(((letter.charCodeAt(0) - 97 + 13) % 26) + 97))

export function plantedFile(): PlantedFile {
  const [name, inside] = [letters(), letters()]
  return {
    sample: { name: `${name}.pdf`, content: pdf(`% begin ${inside} end`) },
    tokens: [name, inside, backwards(inside), shifted(inside)],
    /** what readers may learn of it after the opening: not the bytes as they were sent */
    read: [name, backwards(inside), shifted(inside)],
  }
}

async function tokenIn(bytes: Bytes): Promise<string> {
  const text = (await bytes.read(0, bytes.size)).toString('latin1')
  return /begin (\w+) end/.exec(text)?.[1] ?? ''
}

/** Prepares every file: its copy for readers and its picture hold tokens of their own. */
export const preparePlantedFiles = () =>
  prepareProposalFiles(
    filePartsWith({
      cleanCopy: async (bytes) => {
        const token = backwards(await tokenIn(bytes))
        return (async function* () {
          yield Buffer.from(`copy ${token}`)
        })()
      },
      drawPreviews: async (bytes) => [
        {
          content: Buffer.from(`picture ${shifted(await tokenIn(bytes))}`),
          ...{ mediaType: 'image/png', width: 1, height: 1 },
        },
      ],
    }),
  )
