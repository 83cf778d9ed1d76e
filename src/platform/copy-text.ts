/** Puts text on the clipboard. False where the browser refuses: outside a click, or without focus. */
export const copyText = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
};
