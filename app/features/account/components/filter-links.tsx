import { Anchor } from '~/ui/anchor'

type Choice = { href: string; label: string; isCurrent: boolean }

/** One list looked at in different ways: plain links, so that each has its own address. */
export function FilterLinks({ label, choices }: { label: string; choices: readonly Choice[] }) {
  return (
    <nav aria-label={label}>
      <ul className="flex flex-wrap gap-16">
        {choices.map(({ href, label: text, isCurrent }) => (
          <li key={href}>
            <Anchor href={href} className="kern-link" aria-current={isCurrent ? 'page' : undefined}>
              {isCurrent ? <strong>{text}</strong> : text}
            </Anchor>
          </li>
        ))}
      </ul>
    </nav>
  )
}
