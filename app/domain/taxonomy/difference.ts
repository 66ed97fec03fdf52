import { type Catalogue, CODE_LISTS, type CodeList, offeredCodes } from './catalogue'

/** What a page must know of the lists beyond what its messages say: nothing of what is built in. */
export type CatalogueDifference = {
  /** `<list>.<code>` -> label */
  labels: Record<string, string>
  /** `<list>.<code>` -> what it means */
  hints: Record<string, string>
  /** codes in their order, for lists that offer others or in another order */
  offered: Partial<Record<CodeList, readonly string[]>>
  /** `<list>.<code>` of what is not offered any more */
  retired: readonly string[]
}

/** What differs from the built-in catalogue in one language; null where nothing does. */
export function differenceOf(
  builtIn: Catalogue,
  current: Catalogue,
  locale: 'de' | 'en',
): CatalogueDifference | null {
  const difference = {
    labels: {},
    hints: {},
    offered: {},
    retired: [] as string[],
  } as CatalogueDifference & {
    retired: string[]
  }
  for (const list of CODE_LISTS) {
    const known = new Map(builtIn[list].map((entry) => [entry.code, entry]))
    for (const entry of current[list]) {
      const key = `${list}.${entry.code}`
      const before = known.get(entry.code)
      const label = locale === 'de' ? entry.labelDe : entry.labelEn
      const hint = locale === 'de' ? entry.descriptionDe : entry.descriptionEn
      if (label !== (locale === 'de' ? before?.labelDe : before?.labelEn)) difference.labels[key] = label
      if (hint !== '') difference.hints[key] = hint
      if (entry.isRetired) difference.retired.push(key)
    }
    const offered = offeredCodes(current, list)
    if (offered.join(' ') !== offeredCodes(builtIn, list).join(' ')) difference.offered[list] = offered
  }
  const { labels, hints, offered, retired } = difference
  const isSame = [labels, hints, offered, retired].every((part) => Object.keys(part).length === 0)
  return isSame ? null : difference
}
