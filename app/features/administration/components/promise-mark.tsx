const DRAWINGS = {
  late: 'M24 8a16 16 0 1 0 0 32 16 16 0 0 0 0-32zM24 15v9l6 5',
  sealed: 'M6 13h36v24H6zM6 14l18 14 18-14M24 28v0',
  pair: 'M16 22a6 6 0 1 0 0-12 6 6 0 0 0 0 12zM32 22a6 6 0 1 0 0-12 6 6 0 0 0 0 12zM5 39c0-7 5-11 11-11s9 3 8 4c1-2 4-4 8-4 6 0 11 4 11 11',
  kept: 'M12 17a6 6 0 0 1 6-6h4M36 31a6 6 0 0 1-6 6h-4M18 24h12M12 17v0a6 6 0 0 0 6 13h2M36 31v0a6 6 0 0 0-6-13h-2',
  clear: 'M24 42V8M24 10h15l4 5-4 5H24M24 22H10l-4 5 4 5h14',
} as const

export type PromiseName = keyof typeof DRAWINGS

/** A small line drawing for each promise: clock, envelope, two persons, chain, signpost. */
export function PromiseMark({ name }: { name: PromiseName }) {
  return (
    <svg viewBox="0 0 48 48" aria-hidden="true" focusable="false" className="w-48 h-48 shrink-0">
      <path
        d={DRAWINGS[name]}
        fill="none"
        strokeWidth="3"
        strokeLinecap="round"
        strokeLinejoin="round"
        className="stroke-accent"
      />
    </svg>
  )
}
