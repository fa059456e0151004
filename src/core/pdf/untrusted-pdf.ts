import type { PDFDocumentLoadingTask } from 'pdfjs-dist';

/**
 * Begins to open a PDF that nobody vouches for: scripts, forms and fonts' programs are not run and
 * nothing is drawn. Whoever asks destroys the task; its promise rejects with a `PasswordException`
 * for a protected file, and with other errors for a damaged one.
 */
export async function untrustedPdf(bytes: Uint8Array): Promise<PDFDocumentLoadingTask> {
  // Its worker registers itself, so that pdf.js parses here.
  const [pdfjs] = await Promise.all([
    import('pdfjs-dist/legacy/build/pdf.mjs'),
    import('pdfjs-dist/legacy/build/pdf.worker.mjs' as string),
  ]);
  return pdfjs.getDocument({
    // pdf.js takes the bytes away from whoever gave them, and refuses Node's own kind.
    data: Uint8Array.from(bytes),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    enableXfa: false,
    stopAtErrors: false,
    verbosity: 0,
  });
}
