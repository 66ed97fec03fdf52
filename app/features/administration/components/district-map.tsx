import { DISTRICT_CODES, DISTRICTS, type District } from '~/domain/taxonomy/regions'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
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

/** How many challenges are open in each district; each tile leads to them. */
export function DistrictMap({ counts }: { counts: Record<District, number> }) {
  const { t, locale } = useLanguage()
  const most = Math.max(1, ...Object.values(counts))
  const tiles = DISTRICT_CODES.map((code): MapTile => {
    const [column, row] = PLACES[code]
    const query = new URLSearchParams({ district: code, phase: 'open' })
    return {
      key: code,
      label: DISTRICTS[code],
      valueText: t('home.map.count', { count: counts[code] }),
      column,
      row,
      level: levelOf(counts[code] / most),
      href: `${path(locale, 'challengeList')}?${query}`,
    }
  })
  return <TileMap label={t('home.map.label')} tiles={tiles} />
}

function levelOf(share: number): MapTile['level'] {
  if (share === 0) return 0
  if (share <= 1 / 3) return 1
  return share <= 2 / 3 ? 2 : 3
}
