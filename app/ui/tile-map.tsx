import { Anchor } from './anchor'
import { Icon } from './icon'
import { joinClasses } from './join-classes'

// Written out, because the style sheet is built from the class names found in the sources.
const COLUMNS = [
  'md:col-start-1',
  'md:col-start-2',
  'md:col-start-3',
  'md:col-start-4',
  'md:col-start-5',
  'md:col-start-6',
]
const ROWS = [
  'md:row-start-1',
  'md:row-start-2',
  'md:row-start-3',
  'md:row-start-4',
  'md:row-start-5',
  'md:row-start-6',
]
const LEVELS = ['ui-tile--0', 'ui-tile--1', 'ui-tile--2', 'ui-tile--3', 'ui-tile--4'] as const

export type MapTile = {
  key: string
  label: string
  valueText: string
  /** Place in the grid, counted from 1 to 6. */
  column: number
  row: number
  /** How strongly the tile is coloured. */
  level: 0 | 1 | 2 | 3 | 4
  href?: string
  /** The tile is chosen, and this text says so: colour alone would not. */
  currentText?: string
}

/**
 * A map of equal tiles, each about where its region lies. It is a list laid out as a map: the list itself
 * is the text alternative, names hyphenate, and on a phone the tiles stand below each other.
 */
export function TileMap({ label, tiles }: { label: string; tiles: readonly MapTile[] }) {
  return (
    <ul className="ui-tile-map" aria-label={label}>
      {tiles.map((tile) => (
        <li
          key={tile.key}
          className={joinClasses('ui-tile', LEVELS[tile.level], COLUMNS[tile.column - 1], ROWS[tile.row - 1])}
        >
          {tile.href ? (
            <Anchor
              href={tile.href}
              className="ui-tile__link"
              aria-current={tile.currentText ? 'true' : undefined}
              preventScrollReset
            >
              <TileText tile={tile} />
            </Anchor>
          ) : (
            <span className="ui-tile__link">
              <TileText tile={tile} />
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}

function TileText({ tile: { label, valueText, currentText } }: { tile: MapTile }) {
  return (
    <>
      <span className="ui-tile__label">{label}</span>{' '}
      <span className="ui-tile__value">
        {currentText && (
          <span className="ui-tile__current">
            <Icon name="check" size="small" />
            {currentText}
          </span>
        )}
        {valueText}
      </span>
    </>
  )
}
