import { isId } from '~/platform/guard/not-found.server'

const MOST = 50

/** The contributions that the address of an answer's form names (`?beitrag=…`, as often as one likes): ticked at first. */
export function wishedSources(request: Request): string[] {
  return new URL(request.url).searchParams.getAll('beitrag').filter(isId).slice(0, MOST)
}
