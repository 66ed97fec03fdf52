/**
 * The picture of the start page: a bridge between the bank of the offices and the bank of the workshops,
 * with its mirror image in the water. Drawn in the colours of the theme; decoration, so it has no text.
 */
export function BridgeScene() {
  return (
    <svg viewBox="0 0 640 420" aria-hidden="true" focusable="false" className="w-full h-auto">
      <path d="M120 300a200 200 0 0 1 400 0z" className="fill-tint" />
      <Town />
      <Workshop />
      <Bridge />
      <Water />
    </svg>
  )
}

/** Left bank: gables and a tower, as in the towns on the coast. */
function Town() {
  return (
    <g>
      <path d="M0 300V214h34v-22h14v-22h20v22h2v108z" className="fill-accent" opacity="0.28" />
      <path d="M84 300V150l26-62 26 62v150z" className="fill-accent" opacity="0.5" />
      <path d="M110 88V58" className="stroke-accent" strokeWidth="3" opacity="0.5" />
      <circle cx="110" cy="54" r="4" className="fill-accent" opacity="0.5" />
      <path d="M0 300v-46l28-26 28 26v46z" className="fill-accent" opacity="0.72" />
      <g className="fill-surface">
        <path d="M12 264h10v14H12zM34 264h10v14H34zM102 168h16v22h-16zM102 208h16v22h-16zM102 248h16v22h-16z" />
        <path d="M68 226h8v12h-8zM68 250h8v12h-8zM48 200h10v12H48z" />
      </g>
    </g>
  )
}

/** Right bank: a laboratory whose roof carries a net of connected points. */
function Workshop() {
  return (
    <g>
      <path d="M504 300V180h52v120z" className="fill-info" opacity="0.4" />
      <path d="M556 300v-82h84v82z" className="fill-info" opacity="0.75" />
      <g className="fill-surface">
        <path d="M514 198h12v12h-12zM534 198h12v12h-12zM514 224h12v12h-12zM534 224h12v12h-12zM514 250h12v12h-12zM534 250h12v12h-12z" />
        <path d="M572 236h52v8h-52zM572 256h52v8h-52zM572 276h30v8h-30z" />
      </g>
      <g className="stroke-info" strokeWidth="2.5" fill="none">
        <path d="M535 180V142M535 142l-36-34M535 142l44-40M499 108l42-36M579 102l-38-30M535 142l66 8M579 102l22 48" />
      </g>
      <g className="fill-surface stroke-info" strokeWidth="3">
        <circle cx="535" cy="142" r="8" />
        <circle cx="499" cy="108" r="6" />
        <circle cx="579" cy="102" r="7" />
        <circle cx="541" cy="72" r="6" />
        <circle cx="601" cy="150" r="6" />
      </g>
    </g>
  )
}

const HANGERS = [
  [176, 222],
  [212, 183],
  [248, 157],
  [284, 142],
  [320, 137],
  [356, 142],
  [392, 157],
  [428, 183],
  [464, 222],
] as const

/** The bridge itself: one arch over its hangers, the mark of the platform at large. */
function Bridge() {
  return (
    <g>
      <path d="M136 296a184 159 0 0 1 368 0" fill="none" className="stroke-accent" strokeWidth="12" />
      <g className="stroke-accent" strokeWidth="4">
        {HANGERS.map(([x, top]) => (
          <path key={x} d={`M${x} ${top}V292`} />
        ))}
      </g>
      <path d="M0 300h640" className="stroke-accent" strokeWidth="14" />
      <path d="M126 300h28v26h-28zM486 300h28v26h-28z" className="fill-accent" />
    </g>
  )
}

/** The water, with the arch mirrored in it. */
function Water() {
  return (
    <g>
      <path
        d="M146 332a174 84 0 0 0 348 0"
        fill="none"
        className="stroke-accent"
        strokeWidth="6"
        opacity="0.16"
      />
      <g className="stroke-info" strokeWidth="4" strokeLinecap="round" fill="none">
        <path d="M0 334h96M120 334h150M300 334h96M424 334h216" opacity="0.8" />
        <path d="M40 356h120M196 356h70M290 356h148M470 356h110" opacity="0.55" />
        <path d="M96 378h88M222 378h140M396 378h92M530 378h60" opacity="0.35" />
        <path d="M180 400h96M312 400h66M410 400h60" opacity="0.2" />
      </g>
    </g>
  )
}
