/** A point in time: `dateTime` for machines (ISO 8601), `text` as people write it. */
export function Time({ dateTime, text, className }: { dateTime: string; text: string; className?: string }) {
  return (
    <time dateTime={dateTime} className={className}>
      {text}
    </time>
  )
}
