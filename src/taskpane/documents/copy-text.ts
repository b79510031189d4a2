/**
 * Puts a text into the clipboard; where the frame has no right to it, as in Excel on the web or a sidebar, the old
 * command of browsers is tried. False if neither is allowed.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelection(text);
  }
}

/** Copies out of a field that stands there for a moment; the focus goes back to where it was. */
function copySelection(text: string): boolean {
  const before = document.activeElement;
  const field = document.createElement("textarea");
  field.value = text;
  field.style.position = "fixed";
  field.style.opacity = "0";
  document.body.append(field);
  field.select();
  let isCopied = false;
  try {
    // The only way left without the right to the clipboard.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    isCopied = document.execCommand("copy");
  } catch {
    // Forbidden here too: the caller says so.
  }
  field.remove();
  if (before instanceof HTMLElement) before.focus();
  return isCopied;
}
