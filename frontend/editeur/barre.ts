/** Toolbar of the editor: one stop in the tab order, arrows inside, plus the link panel and the missing figures. */
import type { Editor } from '@tiptap/core';
import { html, LitElement, nothing } from 'lit';
import { chiffresAbsents, type Chiffres } from './chiffre';
import { CARACTERES, GROUPES, TABLEAU, type Commande } from './commandes';
import { lienPermis } from './extensions';
import './menu-variables';
import type { Variable } from './variable';

export class BarreEdition extends LitElement {
  static override properties = {
    editeur: { attribute: false },
    chiffres: { attribute: false },
    variables: { attribute: false },
    version: { attribute: false },
    adresse: { state: true },
    refus: { state: true },
    menu: { state: true },
  };

  declare editeur: Editor | undefined;
  declare chiffres: Chiffres;
  declare variables: Variable[];
  declare version: number;
  /** The address being typed, null when the link panel is closed. */
  declare adresse: string | null;
  declare refus: boolean;
  /** Whether the menu of the variables is open. */
  declare menu: boolean;

  private courant = 'Annuler';

  constructor() {
    super();
    this.chiffres = {};
    this.version = 0;
    this.adresse = null;
    this.refus = false;
    this.variables = [];
    this.menu = false;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override focus(): void {
    (this.boutons().find((b) => b.tabIndex === 0) ?? this.boutons()[0])?.focus();
  }

  protected override updated(): void {
    const boutons = this.boutons();
    if (!boutons.some((b) => b.getAttribute('aria-label') === this.courant)) this.courant = 'Annuler';
    boutons.forEach((b) => (b.tabIndex = b.getAttribute('aria-label') === this.courant ? 0 : -1));
  }

  private boutons(): HTMLButtonElement[] {
    return [...this.querySelectorAll<HTMLButtonElement>('[role=toolbar] button')];
  }

  private parcourir(evenement: KeyboardEvent): void {
    const boutons = this.boutons();
    const place = boutons.indexOf(document.activeElement as HTMLButtonElement);
    const cibles: Record<string, number> = {
      ArrowRight: (place + 1) % boutons.length,
      ArrowLeft: (place - 1 + boutons.length) % boutons.length,
      Home: 0,
      End: boutons.length - 1,
    };
    if (evenement.key === 'Escape') {
      this.editeur?.commands.focus();
    } else if (evenement.key in cibles) {
      boutons[cibles[evenement.key]!]?.focus();
    } else {
      return;
    }
    evenement.preventDefault();
  }

  private retenir(evenement: FocusEvent): void {
    const bouton = (evenement.target as Element).closest('button');
    this.courant = bouton?.getAttribute('aria-label') ?? this.courant;
    this.requestUpdate();
  }

  protected override render() {
    if (!this.editeur) return nothing;
    return html`
      <div class="barre" role="toolbar" aria-label="Mise en forme" @keydown=${this.parcourir} @focusin=${this.retenir}>
        ${GROUPES.map(
          (groupe) => html`<span class="groupe">${groupe.map((commande) => this.bouton(commande))}
            ${groupe === CARACTERES ? this.boutonLien() : nothing}</span>`,
        )}
        ${this.variables?.length ? html`<span class="groupe">${this.boutonVariables()}</span>` : nothing}
        ${this.editeur.isActive('table')
          ? html`<span class="groupe tableau" role="group" aria-label="Tableau">${TABLEAU.map((c) => this.bouton(c))}</span>`
          : nothing}
      </div>
      ${this.adresse === null ? nothing : this.panneauLien(this.adresse)}
      ${this.menu
        ? html`<cascade-menu-variables .editeur=${this.editeur} .variables=${this.variables} @ferme=${() => (this.menu = false)}
          ></cascade-menu-variables>`
        : nothing}
      ${this.absents()}
    `;
  }

  private bouton(commande: Commande) {
    const editeur = this.editeur!;
    const impossible = commande.possible ? !commande.possible(editeur) : false;
    const titre = commande.raccourci ? `${commande.nom} (${commande.raccourci})` : commande.nom;
    return html`<button
      type="button" aria-label=${commande.nom} title=${titre}
      aria-pressed=${commande.actif ? String(commande.actif(editeur)) : nothing}
      aria-disabled=${impossible ? 'true' : nothing}
      @mousedown=${garderSelection}
      @click=${() => !impossible && commande.executer(editeur)}
    >${typeof commande.signe === 'string'
      ? commande.signe
      : html`<svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">${commande.signe}</svg>`}</button>`;
  }

  private boutonLien() {
    return html`<button
      type="button" aria-label="Lien" title="Lien : adresse https ou courriel"
      aria-pressed=${String(this.editeur!.isActive('link'))} aria-expanded=${String(this.adresse !== null)}
      @mousedown=${garderSelection} @click=${this.ouvrirLien}
    >Lien</button>`;
  }

  private boutonVariables() {
    return html`<button
      type="button" aria-label="Variable" title="Insérer une variable : nom du territoire, de la Mission locale, dates…"
      aria-haspopup="menu" aria-expanded=${String(this.menu)}
      @mousedown=${garderSelection} @click=${() => (this.menu = !this.menu)}
    >Variable</button>`;
  }

  private readonly ouvrirLien = async (): Promise<void> => {
    this.adresse = (this.editeur!.getAttributes('link')['href'] as string | undefined) ?? 'https://';
    this.refus = false;
    await this.updateComplete;
    this.querySelector<HTMLInputElement>('.panneau-lien input')?.select();
  };

  private panneauLien(adresse: string) {
    return html`<form class="panneau-lien" novalidate @submit=${this.poserLien} @keydown=${this.fermerLien}>
      <label>Adresse du lien
        <input type="url" inputmode="url" .value=${adresse} aria-invalid=${String(this.refus)}
          @input=${(e: InputEvent) => (this.adresse = (e.target as HTMLInputElement).value)}></label>
      <button type="submit">Poser le lien</button>
      ${this.editeur!.isActive('link') ? html`<button type="button" @click=${this.retirerLien}>Retirer le lien</button>` : nothing}
      <button type="button" @click=${() => this.quitterLien()}>Annuler</button>
      <span role="alert">${this.refus ? 'Écrivez une adresse qui commence par https://, ou un courriel.' : ''}</span>
    </form>`;
  }

  private poserLien(evenement: Event): void {
    evenement.preventDefault();
    const saisie = (this.adresse ?? '').trim();
    const href = /^[^\s:/]+@[^\s:/]+\.[^\s:/]+$/.test(saisie) ? `mailto:${saisie}` : saisie;
    this.refus = !lienPermis(href);
    if (this.refus) return;
    const chaine = this.editeur!.chain().focus().extendMarkRange('link');
    if (this.editeur!.state.selection.empty && !this.editeur!.isActive('link')) {
      chaine.insertContent({ type: 'text', text: saisie, marks: [{ type: 'link', attrs: { href } }] }).run();
    } else {
      chaine.setLink({ href }).run();
    }
    this.adresse = null;
  }

  private fermerLien(evenement: KeyboardEvent): void {
    if (evenement.key === 'Escape') {
      evenement.stopPropagation();
      this.quitterLien();
    }
  }

  private readonly retirerLien = (): void => {
    this.editeur!.chain().focus().extendMarkRange('link').unsetLink().run();
    this.adresse = null;
  };

  private quitterLien(): void {
    this.adresse = null;
    this.editeur?.commands.focus();
  }

  /** A figure that left the text is told at once, and goes back where the caret is. */
  private absents() {
    const absents = chiffresAbsents(this.editeur!, this.chiffres ?? {});
    return html`<div class="chiffres-absents" role="status">${absents.length === 0
      ? nothing
      : html`<span>${absents.length === 1 ? 'Chiffre absent du texte :' : 'Chiffres absents du texte :'}</span>
        ${absents.map((cle) => html`<button
          type="button" @mousedown=${garderSelection} aria-label=${`Insérer « ${this.chiffres[cle]} » dans le texte`}
          @click=${() => this.editeur!.chain().focus().insertContent({ type: 'chiffre', attrs: { cle } }).run()}
        >Insérer « ${this.chiffres[cle]} »</button>`)}`}</div>`;
  }
}

const garderSelection = (evenement: Event): void => evenement.preventDefault();

customElements.define('cascade-editeur-barre', BarreEdition);
