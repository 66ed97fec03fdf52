/** What helps to fill in a field, between its label and the control. */
export function Hint({ fieldId, children }: { fieldId: string; children?: string }) {
  if (!children) return null
  return (
    <p id={`${fieldId}-description`} className="kern-hint">
      {children}
    </p>
  )
}
