/** A material change in force. It came seven days before the deadline that it brought: the least that teams get. */
export type DemoChange = {
  challenge: string
  author: string
  approver: string
  isByStaff: boolean
  note: string
  dataSituationBefore: string
  /** by how many days the deadline moved */
  extendedDays: number
}

export const CHANGES: DemoChange[] = [
  {
    challenge: 'housing',
    author: 'loneClerk',
    approver: 'staff',
    isByStaff: true,
    note: 'Zum Erproben dürfen wir keine echten Anträge herausgeben. Deshalb stellen wir erfundene Muster bereit.',
    dataSituationBefore: 'Eingescannte Anträge mit Anlagen aus den letzten drei Jahren.',
    extendedDays: 2,
  },
]
