/** Results of checks in the demo: a class with an exemption, one with a duty, one that is still open. */
export type DemoCheck = {
  challenge: string
  author: string
  kind: 'aiAct' | 'dataProtection'
  answers: Record<string, string>
}

const SYSTEM = {
  system: 'yes',
  exempt: 'no',
  role: 'undecided',
  model: 'no',
  prohibited: 'none',
  annexI: 'no',
}
const SILENT = { talks: 'no', generates: 'no', recognises: 'no' }

export const CHECKS: DemoCheck[] = [
  {
    challenge: 'bridges',
    author: 'clerk',
    kind: 'aiAct',
    answers: {
      ...SYSTEM,
      ...{ annexIII: 'infrastructure', profiling: 'no', exemption: 'preparesWork' },
      ...SILENT,
    },
  },
  { challenge: 'bridges', author: 'clerk', kind: 'dataProtection', answers: { personal: 'none' } },
  { challenge: 'floods', author: 'districtClerk', kind: 'dataProtection', answers: { personal: 'none' } },
  {
    challenge: 'floods',
    author: 'districtClerk',
    kind: 'aiAct',
    answers: { ...SYSTEM, annexIII: 'none', ...SILENT },
  },
  {
    challenge: 'housing',
    author: 'loneClerk',
    kind: 'dataProtection',
    answers: { personal: 'anonymised', traceable: 'no' },
  },
  {
    challenge: 'plain',
    author: 'clerk',
    kind: 'aiAct',
    answers: { ...SYSTEM, annexIII: 'none', ...SILENT, generates: 'yes' },
  },
  {
    challenge: 'forms',
    author: 'clerk',
    kind: 'aiAct',
    answers: { ...SYSTEM, annexIII: 'unknown', ...SILENT },
  },
]
