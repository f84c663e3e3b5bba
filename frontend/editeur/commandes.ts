/** The toolbar as data: name on screen, sign, keyboard shortcut, what it does, when it is on. */
import type { Editor } from '@tiptap/core';
import { svg, type TemplateResult } from 'lit';

export interface Commande {
  nom: string;
  signe: string | TemplateResult;
  raccourci?: string;
  executer(editeur: Editor): void;
  actif?(editeur: Editor): boolean;
  possible?(editeur: Editor): boolean;
}

const trait = (chemin: string) => svg`<path d=${chemin} fill="none" stroke="currentColor" stroke-width="1.6"
  stroke-linecap="round" stroke-linejoin="round"></path>`;
const ICONES = {
  annuler: trait('M6 3 2.5 6.5 6 10M3 6.5h6a4 4 0 0 1 0 8H6'),
  retablir: trait('M10 3l3.5 3.5L10 10M13 6.5H7a4 4 0 0 0 0 8h3'),
  puces: svg`${trait('M6.5 4h7M6.5 8h7M6.5 12h7')}<circle cx="3" cy="4" r="1.2"/><circle cx="3" cy="8" r="1.2"/><circle cx="3" cy="12" r="1.2"/>`,
  numeros: svg`${trait('M7 4h6.5M7 8h6.5M7 12h6.5M2.6 2.8l1-.5v3.4M2.4 10.7c0-1 1.9-1 1.9.1 0 .8-1.9 1.4-1.9 2.6h2')}`,
  retraitPlus: trait('M2.5 3h11M7.5 6.5h6M7.5 9.5h6M2.5 13h11M2.5 6l2.2 2-2.2 2'),
  retraitMoins: trait('M2.5 3h11M7.5 6.5h6M7.5 9.5h6M2.5 13h11M4.7 6 2.5 8l2.2 2'),
  citation: trait('M3 3v10M6 5h7.5M6 8h7.5M6 11h5'),
  tableau: trait('M2 3h12v10H2zM2 6.3h12M2 9.7h12M6 3v10M10 3v10'),
};

export const HISTOIRE: Commande[] = [
  {
    nom: 'Annuler', signe: ICONES.annuler, raccourci: 'Ctrl+Z',
    executer: (e) => e.chain().focus().undo().run(), possible: (e) => e.can().undo(),
  },
  {
    nom: 'Rétablir', signe: ICONES.retablir, raccourci: 'Ctrl+Y',
    executer: (e) => e.chain().focus().redo().run(), possible: (e) => e.can().redo(),
  },
];

export const TITRES: Commande[] = [
  {
    nom: 'Titre', signe: 'Titre',
    executer: (e) => e.chain().focus().toggleHeading({ level: 3 }).run(), actif: (e) => e.isActive('heading', { level: 3 }),
  },
  {
    nom: 'Sous-titre', signe: 'Sous-titre',
    executer: (e) => e.chain().focus().toggleHeading({ level: 4 }).run(), actif: (e) => e.isActive('heading', { level: 4 }),
  },
];

export const CARACTERES: Commande[] = [
  {
    nom: 'Gras', signe: 'G', raccourci: 'Ctrl+B',
    executer: (e) => e.chain().focus().toggleBold().run(), actif: (e) => e.isActive('bold'),
  },
  {
    nom: 'Italique', signe: 'I', raccourci: 'Ctrl+I',
    executer: (e) => e.chain().focus().toggleItalic().run(), actif: (e) => e.isActive('italic'),
  },
  {
    nom: 'Souligné', signe: 'S', raccourci: 'Ctrl+U',
    executer: (e) => e.chain().focus().toggleUnderline().run(), actif: (e) => e.isActive('underline'),
  },
];

export const STRUCTURE: Commande[] = [
  {
    nom: 'Liste à puces', signe: ICONES.puces, raccourci: 'Ctrl+Maj+8',
    executer: (e) => e.chain().focus().toggleBulletList().run(), actif: (e) => e.isActive('bulletList'),
  },
  {
    nom: 'Liste numérotée', signe: ICONES.numeros, raccourci: 'Ctrl+Maj+7',
    executer: (e) => e.chain().focus().toggleOrderedList().run(), actif: (e) => e.isActive('orderedList'),
  },
  {
    nom: 'Diminuer le retrait', signe: ICONES.retraitMoins,
    executer: (e) => e.chain().focus().liftListItem('listItem').run(), possible: (e) => e.can().liftListItem('listItem'),
  },
  {
    nom: 'Augmenter le retrait', signe: ICONES.retraitPlus,
    executer: (e) => e.chain().focus().sinkListItem('listItem').run(), possible: (e) => e.can().sinkListItem('listItem'),
  },
  {
    nom: 'Citation', signe: ICONES.citation,
    executer: (e) => e.chain().focus().toggleBlockquote().run(), actif: (e) => e.isActive('blockquote'),
  },
  {
    nom: 'Insérer un tableau', signe: ICONES.tableau,
    executer: (e) => e.chain().focus().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run(),
    possible: (e) => !e.isActive('table'),
  },
];

export const TABLEAU: Commande[] = [
  { nom: 'Ajouter une ligne', signe: '+ ligne', executer: (e) => e.chain().focus().addRowAfter().run() },
  { nom: 'Ajouter une colonne', signe: '+ colonne', executer: (e) => e.chain().focus().addColumnAfter().run() },
  { nom: 'Supprimer la ligne', signe: '− ligne', executer: (e) => e.chain().focus().deleteRow().run() },
  { nom: 'Supprimer la colonne', signe: '− colonne', executer: (e) => e.chain().focus().deleteColumn().run() },
  { nom: 'Ligne d’en-tête', signe: 'En-tête', executer: (e) => e.chain().focus().toggleHeaderRow().run() },
  { nom: 'Supprimer le tableau', signe: 'Supprimer le tableau', executer: (e) => e.chain().focus().deleteTable().run() },
];

export const GROUPES: Commande[][] = [HISTOIRE, TITRES, CARACTERES, STRUCTURE];
