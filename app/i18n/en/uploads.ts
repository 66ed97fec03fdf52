/** What is said while files are sent. */
export const uploads = {
  'upload.progress': '{percent}% sent ({sent} of {total})',
  'upload.said': '{percent}% sent.',
  'upload.arrived': 'Everything has arrived. The files are being checked and stored.',
  'upload.cancel': 'Cancel upload',
  'upload.cancelled': 'Cancelled. Nothing was stored, your selection is still in the field.',
  'upload.lost':
    'The connection broke off during the upload. Your selection is still in the field: upload it again as soon as you are online. What had arrived completely is not stored a second time.',
} as const
