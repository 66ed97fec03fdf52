const LISTENING: Record<string, string> = {
  EADDRINUSE: 'is in use by another process: choose another PORT',
  EADDRNOTAVAIL: 'is no address of this machine: choose another HOST',
  EACCES: 'needs rights that this process does not have: choose a PORT above 1023',
}
/** Codes of Node and of PostgreSQL (appendix A of its manual). */
const CONNECTING: Record<string, string> = {
  ECONNREFUSED: 'nothing answers there',
  ENOTFOUND: 'there is no such host',
  EAI_AGAIN: 'the name of the host cannot be resolved now',
  ETIMEDOUT: 'no answer came in time',
  '28P01': 'the password is refused',
  '28000': 'the role is refused',
  '3D000': 'there is no such database',
}

/**
 * Says in one line why the start failed, where an operator can help. Null for faults of ours, which need
 * their stack. Never names the address of the database: it holds a password.
 */
export function explainFailure(error: unknown, { host, port }: { host: string; port: number }) {
  if (!(error instanceof Error)) return null
  if ('isExpected' in error) return error.message
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  if ('syscall' in error && error.syscall === 'listen' && LISTENING[code]) {
    return `The address ${host}:${port} ${LISTENING[code]}.`
  }
  return CONNECTING[code]
    ? `The database cannot be reached: ${CONNECTING[code]}. Check DATABASE_URL and MIGRATION_DATABASE_URL.`
    : null
}
