/**
 * A figure of the agreement ("au moins 5 fois par an") inside the text: one unbreakable token that shows the current
 * value and stores only its key, so that text and rule cannot disagree.
 */
import { Node, mergeAttributes, type Editor } from '@tiptap/core';

export type Chiffres = Record<string, string>;

interface Stockage {
  textes: Chiffres;
  vues: Set<() => void>;
}

const INCONNU = 'chiffre à préciser';

export const Chiffre = Node.create<Record<string, never>, Stockage>({
  name: 'chiffre',
  group: 'inline',
  inline: true,
  atom: true,
  selectable: true,
  draggable: true,

  addStorage() {
    return { textes: {}, vues: new Set() };
  },

  addAttributes() {
    return {
      cle: {
        default: '',
        parseHTML: (element) => element.getAttribute('data-chiffre'),
        renderHTML: (attributs) => ({ 'data-chiffre': attributs['cle'] }),
      },
    };
  },

  parseHTML() {
    return [{ tag: 'span[data-chiffre]' }];
  },

  renderHTML({ HTMLAttributes }) {
    return ['span', mergeAttributes(HTMLAttributes)];
  },

  renderText({ node }) {
    return this.storage.textes[node.attrs['cle']] ?? '';
  },

  addNodeView() {
    return ({ node }) => {
      const dom = document.createElement('span');
      const { vues } = this.storage;
      dom.dataset['chiffre'] = node.attrs['cle'];
      dom.contentEditable = 'false';
      dom.title = 'Chiffre de la convention : il se modifie avec les obligations, pas dans le texte';
      const afficher = () => {
        const texte = this.storage.textes[node.attrs['cle']];
        dom.textContent = texte || INCONNU;
        dom.classList.toggle('inconnu', !texte);
      };
      afficher();
      vues.add(afficher);
      return { dom, destroy: () => vues.delete(afficher) };
    };
  },
});

const stockage = (editeur: Editor): Stockage => (editeur.storage as unknown as { chiffre: Stockage }).chiffre;

/** Shows new values at once, without touching the text, the selection or the undo history. */
export function montrerChiffres(editeur: Editor, textes: Chiffres): void {
  stockage(editeur).textes = textes;
  stockage(editeur).vues.forEach((afficher) => afficher());
}

/** Keys that the agreement has and that the text no longer shows. */
export function chiffresAbsents(editeur: Editor, textes: Chiffres): string[] {
  const presents = new Set<string>();
  editeur.state.doc.descendants((noeud) => {
    if (noeud.type.name === 'chiffre') presents.add(noeud.attrs['cle']);
  });
  return Object.keys(textes).filter((cle) => !presents.has(cle));
}
