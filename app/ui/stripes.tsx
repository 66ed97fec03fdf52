/** A flag made of level stripes, drawn from colours and relative heights, so that each state brings its own. */
export function Stripes({ stripes }: { stripes: readonly { colour: string; height: number }[] }) {
  const total = stripes.reduce((sum, stripe) => sum + stripe.height, 0)
  const bands = stripes.map((stripe, index) => ({
    ...stripe,
    top: stripes.slice(0, index).reduce((sum, above) => sum + above.height, 0),
  }))
  return (
    <svg viewBox={`0 0 ${total * 1.5} ${total}`} aria-hidden="true" focusable="false" className="ui-stripes">
      {bands.map((band) => (
        <rect key={band.top} y={band.top} width={total * 1.5} height={band.height} fill={band.colour} />
      ))}
    </svg>
  )
}
