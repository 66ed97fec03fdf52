export type StatItem = { label: string; value: string; note?: string }

/** Big figures with their labels, as a description list: the label is heard first, the figure is seen first. */
export function StatList({ items }: { items: readonly StatItem[] }) {
  return (
    <dl className="ui-stats">
      {items.map((item) => (
        <div key={item.label} className="ui-stat">
          <dt>{item.label}</dt>
          <dd className="ui-stat__value">{item.value}</dd>
          {item.note && <dd className="ui-stat__note">{item.note}</dd>}
        </div>
      ))}
    </dl>
  )
}
