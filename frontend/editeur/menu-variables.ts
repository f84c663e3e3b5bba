/** Menu of the variables that may be put in the text: opened from the toolbar, walked with the arrows, typed letters. */
import type { Editor } from '@tiptap/core';
import { html, LitElement, nothing } from 'lit';
import type { Variable } from './variable';

export class MenuVariables extends LitElement {
  static override properties = {
    editeur: { attribute: false },
    variables: { attribute: false },
  };

  declare editeur: Editor | undefined;
  declare variables: Variable[];

  constructor() {
    super();
    this.variables = [];
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override firstUpdated(): void {
    this.choix()[0]?.focus();
  }

  private choix(): HTMLButtonElement[] {
    return [...this.querySelectorAll<HTMLButtonElement>('[role=menuitem]')];
  }

  private parcourir(evenement: KeyboardEvent): void {
    const choix = this.choix();
    const place = choix.indexOf(document.activeElement as HTMLButtonElement);
    const cibles: Record<string, number> = {
      ArrowDown: (place + 1) % choix.length,
      ArrowUp: (place - 1 + choix.length) % choix.length,
      Home: 0,
      End: choix.length - 1,
    };
    if (evenement.key in cibles) {
      choix[cibles[evenement.key]!]?.focus();
    } else if (evenement.key === 'Escape' || evenement.key === 'Tab') {
      this.fermer();
    } else if (/^\p{L}$/u.test(evenement.key) && !evenement.ctrlKey && !evenement.metaKey) {
      this.chercher(evenement.key, place);
    } else {
      return;
    }
    evenement.preventDefault();
    evenement.stopPropagation();
  }

  /** The next name that starts with the letter, as in any menu. */
  private chercher(lettre: string, place: number): void {
    const choix = this.choix();
    const commence = (v: Variable) => v.libelle.slice(0, 1).localeCompare(lettre, 'fr', { sensitivity: 'base' }) === 0;
    const rangs = this.variables.map((v, rang) => (commence(v) ? rang : -1)).filter((rang) => rang >= 0);
    const rang = rangs.find((r) => r > place) ?? rangs[0];
    if (rang !== undefined) choix[rang]?.focus();
  }

  private fermer(): void {
    this.dispatchEvent(new CustomEvent('ferme'));
    this.editeur?.commands.focus();
  }

  private inserer(variable: Variable): void {
    this.dispatchEvent(new CustomEvent('ferme'));
    this.editeur?.chain().focus().insertContent({ type: 'variable', attrs: { cle: variable.cle } }).run();
  }

  protected override render() {
    if (!this.editeur) return nothing;
    return html`<div role="menu" aria-label="Insérer une variable" @keydown=${this.parcourir}>
      ${this.variables.map((v) => html`<button
        type="button" role="menuitem" tabindex="-1"
        @mousedown=${(e: Event) => e.preventDefault()} @click=${() => this.inserer(v)}
      ><span>${v.libelle}</span><small>${v.attente ? v.sens : v.texte}</small></button>`)}
    </div>`;
  }
}

customElements.define('cascade-menu-variables', MenuVariables);
