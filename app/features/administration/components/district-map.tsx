import type { District } from '~/domain/taxonomy/regions'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { TextLink } from '~/ui/text-link'
import { type MapTile, TileMap } from '~/ui/tile-map'

/** About where each district lies: column and row, counted from the north-west. */
const PLACES: Record<District, readonly [column: number, row: number]> = {
  '13074': [1, 2],
  '13003': [2, 1],
  '13073': [3, 1],
  '13004': [1, 3],
  '13072': [2, 2],
  '13075': [3, 2],
  '13076': [2, 3],
  '13071': [3, 3],
}

/**
 * How many challenges are open in each district; each tile leads to them. Districts that have come in since
 * and have no place on the map stand below it.
 */
export function DistrictMap({ counts }: { counts: Readonly<Record<string, number>> }) {
  const { t, locale, label, codes } = useLanguage()
  const most = Math.max(1, ...Object.values(counts))
  const countOf = (code: string) => counts[code] ?? 0
  const hrefOf = (code: string) =>
    `${path(locale, 'challengeList')}?${new URLSearchParams({ district: code, phase: 'open' })}`
  const districts = codes('district')
  const tiles = districts.filter(hasPlace).map((code): MapTile => {
    const [column, row] = PLACES[code]
    return {
      ...{ key: code, column, row, href: hrefOf(code) },
      label: label('district', code),
      valueText: t('home.map.count', { count: countOf(code) }),
      level: levelOf(countOf(code) / most),
    }
  })
  const others = districts.filter((code) => !hasPlace(code))
  return (
    <div>
      <TileMap label={t('home.map.label')} tiles={tiles} />
      {others.length > 0 && (
        <ul className="flex flex-wrap gap-16">
          {others.map((code) => (
            <li key={code}>
              <TextLink href={hrefOf(code)}>
                {label('district', code)}: {t('home.map.count', { count: countOf(code) })}
              </TextLink>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function hasPlace(code: string): code is District {
  return Object.hasOwn(PLACES, code)
}

function levelOf(share: number): MapTile['level'] {
  if (share === 0) return 0
  if (share <= 1 / 3) return 1
  return share <= 2 / 3 ? 2 : 3
}
