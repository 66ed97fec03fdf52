type Props = {
  /** what the picture shows, in words and figures */
  label: string
  before: number
  target: number
  /** null: nothing was measured yet */
  now: number | null
  isReached: boolean
}

const LEFT = 16
const WIDTH = 288

/**
 * A measure on its way: a ring where it began, a post where it shall be, a diamond where it is. The way leads from
 * left to right whether more or less is better, so that further right is always better. The shapes tell them apart
 * without colour; the figures stand beside the picture as text.
 */
export function BeforeAfter({ label, before, target, now, isReached }: Props) {
  const known = now === null ? [before, target] : [before, target, now]
  const isDown = target < before
  const [least, most] = [Math.min(...known), Math.max(...known)]
  const span = most - least
  const from = (value: number) => (isDown ? most - value : value - least)
  const place = (value: number) =>
    Math.round((LEFT + (span === 0 ? 0.5 : from(value) / span) * WIDTH) * 10) / 10
  return (
    <svg
      className="ui-before-after"
      viewBox="0 0 320 48"
      role="img"
      aria-label={label}
      data-reached={isReached || undefined}
    >
      <path className="ui-before-after__scale" d={`M${LEFT} 28H${LEFT + WIDTH}`} />
      {now !== null && <path className="ui-before-after__way" d={`M${place(before)} 28H${place(now)}`} />}
      <path className="ui-before-after__target" d={`M${place(target)} 44V6l12 6-12 6`} />
      <circle className="ui-before-after__before" cx={place(before)} cy="28" r="7" />
      {now !== null && (
        <path
          className="ui-before-after__now"
          d="M0-9L9 0L0 9L-9 0Z"
          transform={`translate(${place(now)} 28)`}
        />
      )}
    </svg>
  )
}
