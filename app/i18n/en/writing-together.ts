/** What is typed and not saved, and what two people changed: for every form that several people write. */
export const writingTogether = {
  'draft.found': 'You continued writing on {date}',
  'draft.foundText': 'This draft is not saved yet, and only you can see it. Below is the saved text.',
  'draft.taken': 'You are working on your draft',
  'draft.takenText': 'It is from {date} and not saved yet. Only you can see it.',
  'draft.take': 'Take the draft',
  'draft.discard': 'Discard the draft',
  'draft.keep': 'Keep for now',
  'draft.paused':
    'Your earlier draft stays until you take it or discard it. Until then nothing is kept here in between.',
  'draft.keptAt': 'Draft kept at {time}',
  'draft.lost': 'The draft could not be kept just now. We keep trying.',
  'draft.refused':
    'Drafts can no longer be kept here. Your text is still on the page: copy it if you need it.',
  'draft.toast.kept': 'The draft is kept. Only you can see it.',
  'draft.toast.discarded': 'The draft is discarded.',
  'conflict.choose': 'Which version of “{field}” counts?',
  'conflict.takeMine': 'Mine, as it stands in the form',
  'conflict.takeSaved': 'The saved one',
  'conflict.text':
    'Your entries are still in the form and not saved. Choose for each field which version counts, and save again. What others wrote in other fields is kept.',
  'conflict.title': 'Somebody else has saved in the meantime',
  'conflict.both': 'Two versions',
  'conflict.yours': 'Your version',
  'conflict.saved': 'Saved version',
  'conflict.empty': '(empty)',
} as const
