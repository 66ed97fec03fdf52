/** The first stop of the keyboard: jumps over header and navigation. */
export function SkipLink({ targetId, label }: { targetId: string; label: string }) {
  return (
    <a className="ui-skip-link" href={`#${targetId}`}>
      {label}
    </a>
  )
}
