/** Files: what is taken and why not, and the attachments of a challenge. */
export const attachments = {
  'posting.step.attachments': 'Attachments',
  'attachment.title': 'Attachments',
  'attachment.lead':
    'Attach what shows the need: a sample of the form, a picture, a description. This step is optional.',
  'attachment.note':
    'Until the publication only your authority, partners that were asked and the platform’s team see the files. Then they are there for everybody and cannot be changed any more.',
  'attachment.fixed': 'Attachments can only be added or removed in the draft.',
  'attachment.upload': 'Upload',
  'attachment.sending': 'Uploading …',
  'attachment.sendingText': 'The files are being sent. Please leave the page open.',
  'attachment.next': 'Go on to the next step',
  'attachment.ownNone': 'Nothing is attached yet.',
  'attachment.facts': '({kind}, {size})',
  'attachment.fileName': 'File name:',
  'attachment.pixels': '{width} × {height} pixels',
  'attachment.hash': 'SHA-256',
  'attachment.remove': 'Remove',
  'attachment.rename': 'Save the label',
  'attachment.unnamed': 'file',
  'attachment.none': 'Choose at least one file.',
  'attachment.tooOften': 'You have uploaded very often. Try again in an hour.',
  'attachment.added': 'One file is attached | {count} files are attached',
  'attachment.someRefused': 'Not all files are attached',
  'attachment.hasPlace':
    'This photograph tells when, with what and where it was taken. We do not change files. If nobody should see that, remove the attachment and upload a photograph without these data.',
  'attachment.hasCameraData':
    'This picture holds data of the camera, such as the time and the model. We do not change files: everybody can read these data.',
  'attachment.pdfData':
    'A PDF may hold names of its editors. We do not change files: check the properties of the document.',
  'attachment.toast.upload': 'The files are attached.',
  'attachment.toast.remove': 'The attachment is removed.',
  'attachment.toast.rename': 'The label is saved.',
  'attachmentForm.files': 'Files',
  'attachmentForm.limits':
    'PDF, PNG or JPEG. At most {each} MB a file, {together} MB and {count} files together.',
  'attachmentForm.title': 'Label',
  'attachmentForm.title.hint': 'Stands on the page in place of the file name.',
  'file.kind.pdf': 'PDF',
  'file.kind.png': 'PNG picture',
  'file.kind.jpeg': 'JPEG picture',
  'file.kind.odt': 'Text document (ODT)',
  'file.kind.docx': 'Word document (DOCX)',
  'file.kind.xlsx': 'Excel sheet (XLSX)',
  'file.refused.empty': 'The file is empty.',
  'file.refused.tooLarge': 'The file is larger than {each} MB.',
  'file.refused.tooMany': 'More than {count} files are not possible.',
  'file.refused.totalTooLarge': 'With this file it would be more than {together} MB together.',
  'file.refused.wrongType': 'This kind of file is not possible here. The content counts, not the name.',
  'file.refused.damaged': 'The file is damaged or not complete.',
  'file.refused.twoInOne': 'There is another file inside this one. Save the document anew.',
  'file.refused.encrypted': 'The file is encrypted or protected by a password. Save it without protection.',
  'file.refused.script': 'The file holds a program (JavaScript). Save it as PDF/A, for example.',
  'file.refused.launch':
    'The file can start other programs on a computer. Save the document as PDF/A, for example.',
  'file.refused.filesInside': 'There are more files inside this one. Upload them one by one.',
  'file.refused.macros':
    'The document holds macros or other programs. Save it without macros, as DOCX, XLSX or ODT.',
  'file.refused.remoteParts':
    'When it is opened, the document loads content from elsewhere, such as pictures, a template or data. Put this content into the document, or save it as PDF.',
  'file.refused.unreadable': 'Parts of the file cannot be checked. Save the document as PDF/A, for example.',
  'file.refused.tooManyPixels': 'The picture has more than 100 million pixels.',
  'file.refused.duplicate': 'This file is attached already.',
  'file.refused.infected':
    'The virus scanner found malware in the file. We have not kept it. Check your computer.',
  'file.refused.scannerDown':
    'The virus scanner does not answer at the moment, so the file has not been kept. Try again in a few minutes.',
  'file.refused.noSpace':
    'The storage of the platform is full, so the file has not been kept. Try again later.',
  'file.refused.storageDown':
    'The file could not be stored just now. Everything else that you entered is kept. Please try again in a few minutes.',
  'challengeEvent.attachmentsAdded': 'Attachments added',
  'challengeEvent.attachmentRemoved': 'Attachment removed',
  'challengeEvent.attachmentRenamed': 'Attachment renamed',
  'myData.section.attachments': 'Attachments of challenges that you have uploaded',
  'myData.column.file': 'File',
  'myData.column.sha256': 'Checksum (SHA-256)',
  'myData.column.removedAt': 'Removed on',
} as const
