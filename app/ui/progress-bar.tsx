type Props = {
  id: string
  /** What is measured, said before the value. */
  label: string
  /** 0 to 100 */
  percent: number
}

/** How much of something is there, as KERN's bar; the label says it in words too. */
export function ProgressBar({ id, label, percent }: Props) {
  return (
    <div className="kern-progress">
      <label className="kern-label" htmlFor={id}>
        {label}
      </label>
      <progress id={id} max={100} value={percent}>
        {percent} %
      </progress>
    </div>
  )
}
