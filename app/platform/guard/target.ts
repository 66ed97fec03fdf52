/** Where a request was going, as a person would open it: without the marks that the router adds. */
export function targetOf(request: Request): string {
  const { pathname, searchParams } = new URL(request.url)
  const parameters = new URLSearchParams(searchParams)
  parameters.delete('_routes')
  parameters.delete('index')
  return pathname.replace(/\.data$/, '') + (parameters.size > 0 ? `?${parameters}` : '')
}
