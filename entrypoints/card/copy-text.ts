/** Puts text on the clipboard, within a click. False where the page or the browser does not let us. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByEvent(text);
  }
}

/** For pages without a secure origin, which have no clipboard of their own. Nothing is put into the page for it. */
function copyByEvent(text: string): boolean {
  let copied = false;
  const fill = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    copied = true;
  };
  window.addEventListener('copy', fill, { capture: true, once: true });
  Document.prototype.execCommand.call(document, 'copy');
  window.removeEventListener('copy', fill, { capture: true });
  return copied;
}
