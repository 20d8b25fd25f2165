/** Back to the text after a button that goes away with its card. Not under a finger: there the keyboard would jump up. */
export function focusComposer(): void {
  if (matchMedia("(pointer: fine)").matches) document.getElementById("composer")?.focus();
}
