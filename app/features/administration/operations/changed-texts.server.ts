/** The named texts in which two rows differ. Line breaks of browsers count as those of the database. */
export function changedTexts<Name extends string>(
  names: readonly Name[],
  saved: Readonly<Record<Name, unknown>>,
  sent: Readonly<Record<Name, unknown>>,
): Name[] {
  return names.filter((name) => textOf(saved[name]) !== textOf(sent[name]))
}

function textOf(value: unknown): string {
  if (value instanceof Date) return value.toISOString()
  return String(value ?? '').replaceAll('\r\n', '\n')
}
