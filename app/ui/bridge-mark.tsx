/** The mark: a deck carried by one arch over its hangers. Takes the colour of the text around it. */
export function BridgeMark() {
  return (
    <svg viewBox="0 0 48 48" className="ui-bridge-mark" aria-hidden="true" focusable="false">
      <path d="M4 34a20 20 0 0 1 40 0" fill="none" stroke="currentColor" strokeWidth="4.5" />
      <path d="M14 20v14M24 14v20M34 20v14" stroke="currentColor" strokeWidth="2.5" />
      <path d="M0 35.5h48" stroke="currentColor" strokeWidth="5" />
      <path d="M5 42.5h38" className="ui-bridge-mark__water" strokeWidth="2.5" />
    </svg>
  )
}
