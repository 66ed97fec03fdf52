/**
 * Reads the form of a request.
 * @throws Response 400 where the body is no form
 */
export function readForm(request: Request): Promise<FormData> {
  return request.formData().catch((error: unknown) => {
    if (error instanceof Error) throw new Response(null, { status: 400 })
    throw error
  })
}
