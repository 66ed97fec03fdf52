import { levelOf } from '~/domain/taxonomy/district-counts'
import { DISTRICT_PLACES, type District } from '~/domain/taxonomy/regions'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { TextLink } from '~/ui/text-link'
import { type MapTile, TileMap } from '~/ui/tile-map'

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
    const [column, row] = DISTRICT_PLACES[code]
    return {
      ...{ key: code, column, row, href: hrefOf(code) },
      label: label('district', code),
      valueText: t('home.map.count', { count: countOf(code) }),
      level: levelOf(countOf(code), most),
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
  return Object.hasOwn(DISTRICT_PLACES, code)
}
