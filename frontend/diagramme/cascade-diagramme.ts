/**
 * The live process of an agreement, read only. bpmn-js is loaded the first time a diagram is shown, so that the other
 * pages do not carry it. Its watermark stays, as its licence asks.
 */
import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import type { Visionneuse } from './visionneuse';

export class CascadeDiagramme extends LitElement {
  static override properties = {
    xml: {},
    actives: { attribute: false },
    faites: { attribute: false },
    etat: { state: true },
    phrase: { state: true },
  };

  static override styles = css`
    :host { display: block; position: relative; color: var(--cascade-encre, #1b2a41); }
    .toile { height: var(--cascade-diagramme-hauteur, 26rem); border: 1px solid var(--cascade-ligne, #d8dde6);
      border-radius: 4px; background: #fff; overflow: hidden; }
    .toile:focus-visible { outline: 3px solid var(--cascade-focus, #b25900); outline-offset: 2px; }
    .outils { display: flex; flex-wrap: wrap; gap: .25rem; align-items: center; margin-bottom: .5rem; }
    .outils button { font: inherit; font-size: .875rem; min-height: 2rem; padding: 0 .75rem; cursor: pointer;
      color: inherit; background: #fff; border: 1px solid #8492a6; border-radius: 4px; }
    .outils button:focus-visible { outline: 3px solid var(--cascade-focus, #b25900); outline-offset: 1px; }
    .legende { margin-inline-start: auto; display: flex; align-items: center; gap: 1rem; font-size: .875rem; }
    .legende span { display: inline-flex; align-items: center; }
    .legende span::before { content: ''; box-sizing: content-box; width: .9rem; height: .7rem; margin-inline-end: .4rem;
      border: 2px solid; border-radius: 3px; }
    .legende .faite::before { border-color: #1d6b3f; background: #e3f3e9; }
    .legende .active::before { border-color: #1d4f91; background: #dbe8f8; border-width: 3px; }
    .erreur { padding: 1rem; }
    [hidden] { display: none; }
  `;

  declare xml: string;
  declare actives: string[];
  declare faites: string[];
  declare etat: 'attente' | 'pret' | 'erreur';
  declare phrase: string;

  private visionneuse?: Visionneuse;
  private observateur?: ResizeObserver;

  constructor() {
    super();
    this.xml = '';
    this.actives = [];
    this.faites = [];
    this.etat = 'attente';
    this.phrase = 'Schéma du processus';
  }

  override disconnectedCallback(): void {
    this.observateur?.disconnect();
    this.visionneuse?.detruire();
    this.visionneuse = undefined;
    super.disconnectedCallback();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) void this.dessiner();
  }

  protected override updated(changes: PropertyValues): void {
    if (changes.has('xml')) void this.dessiner();
    else if (changes.has('actives') || changes.has('faites')) this.marquer();
  }

  private async dessiner(): Promise<void> {
    if (!this.xml) return;
    const toile = this.renderRoot.querySelector<HTMLElement>('.toile')!;
    try {
      const { Visionneuse } = await import('./visionneuse');
      this.visionneuse ??= new Visionneuse(toile, this.renderRoot);
      await this.visionneuse.ouvrir(this.xml);
      this.etat = 'pret';
      this.marquer();
      this.suivreTaille(toile);
    } catch (cause) {
      console.error(cause);
      this.etat = 'erreur';
    }
  }

  private marquer(): void {
    const noms = this.visionneuse?.marquer(this.actives ?? [], this.faites ?? []);
    if (noms) this.phrase = `Schéma du processus. ${noms.length ? `En cours : ${noms.join(', ')}.` : 'Aucune étape en cours.'}`;
  }

  /** A diagram in a hidden tab has no size: it is fitted when it first gets one, and when the page changes width. */
  private suivreTaille(toile: HTMLElement): void {
    this.observateur?.disconnect();
    this.observateur = new ResizeObserver(() => toile.clientWidth > 0 && this.visionneuse?.ajuster());
    this.observateur.observe(toile);
  }

  private clavier(evenement: KeyboardEvent): void {
    const gestes: Record<string, () => void> = {
      '+': () => this.visionneuse?.zoomer(1.25),
      '-': () => this.visionneuse?.zoomer(0.8),
      '0': () => this.visionneuse?.ajuster(),
      'ArrowLeft': () => this.visionneuse?.deplacer(60, 0),
      'ArrowRight': () => this.visionneuse?.deplacer(-60, 0),
      'ArrowUp': () => this.visionneuse?.deplacer(0, 60),
      'ArrowDown': () => this.visionneuse?.deplacer(0, -60),
    };
    const geste = gestes[evenement.key];
    if (geste && !evenement.ctrlKey && !evenement.metaKey) {
      geste();
      evenement.preventDefault();
    }
  }

  protected override render() {
    return html`
      <div class="outils">
        <button type="button" @click=${() => this.visionneuse?.zoomer(1.25)}>Agrandir</button>
        <button type="button" @click=${() => this.visionneuse?.zoomer(0.8)}>Réduire</button>
        <button type="button" @click=${() => this.visionneuse?.ajuster()}>Voir tout</button>
        <div class="legende"><span class="faite">fait</span><span class="active">en cours</span></div>
      </div>
      <div class="toile" tabindex="0" role="application" aria-roledescription="schéma" aria-label=${this.phrase}
        ?hidden=${this.etat === 'erreur'} @keydown=${this.clavier}></div>
      ${this.etat === 'erreur' ? html`<p class="erreur" role="alert">Le schéma ne peut pas être affiché.</p>` : nothing}
    `;
  }
}

customElements.define('cascade-diagramme', CascadeDiagramme);
