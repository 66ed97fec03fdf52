/** Codes to copy or print, one below the other. Machines must not translate them. */
export function CodeList({ label, codes }: { label: string; codes: readonly string[] }) {
  return (
    <ul className="ui-code-list" aria-label={label} translate="no">
      {codes.map((code) => (
        <li key={code}>{code}</li>
      ))}
    </ul>
  )
}
