import { joinClasses } from './join-classes'

// Written out, because the style sheet is built from the class names found in the sources.
const LOOKS = [
  '',
  'ui-group-map__group--1',
  'ui-group-map__group--2',
  'ui-group-map__group--3',
  'ui-group-map__group--4',
] as const
const MARKS = [
  'M-5 0A5 5 0 1 1 5 0A5 5 0 1 1-5 0Z',
  'M-4.4-4.4H4.4V4.4H-4.4Z',
  'M0-5.6L5.4 4.2H-5.4Z',
  'M0-6L6 0L0 6L-6 0Z',
  'M-5.6-2H-2V-5.6H2V-2H5.6V2H2V5.6H-2V2H-5.6Z',
] as const

export type MapGroup = {
  letter: string
  /** an ellipse around its middle, in hundredths of the map from its centre on, y upwards */
  outline: { x: number; y: number; long: number; short: number; degrees: number }
  /** marks; `weight` from 0 to 1 says how large */
  dots: readonly { x: number; y: number; weight: number }[]
}

type Props = {
  id: string
  title: string
  description: string
  groups: readonly MapGroup[]
  /** one place with a word beside it */
  own?: { x: number; y: number; label: string } | null
}

const LEAST_RADIUS = 4

/**
 * Groups on a plane: an area and a letter each, and marks whose shape, not only their colour, says which group they
 * belong to. A picture for those who see it; what it says stands in a table beside it as well.
 */
export function GroupMap({ id, title, description, groups, own }: Props) {
  return (
    <svg className="ui-group-map" viewBox="-120 -120 240 240" role="img" aria-labelledby={`${id}-t ${id}-d`}>
      <title id={`${id}-t`}>{title}</title>
      <desc id={`${id}-d`}>{description}</desc>
      <path className="ui-group-map__axes" d="M-116 0H116M0-116V116" />
      {groups.map(({ letter, outline, dots }, group) => (
        <g key={letter} className={joinClasses('ui-group-map__group', LOOKS[group])}>
          <ellipse
            className="ui-group-map__outline"
            rx={rounded(Math.max(LEAST_RADIUS, outline.long))}
            ry={rounded(Math.max(LEAST_RADIUS, outline.short))}
            transform={`translate(${placeOf(outline)}) rotate(${rounded(-outline.degrees)})`}
          />
          {dots.map((dot) => (
            <path
              key={placeOf(dot)}
              className="ui-group-map__dot"
              d={MARKS[group]}
              transform={`translate(${placeOf(dot)}) scale(${rounded(0.5 + 0.9 * dot.weight)})`}
            />
          ))}
        </g>
      ))}
      {groups.map(({ letter, outline }) => (
        <g key={letter} className="ui-group-map__label" transform={`translate(${placeOf(topOf(outline))})`}>
          <circle r="9" />
          <text dy="4.5">{letter}</text>
        </g>
      ))}
      {own && (
        <g transform={`translate(${placeOf(own)})`}>
          <path className="ui-group-map__own-edge" d="M-6-6L6 6M6-6L-6 6" />
          <path className="ui-group-map__own-cross" d="M-6-6L6 6M6-6L-6 6" />
          <text className="ui-group-map__own-label" y="19">
            {own.label}
          </text>
        </g>
      )}
    </svg>
  )
}

/** The top of an ellipse: there its letter covers no mark. */
function topOf({ x, y, long, short, degrees }: MapGroup['outline']) {
  const turn = (degrees * Math.PI) / 180
  return { x, y: y + Math.hypot(long * Math.sin(turn), short * Math.cos(turn)) }
}

const MOST = 108
const inside = (value: number) => rounded(Math.max(-MOST, Math.min(MOST, value)))
const rounded = (value: number) => Math.round(value * 100) / 100
/** Up is plus for people and minus for a picture. */
const placeOf = ({ x, y }: { x: number; y: number }) => `${inside(x)} ${inside(-y)}`
