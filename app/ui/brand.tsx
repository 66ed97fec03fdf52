import { Anchor } from './anchor'
import { BridgeMark } from './bridge-mark'

/** Mark and name; leads home. `claim` is a short line that stands under the name on wide screens. */
export function Brand({ href, name, claim }: { href: string; name: string; claim?: string }) {
  return (
    <Anchor href={href} className="ui-brand">
      <BridgeMark />
      <span className="ui-brand__text">
        <span className="ui-brand__name">{name}</span>
        {claim && <span className="ui-brand__claim">{claim}</span>}
      </span>
    </Anchor>
  )
}
