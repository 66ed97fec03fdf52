/**
 * Reads the form of a request. Characters that the database cannot keep (NUL) are dropped.
 * @throws Response 400 where the body is no form
 */
export async function readForm(request: Request): Promise<FormData> {
  const sent = await request.formData().catch((error: unknown) => {
    if (error instanceof Error) throw new Response(null, { status: 400 })
    throw error
  })
  const form = new FormData()
  for (const [name, value] of sent) {
    if (typeof value === 'string') form.append(name, value.replaceAll('\0', ''))
    else form.append(name, value)
  }
  return form
}
