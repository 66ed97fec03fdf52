import type { ReactNode } from 'react'
import { joinClasses } from './join-classes'

type Props = { items: readonly { term: string; value: ReactNode }[]; isStacked?: boolean; isDense?: boolean }

/** Terms and values in pairs; beside each other where there is room, unless stacked. Dense: within a box. */
export function DefinitionList({ items, isStacked = false, isDense = false }: Props) {
  return (
    <dl
      className={joinClasses(
        'kern-description-list ui-definitions',
        isStacked && 'kern-description-list--col',
        isDense && 'ui-definitions--dense',
      )}
    >
      {items.map((item) => (
        <div key={item.term} className="kern-description-list-item">
          <dt className="kern-description-list-item__key">{item.term}</dt>
          <dd className="kern-description-list-item__value">{item.value}</dd>
        </div>
      ))}
    </dl>
  )
}
