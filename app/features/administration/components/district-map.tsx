import { levelOf } from '~/domain/taxonomy/district-counts'
import { DISTRICT_PLACES, DISTRICTS, DISTRICTS_ON_MAP, type District } from '~/domain/taxonomy/regions'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { type MapTile, TileMap } from '~/ui/tile-map'

/** How many challenges are open in each district; each tile leads to them. */
export function DistrictMap({ counts }: { counts: Record<District, number> }) {
  const { t, locale } = useLanguage()
  const most = Math.max(1, ...Object.values(counts))
  const tiles = DISTRICTS_ON_MAP.map((code): MapTile => {
    const [column, row] = DISTRICT_PLACES[code]
    const query = new URLSearchParams({ district: code, phase: 'open' })
    return {
      key: code,
      label: DISTRICTS[code],
      valueText: t('home.map.count', { count: counts[code] }),
      column,
      row,
      level: levelOf(counts[code], most),
      href: `${path(locale, 'challengeList')}?${query}`,
    }
  })
  return <TileMap label={t('home.map.label')} tiles={tiles} />
}
