/** Text of a label or legend, with the mark of a field that may stay empty. */
export function FieldLabel({ label, optionalText }: { label: string; optionalText?: string }) {
  return (
    <>
      {label}
      {optionalText && <span className="kern-label__optional"> {optionalText}</span>}
    </>
  )
}
