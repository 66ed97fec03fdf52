import type { costPlan as german } from '../de/cost-plan'

/** The plan of the costs: who spends what for which milestone. */
export const costPlan: Record<keyof typeof german, string> = {
  'costPlan.partner': 'Organisation',
  'costPlan.kind': 'Kind of cost',
  'costPlan.milestone': 'Milestone',
  'costPlan.month': 'Project month',
  'costPlan.sum': 'Sum',
  'costPlan.share': 'Share',
  'costPlan.percent': '{value}%',
  'costPlan.byPartner': 'Sum per organisation',
  'costPlan.kinds': 'Sum per kind of cost',
  'costPlan.kindsByPartner': 'Kinds of cost by organisation',
  'costPlan.milestones': 'Sum per milestone',
  'costPlan.milestonesByPartner': 'Milestones by organisation',
  'costPlan.kind.personnel': 'Personnel',
  'costPlan.kind.travel': 'Travel',
  'costPlan.kind.material': 'Material',
  'costPlan.kind.investment': 'Purchases',
  'costPlan.kind.subcontract': 'Subcontracts',
  'costPlan.kind.other': 'Other',
  'costPlan.milestoneName': '{number}: {title}',
  'costPlan.noMilestone': 'No milestone',
  'costPlan.goneName': '{name} (no longer in the team)',
  'costPlan.goneUnknown': 'Organisation that is not in the team',
  'costPlan.milestoneGone': 'Milestone {number} (no longer exists)',
  'costPlan.fault.partnerGone':
    'This organisation is not in the team. Please choose who bears the cost, or remove the item.',
  'costPlan.fault.milestoneGone': 'The work plan no longer has this milestone. Please choose another one.',
  'costPlan.faults.partnerGone': 'Item {number} (“{item}”) names an organisation that is not in the team.',
  'costPlan.faults.milestoneGone':
    'Item {number} (“{item}”) names a milestone that the work plan no longer has.',
  'costPlan.faults.who': 'Everybody who may write in the team can change this in the section “Costs”.',
  'costPlan.everybody':
    'Everybody who may write in the team writes the section “Costs”, also for the other organisations. Before you submit, each partner confirms the exact version.',
  'costPlan.sums': 'Sums',
  'costPlan.total': 'Total: {total}',
  'costPlan.said': 'The total is now {total}.',
  'costPlan.unreadable':
    'One amount cannot be read and does not count. | {count} amounts cannot be read and do not count.',
  'costPlan.fileName': 'costs',
  'costPlan.csv': 'Download all costs as a table (CSV). The proposals then count as read.',
  'costPlan.recalculate': 'Calculate again',
  'costPlan.milestoneRow': 'Milestone {number}',
  'costPlan.addMilestone': 'Add a milestone',
  'costPlan.removeMilestone': 'Remove milestone {number}',
}
