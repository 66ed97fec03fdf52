import { beginningOf } from '~/domain/text/beginning'
import { oneLine } from '~/domain/text/one-line'

const LONGEST = 280

/** The first words of a contribution, where it is one of many, on one line. */
export const beginningOfComment = (body: string): string => beginningOf(oneLine(body), LONGEST)
