import { joinClasses } from './join-classes'
import { Time } from './time'

export type RailMoment = {
  key: string
  title: string
  /** The language of the title where it is not the page's. */
  titleLang?: string | undefined
  state: 'past' | 'now' | 'ahead'
  /** The state in words, for screen readers. */
  stateText: string
  time?: { dateTime: string; text: string }
  /** It lies behind us and was not done: no check, even in the past. */
  isUndone?: boolean
  /** Nobody has fixed the time: drawn with a broken ring. */
  isEstimated?: boolean
}

type Props = {
  label: string
  moments: readonly RailMoment[]
  /** Where today lies: behind the moment with this index, by a share of the way to the next one. */
  today?: { index: number; share: number; label: string }
}

/**
 * A procedure as a picture in time: a rail with stations, filled as far as today; across from a tablet on, in
 * several rows where there are many, and down on a phone. The stations are the items of a list, so that the
 * picture and what is read aloud cannot differ.
 */
export function MomentRail({ label, moments, today }: Props) {
  /** How far the way from one station to the next lies behind us. */
  const covered = (index: number) => {
    if (moments[index + 1]?.state === 'past') return 1
    return today?.index === index ? today.share : 0
  }
  return (
    <ol className="ui-rail" aria-label={label}>
      {moments.map(
        ({ key, title, titleLang, state, stateText, time, isEstimated = false, isUndone = false }, index) => (
          <li key={key} aria-current={state === 'now' ? 'step' : undefined}>
            <svg className="ui-rail__picture" aria-hidden="true" focusable="false">
              <Down isLast={index === moments.length - 1} share={covered(index)} />
              <Across
                before={index === 0 ? null : covered(index - 1)}
                after={index === moments.length - 1 ? null : covered(index)}
                todayLabel={today?.label}
              />
              <g className="ui-rail__down">
                <Station x="16" {...{ state, isEstimated, isUndone }} />
              </g>
              <g className="ui-rail__across">
                <Station x="50%" {...{ state, isEstimated, isUndone }} />
              </g>
            </svg>
            <p className="ui-rail__title">
              {titleLang ? <span lang={titleLang}>{title}</span> : title}
              <span className="sr-only"> ({stateText})</span>
            </p>
            {time && <Time {...time} className="ui-rail__time" />}
          </li>
        ),
      )}
    </ol>
  )
}

const percent = (share: number) => `${Math.round(share * 1000) / 10}%`

/** Below the station to the next one. The lengths are shares of the item, whose height the text makes. */
function Down({ isLast, share }: { isLast: boolean; share: number }) {
  if (isLast) return null
  return (
    <svg
      aria-hidden="true"
      className="ui-rail__down"
      x="16"
      y="16"
      width="1"
      height="100%"
      overflow="visible"
    >
      <line y2="100%" className="ui-rail__line" />
      {share > 0 && <line y2={percent(share)} className="ui-rail__line ui-rail__line--past" />}
    </svg>
  )
}

type AcrossProps = { before: number | null; after: number | null; todayLabel: string | undefined }

/** The half way before the station and the half way behind it: rows may break between them. */
function Across({ before, after, todayLabel }: AcrossProps) {
  // A way of which a part is covered has today in one of its two halves.
  const isToday = (share: number | null) => share !== null && share > 0 && share < 1
  const at =
    before !== null && isToday(before) && before >= 0.5
      ? before - 0.5
      : after !== null && isToday(after) && after < 0.5
        ? after + 0.5
        : null
  return (
    <svg aria-hidden="true" className="ui-rail__across" y="16" width="100%" height="1" overflow="visible">
      {before !== null && <line x2="50%" className="ui-rail__line" />}
      {after !== null && <line x1="50%" x2="100%" className="ui-rail__line" />}
      {before !== null && before > 0.5 && (
        <line x2={percent(Math.min(0.5, before - 0.5))} className="ui-rail__line ui-rail__line--past" />
      )}
      {after !== null && after > 0 && (
        <line
          x1="50%"
          x2={percent(0.5 + Math.min(0.5, after))}
          className="ui-rail__line ui-rail__line--past"
        />
      )}
      {at !== null && todayLabel && (
        <>
          <circle cx={percent(at)} r="5" className="ui-rail__today" />
          <text x={percent(at)} y="-16" textAnchor="middle" className="ui-rail__label">
            {todayLabel}
          </text>
        </>
      )}
    </svg>
  )
}

type StationProps = { x: string; state: RailMoment['state']; isEstimated: boolean; isUndone: boolean }

function Station({ x, state, isEstimated, isUndone }: StationProps) {
  const ring = state === 'past' && isUndone ? undefined : RINGS[state]
  return (
    <svg aria-hidden="true" x={x} y="16" overflow="visible" width="1" height="1">
      <circle r="12" className={joinClasses('ui-rail__ring', ring)} {...(isEstimated && DASHED)} />
      {state === 'past' && !isUndone && <path d="M-5 0l4 4 7-8" className="ui-rail__check" />}
      {state === 'now' && <circle r="5" className="ui-rail__today" />}
    </svg>
  )
}

// Written out, because the style sheet is built from the class names found in the sources.
const RINGS = { past: 'ui-rail__ring--past', now: 'ui-rail__ring--now', ahead: undefined } as const
const DASHED = { strokeDasharray: '4 4' }
