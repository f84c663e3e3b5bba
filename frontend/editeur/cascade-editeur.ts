/**
 * Rich-text field of an article. Lives in the light DOM: labels and descriptions are found by assistive technology,
 * selection works in every browser, and the text prints. `value` is HTML; the person never sees it.
 */
import { Editor } from '@tiptap/core';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import './barre';
import type { BarreEdition } from './barre';
import { montrerChiffres, type Chiffres } from './chiffre';
import { extensions } from './extensions';
import { montrerVariables, type Variable } from './variable';

const DELAI = 400;
let compteur = 0;

export class CascadeEditeur extends LitElement {
  static override properties = {
    value: {},
    label: {},
    readonly: { type: Boolean },
    maxlength: { type: Number },
    chiffres: { attribute: false },
    variables: { attribute: false },
    errorMessage: {},
    invalid: { type: Boolean },
    version: { state: true },
  };

  declare value: string;
  declare label: string;
  declare readonly: boolean;
  declare maxlength: number;
  declare chiffres: Chiffres;
  declare variables: Variable[];
  declare errorMessage: string;
  declare invalid: boolean;
  /** Goes up at each transaction: the toolbar and the counter follow the text. */
  declare version: number;

  private readonly racine = `cascade-editeur-${++compteur}`;
  private editeur?: Editor;
  private attente?: number;
  private sortie = false;

  constructor() {
    super();
    this.value = '';
    this.label = '';
    this.readonly = false;
    this.maxlength = 0;
    this.chiffres = {};
    this.variables = [];
    this.errorMessage = '';
    this.invalid = false;
    this.version = 0;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('visibilitychange', this.publier);
    if (this.hasUpdated) this.creer();
  }

  override disconnectedCallback(): void {
    document.removeEventListener('visibilitychange', this.publier);
    window.clearTimeout(this.attente);
    this.attente = undefined;
    this.editeur?.destroy();
    this.editeur = undefined;
    super.disconnectedCallback();
  }

  protected override firstUpdated(): void {
    this.creer();
  }

  private creer(): void {
    this.editeur = new Editor({
      element: this.querySelector<HTMLElement>('.cascade-editeur-texte')!,
      extensions: extensions(),
      content: this.value,
      editable: !this.readonly,
      injectCSS: false,
      // A DOM handler, not handleKeyDown: what it takes from the editor must still reach the browser.
      editorProps: { handleDOMEvents: { keydown: (_vue, evenement) => this.clavier(evenement) } },
      onTransaction: () => this.version++,
      onUpdate: () => this.programmer(),
      onBlur: () => this.publier(),
    });
    montrerChiffres(this.editeur, this.chiffres);
    montrerVariables(this.editeur, this.variables ?? []);
    this.decrire();
    this.version++;
  }

  protected override updated(changes: PropertyValues): void {
    if (!this.editeur) return;
    if (changes.has('value') && this.value !== this.contenu()) {
      this.remplacer(this.value ?? '');
    }
    if (changes.has('readonly')) this.editeur.setEditable(!this.readonly, false);
    if (changes.has('chiffres')) {
      montrerChiffres(this.editeur, this.chiffres ?? {});
    }
    if (changes.has('variables')) {
      montrerVariables(this.editeur, this.variables ?? []);
    }
    this.decrire();
  }

  /** The server gave another text (cleaned, reloaded): the caret stays where it was as far as it can. */
  private remplacer(contenu: string): void {
    const { from, to } = this.editeur!.state.selection;
    this.editeur!.commands.setContent(contenu, { emitUpdate: false });
    const fin = this.editeur!.state.doc.content.size;
    this.editeur!.commands.setTextSelection({ from: Math.min(from, fin), to: Math.min(to, fin) });
  }

  /** Empty text is the empty string; the blank line that the editor keeps under a table is not text. */
  private contenu(): string {
    const editeur = this.editeur!;
    return editeur.isEmpty ? '' : editeur.getHTML().replace(/(?:<p><\/p>)+$/, '');
  }

  private programmer(): void {
    window.clearTimeout(this.attente);
    this.attente = window.setTimeout(this.publier, DELAI);
  }

  private readonly publier = (): void => {
    window.clearTimeout(this.attente);
    this.attente = undefined;
    const contenu = this.editeur ? this.contenu() : this.value;
    if (this.readonly || contenu === this.value) return;
    this.value = contenu;
    this.dispatchEvent(new CustomEvent('value-changed', { detail: { value: contenu }, bubbles: true }));
  };

  /** Tab indents lists and walks through tables; Escape lets the next Tab leave the text (no keyboard trap). */
  private clavier(evenement: KeyboardEvent): boolean {
    const sortir = this.sortie;
    this.sortie = evenement.key === 'Escape' || (sortir && evenement.key === 'Shift');
    if (evenement.key === 'Tab' && sortir) {
      return true;
    }
    if (evenement.key === 'F10' && evenement.altKey) {
      this.querySelector<BarreEdition>('cascade-editeur-barre')?.focus();
      evenement.preventDefault();
      return true;
    }
    if (evenement.key.toLowerCase() === 's' && (evenement.ctrlKey || evenement.metaKey)) {
      evenement.preventDefault();
      this.publier();
      return true;
    }
    return false;
  }

  private decrire(): void {
    const texte = this.editeur?.view.dom;
    if (!texte) return;
    const maximum = this.maxlength > 0 ? `${this.racine}-compteur ` : '';
    const attributs: Record<string, string> = {
      'role': 'textbox',
      'aria-multiline': 'true',
      'aria-labelledby': `${this.racine}-label`,
      'aria-describedby': `${maximum}${this.racine}-aide${this.invalid ? ` ${this.racine}-erreur` : ''}`,
      'aria-invalid': String(this.invalid),
      'aria-readonly': String(this.readonly),
      'tabindex': '0',
    };
    Object.entries(attributs).forEach(([nom, valeur]) => texte.setAttribute(nom, valeur));
  }

  override focus(): void {
    this.editeur?.commands.focus();
  }

  protected override render() {
    return html`
      <div class="cascade-editeur-label" id="${this.racine}-label" @click=${this.focus}>${this.label}</div>
      <div class="cascade-editeur-cadre" ?data-invalide=${this.invalid} ?data-lecture=${this.readonly}>
        ${this.readonly
          ? nothing
          : html`<cascade-editeur-barre .editeur=${this.editeur} .chiffres=${this.chiffres} .variables=${this.variables}
              .version=${this.version}></cascade-editeur-barre>`}
        <div class="cascade-editeur-texte"></div>
      </div>
      <div class="cascade-editeur-pied">
        <span class="cascade-editeur-erreur" id="${this.racine}-erreur" role="alert">${this.invalid ? this.errorMessage : ''}</span>
        ${this.compteur()}
      </div>
      <span class="lecteur-ecran" id="${this.racine}-aide">
        ${this.readonly ? '' : 'Alt+F10 : mise en forme. Échap puis Tab : quitter le texte.'}
      </span>
    `;
  }

  private compteur() {
    if (!(this.maxlength > 0)) return nothing;
    const taille = this.editeur?.state.doc.textContent.length ?? 0;
    const nombre = (n: number) => n.toLocaleString('fr-FR');
    return html`<span class="cascade-editeur-compteur" id="${this.racine}-compteur" ?data-exces=${taille > this.maxlength}
      >${nombre(taille)} / ${nombre(this.maxlength)} caractères</span>`;
  }
}

customElements.define('cascade-editeur', CascadeEditeur);
