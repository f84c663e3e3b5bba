/**
 * The scroller inside vaadin-tabs carries tabindex="-1": a focusable box between the tab list and its tabs, which
 * accessibility checks refuse (aria-required-children). The tabs themselves take the focus, the box has no need to.
 */
void customElements.whenDefined('vaadin-tabs').then(() => {
  const onglets = customElements.get('vaadin-tabs')!.prototype as { ready(): void; $: { scroll: HTMLElement } };
  const pret = onglets.ready;
  onglets.ready = function ready() {
    pret.call(this);
    this.$.scroll.removeAttribute('tabindex');
  };
});

export {};
