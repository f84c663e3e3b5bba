/** What an article may hold: the same list as the server's cleaning of stored text. */
import { Extension, type Extensions } from '@tiptap/core';
import { Heading } from '@tiptap/extension-heading';
import { TableCell, TableHeader, TableRow, Table } from '@tiptap/extension-table';
import StarterKit from '@tiptap/starter-kit';
import { Plugin } from '@tiptap/pm/state';
import { Chiffre } from './chiffre';
import { nettoyerCollage } from './collage';
import { VariableTexte } from './variable';

export const lienPermis = (adresse: string): boolean => /^(https:\/\/|mailto:)\S+$/i.test(adresse.trim());

/** Two ranks inside an article; any other rank that arrives is brought to the nearest of the two. */
const Titre = Heading.extend({
  parseHTML() {
    return [
      ...['h1', 'h2', 'h3'].map((tag) => ({ tag, attrs: { level: 3 } })),
      ...['h4', 'h5', 'h6'].map((tag) => ({ tag, attrs: { level: 4 } })),
    ];
  },
}).configure({ levels: [3, 4] });

/** Stored as plain rows and cells: widths belong to the page and to the PDF, not to the text. */
const Tableau = Table.extend({
  renderHTML() {
    return ['table', ['tbody', 0]];
  },
}).configure({ resizable: false, renderWrapper: false });

const fusion = (nom: 'colspan' | 'rowspan') => ({
  default: 1,
  parseHTML: (element: HTMLElement) => Number(element.getAttribute(nom)) || 1,
  renderHTML: (attributs: Record<string, unknown>) => (attributs[nom] === 1 ? {} : { [nom]: attributs[nom] }),
});
const cellule = () => ({
  colspan: fusion('colspan'),
  rowspan: fusion('rowspan'),
  colwidth: { default: null, rendered: false, parseHTML: () => null },
});

const Collage = Extension.create({
  name: 'collage',
  addProseMirrorPlugins() {
    return [new Plugin({ props: { transformPastedHTML: (html) => nettoyerCollage(html) } })];
  },
});

export function extensions(): Extensions {
  return [
    StarterKit.configure({
      heading: false,
      code: false,
      codeBlock: false,
      strike: false,
      horizontalRule: false,
      link: {
        openOnClick: false,
        autolink: false,
        linkOnPaste: false,
        defaultProtocol: 'https',
        HTMLAttributes: { target: null, rel: null, class: null },
        isAllowedUri: (adresse) => lienPermis(adresse),
      },
    }),
    Titre,
    Tableau,
    TableRow,
    TableHeader.extend({ addAttributes: cellule }),
    TableCell.extend({ addAttributes: cellule }),
    Chiffre,
    VariableTexte,
    Collage,
  ];
}
