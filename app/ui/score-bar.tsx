type Props = {
  label: string /** Share from 0 to 1; more or less is cut off. */
  share: number
  valueText: string
  note?: string
}

/** A share as a bar. The bar is decoration: the value stands beside it as text. */
export function ScoreBar({ label, share, valueText, note }: Props) {
  const width = Math.min(1, Math.max(0, share)) * 100
  return (
    <div className="ui-score">
      <p className="ui-score__head">
        <span>{label}</span> <span className="ui-score__value">{valueText}</span>
      </p>
      <svg
        viewBox="0 0 100 4"
        preserveAspectRatio="none"
        className="ui-score__bar"
        aria-hidden="true"
        focusable="false"
      >
        <rect width="100" height="4" className="ui-score__track" />
        <rect width={width} height="4" className="ui-score__fill" />
      </svg>
      {note && <p className="ui-score__note">{note}</p>}
    </div>
  )
}
