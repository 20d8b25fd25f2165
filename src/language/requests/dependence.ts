/** "The tax return depends on the receipts", "the launch needs the review first": one row waits for another. */
export interface Dependence {
  /** How the row that waits is named. */
  readonly reference: string;
  /** How the row that has to be done before is named. */
  readonly on: string;
}

const between =
  /^(.+?) (?:(?:now |really |also |still )*(?:depends?|relies|rely|is dependent|are dependent) (?:up)?on|(?:has|have|needs?) to wait (?:for|until|on)|(?:must|should|can(?:not|['’]?t)|will) (?:only )?(?:wait|start|continue|be (?:done|started)) (?:for|until|before|after|once|without)|comes after|is blocked by (?=(?:the|my) .+ (?:task|one)\b)) (.+?)(?: (?:is|are|has been) (?:done|finished|completed?))?[.!]*$/i;
const first =
  /^((?:the|my|our) .+?) needs? ((?:the|my|our) .+?)(?: (?:to be )?(?:done|finished|ready))? first[.!]*$/i;

export function readDependence(text: string): Dependence | null {
  const said = text
    .trim()
    .replace(/^(?:please|note that|and|also)\s+/i, "")
    .replace(/^(?:make|let) (.+?) depend on /i, "$1 depends on ");
  const [, reference, on] = between.exec(said) ?? first.exec(said) ?? [];
  if (reference === undefined || on === undefined) return null;
  const asked = /^(?:what|which|how|why|who|remind|add|create|if|i|we)\b/i.test(reference);
  return asked || /^(?:it|that|what|which|how|i|we|this)$/i.test(on) ? null : { reference, on };
}
