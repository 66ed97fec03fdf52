export const howItWorks = {
  'how.title': 'How it works',
  'how.lead':
    'From an authority’s question to the opened proposals: six steps, the same rules for everybody.',
  'how.picture.question': 'Question',
  'how.picture.approval': 'Approval',
  'how.picture.public': 'Public',
  'how.picture.sealed': 'Sealed',
  'how.picture.deadline': 'Deadline',
  'how.picture.opening': 'Opening',
  'how.steps': 'The six steps',
  'how.who.authority': 'Authority',
  'how.who.second': 'A second person of the authority',
  'how.who.platform': 'Platform',
  'how.who.provider': 'Providers and research',
  'how.who.pair': 'Two persons of the authority',
  'how.step.question.title': 'The authority describes its problem',
  'how.step.question.text':
    'How is it done today? What should get better? How will success be measured? Then data, limits, the range of costs and the deadline.',
  'how.step.approval.title': 'A second person approves',
  'how.step.approval.text':
    'Whoever wrote in the text cannot approve it. Where an authority has only one person who may write, the platform’s staff takes this part, and the page says so.',
  'how.step.public.title': 'The challenge is public',
  'how.step.public.text':
    'Everybody can read it. The platform works out who fits, gives the reasons and notifies matching providers.',
  'how.step.sealed.title': 'Proposals arrive sealed',
  'how.step.sealed.text':
    'Only the team itself can read its proposal. Every submission gets a receipt. Until the deadline a proposal can be changed, withdrawn and submitted again.',
  'how.step.deadline.title': 'The deadline ends',
  'how.step.deadline.text':
    'The platform’s clock counts, the same for all. Whoever is late is told at once. The attempt is recorded with its time.',
  'how.step.opening.title': 'Two persons open together',
  'how.step.opening.text': 'Only now can the authority read the proposals. Every reading is recorded.',
  'how.after.title': 'And then?',
  'how.after.text':
    'Scoring and pilot project are planned as the next parts of the platform. Until then the authority goes its usual way after the opening.',

  'how.rules': 'The rules in plain words',
  'how.rule.early.title': 'Why nobody can open early',
  'how.rule.early.text':
    'The software has no way to open early. There is no button for it, not even for the platform’s staff. Proposals lie encrypted in the database, the key lies elsewhere. Before the deadline an authority can only withdraw a challenge, and must give a reason. Then all proposals stay unread for ever.',
  'how.rule.receipt.title': 'What the receipt proves',
  'how.rule.receipt.text':
    'The receipt bears the platform’s time and a fingerprint of your proposal (SHA-256). If a single character changes, the fingerprint no longer fits. So you can show what you submitted and when. The fingerprint does not give away what the proposal says.',
  'how.rule.pair.title': 'Why always two persons',
  'how.rule.pair.text':
    'Four eyes see more, and nobody comes under pressure alone. It takes two persons to publish and two to open. Whoever belongs or belonged to a provider that takes part may neither open nor read.',
  'how.rule.limits.title': 'What technology cannot do',
  'how.rule.limits.text':
    'Whoever runs the servers and keeps the key bears a responsibility that no software takes away. That is why every step is recorded in a chain whose state is signed and filed regularly. If it is altered later, the check shows it.',
  'how.more.title': 'Ready for the next step?',
} as const
