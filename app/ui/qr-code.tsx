type Props = {
  /** cells of one side */
  size: number
  /** one square a dark cell, drawn on the server */
  path: string
  /** What reading it leads to; whoever does not see it needs the same as text beside it. */
  label: string
}

/** A QR code. */
export function QrCode({ size, path, label }: Props) {
  return (
    <svg
      className="ui-qr-code"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <path d={path} fill="currentColor" />
    </svg>
  )
}
