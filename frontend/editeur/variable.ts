/**
 * A variable of the agreement ("Mission locale") inside the text: one unbreakable token that shows what the agreement
 * puts there and stores only its key, so that a text declined elsewhere fills itself.
 */
import { Node, mergeAttributes, type Editor } from '@tiptap/core';

export interface Variable {
  cle: string;
  libelle: string;
  sens: string;
  texte: string;
  attente: boolean;
}

interface Stockage {
  connues: Variable[];
  vues: Set<() => void>;
}

export const VariableTexte = Node.create<Record<string, never>, Stockage>({
  name: 'variable',
  group: 'inline',
  inline: true,
  atom: true,
  selectable: true,
  draggable: true,

  addStorage() {
    return { connues: [], vues: new Set() };
  },

  addAttributes() {
    return {
      cle: {
        default: '',
        parseHTML: (element) => element.getAttribute('data-variable'),
        renderHTML: (attributs) => ({ 'data-variable': attributs['cle'] }),
      },
    };
  },

  parseHTML() {
    return [{ tag: 'span[data-variable]' }];
  },

  renderHTML({ HTMLAttributes }) {
    return ['span', mergeAttributes(HTMLAttributes)];
  },

  renderText({ node }) {
    return this.storage.connues.find((v) => v.cle === node.attrs['cle'])?.texte ?? '';
  },

  addNodeView() {
    return ({ node }) => {
      const dom = document.createElement('span');
      const { vues } = this.storage;
      dom.dataset['variable'] = node.attrs['cle'];
      dom.contentEditable = 'false';
      const afficher = () => {
        const variable = this.storage.connues.find((v) => v.cle === node.attrs['cle']);
        dom.textContent = variable?.texte ?? '[variable inconnue]';
        dom.title = variable ? `Variable « ${variable.libelle} » : ${variable.sens}` : '';
        dom.classList.toggle('inconnu', variable?.attente ?? true);
      };
      afficher();
      vues.add(afficher);
      return { dom, destroy: () => vues.delete(afficher) };
    };
  },
});

/** Shows new values at once, without touching the text, the selection or the undo history. */
export function montrerVariables(editeur: Editor, connues: Variable[]): void {
  const stockage = (editeur.storage as unknown as { variable: Stockage }).variable;
  stockage.connues = connues;
  stockage.vues.forEach((afficher) => afficher());
}
