/**
 * The scroller inside vaadin-tabs carries tabindex="-1": a focusable box between the tab list and its tabs, which
 * accessibility checks refuse (aria-required-children). The tabs themselves take the focus, the box has no need to.
 */
interface Onglets extends HTMLElement {
  ready(): void;
  updateComplete: Promise<unknown>;
  $: { scroll: HTMLElement };
}

const liberer = (onglets: Onglets): void => onglets.$.scroll.removeAttribute('tabindex');

void customElements.whenDefined('vaadin-tabs').then(() => {
  const prototype = customElements.get('vaadin-tabs')!.prototype as Onglets;
  const pret = prototype.ready;
  prototype.ready = function ready(this: Onglets) {
    pret.call(this);
    liberer(this);
  };
  document
    .querySelectorAll<Onglets>('vaadin-tabs')
    .forEach((onglets) => void onglets.updateComplete.then(() => liberer(onglets)));
});

export {};
