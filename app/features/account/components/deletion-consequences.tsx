import { useLanguage } from '~/i18n/context'
import { Alert } from '~/ui/alert'
import { Anchor } from '~/ui/anchor'
import { Heading } from '~/ui/heading'

type Shown = { kind: 'blocks' | 'ends' | 'goes' | 'stays'; text: string; href?: string }

/** What deleting the account would mean for this very person, before anything is decided. */
export function DeletionConsequences({ consequences }: { consequences: readonly Shown[] }) {
  const { t } = useLanguage()
  const of = (kind: Shown['kind']) => consequences.filter((one) => one.kind === kind)
  const blocking = of('blocks')
  return (
    <section aria-labelledby="deletion-title" className="ui-stack">
      <Heading level={2} id="deletion-title">
        {t('myData.deletion.title')}
      </Heading>
      <p>{t('myData.deletion.text')}</p>
      {blocking.length > 0 && (
        <Alert tone="warning" level={3} title={t('myData.deletion.blocks')}>
          <Consequences rows={blocking} />
        </Alert>
      )}
      {(['goes', 'ends', 'stays'] as const).map((kind) => (
        <div key={kind} className="ui-stack">
          <Heading level={3}>{t(`myData.deletion.${kind}`)}</Heading>
          <Consequences rows={of(kind)} />
        </div>
      ))}
    </section>
  )
}

function Consequences({ rows }: { rows: readonly Shown[] }) {
  return (
    <ul className="list-disc ps-kern-space-default">
      {rows.map(({ text, href }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two entries may say the same, and none ever moves
        <li key={index}>{href ? <Anchor href={href}>{text}</Anchor> : text}</li>
      ))}
    </ul>
  )
}
