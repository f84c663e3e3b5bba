/** Small moves on the parsed clipboard. */
export const style = (element: Element): string => element.getAttribute('style') ?? '';

export function deballer(element: Element): void {
  element.replaceWith(...element.childNodes);
}

export function renommer(element: Element, nom: string): Element {
  const nouveau = element.ownerDocument.createElement(nom);
  for (const attribut of element.getAttributeNames()) {
    nouveau.setAttribute(attribut, element.getAttribute(attribut) ?? '');
  }
  nouveau.append(...element.childNodes);
  element.replaceWith(nouveau);
  return nouveau;
}

export function emballerContenu(element: Element, nom: string): void {
  const enveloppe = element.ownerDocument.createElement(nom);
  enveloppe.append(...element.childNodes);
  element.append(enveloppe);
}
