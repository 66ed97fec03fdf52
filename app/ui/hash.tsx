/** A checksum, shown whole: it breaks between groups of eight, and copying it yields no spaces. */
export function Hash({ value, label }: { value: string; label?: string }) {
  const groups = value.match(/.{1,8}/g) ?? []
  return (
    <span className="ui-hash">
      {label && <span className="ui-hash__label">{label}</span>}
      <code translate="no" className="ui-hash__value">
        {groups.map((group, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: groups may repeat and never change their order.
          <span key={index}>
            {group}
            <wbr />
          </span>
        ))}
      </code>
    </span>
  )
}
