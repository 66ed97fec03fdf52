import { type DistrictCounts, levelOf } from '~/domain/taxonomy/district-counts'
import { DISTRICT_PLACES, DISTRICTS_ON_MAP, isDistrict } from '~/domain/taxonomy/regions'
import { useLanguage } from '~/i18n/context'
import { Anchor } from '~/ui/anchor'
import { Disclosure } from '~/ui/disclosure'
import { ResponsiveTable } from '~/ui/responsive-table'
import { Stack } from '~/ui/stack'
import { TextLink } from '~/ui/text-link'
import { type MapTile, TileMap } from '~/ui/tile-map'

type Props = {
  /** the page without a query, and the choices in its address but for the district and the place in the list */
  address: string
  choices: readonly (readonly [name: string, value: string])[]
  chosen: string | null
  counts: DistrictCounts
  /** what is counted, for example "3 open" */
  countText: (count: number) => string
  /** what the numbers mean on this page */
  explanation: string
}

/**
 * The districts as a map of links, each setting or removing one district in the filter of a list; the same
 * as a table for those who prefer text. Works without JavaScript, every choice has an address.
 */
export function DistrictFilter({ address, choices, chosen, counts, countText, explanation }: Props) {
  const { t, label } = useLanguage()
  const current = chosen !== null && Object.hasOwn(counts.named, chosen) ? chosen : null
  const href = (district: string | null) => {
    const query = new URLSearchParams([...choices.map(([name, value]) => [name, value])])
    if (district) query.set('district', district)
    return query.size > 0 ? `${address}?${query}` : address
  }
  const offered = Object.keys(counts.named)
  const onMap = DISTRICTS_ON_MAP.filter((code) => offered.includes(code))
  const beside = offered.filter((code) => !isDistrict(code))
  const rows = [...onMap, ...beside].map((code) => {
    const named = counts.named[code] ?? 0
    const isCurrent = code === current
    const name = label('district', code)
    return {
      code,
      name,
      named,
      found: named + counts.statewide,
      isCurrent,
      href: href(isCurrent ? null : code),
    }
  })
  const most = Math.max(...rows.map(({ found }) => found))
  const tiles = rows.flatMap(({ code, name, found, isCurrent, ...row }): MapTile[] => {
    if (!isDistrict(code)) return []
    const [column, line] = DISTRICT_PLACES[code]
    const tile = { key: code, label: name, valueText: countText(found), column, row: line, href: row.href }
    const currentText = isCurrent ? { currentText: t('face.map.chosen') } : {}
    return [{ ...tile, level: levelOf(found, most), ...currentText }]
  })
  const summary = current
    ? t('face.map.titleChosen', { district: label('district', current) })
    : t('face.map.title')
  return (
    <Disclosure summary={summary} isOpen={current !== null}>
      <Stack>
        <p>
          {explanation} {t('face.map.statewide', { count: counts.statewide })}
        </p>
        <TileMap label={t('face.map.label')} tiles={tiles} />
        {beside.length > 0 && (
          <ul aria-label={t('face.map.beside')}>
            {rows.map((row) =>
              isDistrict(row.code) ? null : (
                <li key={row.code}>
                  <Anchor
                    href={row.href}
                    aria-current={row.isCurrent ? 'true' : undefined}
                    preventScrollReset
                  >
                    {row.name}
                  </Anchor>{' '}
                  {countText(row.found)}
                </li>
              ),
            )}
          </ul>
        )}
        {current && <TextLink href={href(null)}>{t('face.map.all')}</TextLink>}
        <Disclosure summary={t('face.map.asTable')}>
          <ResponsiveTable
            caption={t('face.map.label')}
            isCaptionHidden
            rows={rows}
            rowKey={({ code }) => code}
            columns={[
              {
                key: 'district',
                label: t('face.map.district'),
                isRowHeader: true,
                cell: (row) => (
                  <>
                    <Anchor href={row.href} aria-current={row.isCurrent ? 'true' : undefined}>
                      {row.name}
                    </Anchor>
                    {row.isCurrent && ` (${t('face.map.chosen')})`}
                  </>
                ),
              },
              { key: 'named', label: t('face.map.named'), cell: ({ named }) => named, isNumeric: true },
              { key: 'found', label: t('face.map.found'), cell: ({ found }) => found, isNumeric: true },
            ]}
          />
        </Disclosure>
      </Stack>
    </Disclosure>
  )
}
