import { type DistrictCounts, levelOf } from '~/domain/taxonomy/district-counts'
import { DISTRICT_PLACES, DISTRICTS_ON_MAP, type District, isDistrict } from '~/domain/taxonomy/regions'
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
  const current = chosen !== null && isDistrict(chosen) ? chosen : null
  const href = (district: District | null) => {
    const query = new URLSearchParams([...choices.map(([name, value]) => [name, value])])
    if (district) query.set('district', district)
    return query.size > 0 ? `${address}?${query}` : address
  }
  const rows = DISTRICTS_ON_MAP.map((code) => ({
    code,
    name: label('district', code),
    named: counts.named[code],
    found: counts.named[code] + counts.statewide,
    isCurrent: code === current,
    href: href(code === current ? null : code),
  }))
  const most = Math.max(...rows.map(({ found }) => found))
  const tiles = rows.map(({ code, name, found, isCurrent, ...row }): MapTile => {
    const [column, line] = DISTRICT_PLACES[code]
    return {
      ...{ key: code, label: name, valueText: countText(found), column, row: line, href: row.href },
      level: levelOf(found, most),
      ...(isCurrent && { currentText: t('face.map.chosen') }),
    }
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
