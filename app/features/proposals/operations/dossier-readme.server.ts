import { formatInstant } from '~/i18n/format'
import { path } from '~/paths'
import { configuration } from '~/platform/configuration.server'

const TEXTS = import.meta.glob<string>('../texts/de/readme.md', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** What lies in the archive and how it is checked, as plain German text with the line ends of every system. */
export function dossierReadme({ title, count, at }: { title: string; count: number; at: Date }): string {
  const values: Record<string, string> = {
    title,
    count: String(count),
    at: formatInstant('de', at),
    address: `${configuration().publicUrl}${path('de', 'receiptCheck')}`,
  }
  const [text = ''] = Object.values(TEXTS)
  return text.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole).replace(/\r?\n/g, '\r\n')
}
