/**
 * Word writes a list as paragraphs with a hidden marker ("mso-list:l0 level2 lfo1" and "3." in a span): this turns
 * them into real lists that keep their kind and the number they start at, and tidies the lists of other processors.
 */
import { renommer, style } from './collage-dom';

type Genre = 'puce' | '1' | 'a' | 'A' | 'i' | 'I';
interface Item { noeud: Element; liste: string; niveau: number; marque: string; genre: Genre; numero: number }
interface Ouverte { niveau: number; liste: string; genre: Genre; attendu: number; element: Element }

const FORMATS: Record<string, Genre> = {
  'bullet': 'puce', 'image': 'puce', 'alpha-lower': 'a', 'alpha-upper': 'A', 'roman-lower': 'i', 'roman-upper': 'I',
};
const TYPES_CSS: Record<string, string> = {
  'lower-alpha': 'a', 'lower-latin': 'a', 'upper-alpha': 'A', 'upper-latin': 'A', 'lower-roman': 'i', 'upper-roman': 'I',
};
const NUMERO = /^\(?(?:\d+[.-])*(\d+|[a-z]{1,2}|[ivxlcdm]+)\s*(?:[.)°\-–/:]+|$)/i;

export function listesDeTraitementDeTexte(corps: HTMLElement, feuilles: string): void {
  const parents = new Set<Element>();
  corps.querySelectorAll('[style*="mso-list:"]').forEach((element) => {
    if (estElementDeListe(element) && element.parentElement) parents.add(element.parentElement);
  });
  parents.forEach((parent) => regrouper(parent, feuilles));
}

function estElementDeListe(element: Element): boolean {
  return /^(p|div|h[1-6])$/.test(element.localName) && /mso-list:l\d+ level\d/.test(style(element));
}

function regrouper(parent: Element, feuilles: string): void {
  let groupe: Item[] = [];
  const fermer = () => {
    if (groupe.length) construire(groupe);
    groupe = [];
  };
  for (const noeud of [...parent.childNodes]) {
    if (noeud.nodeType === 3 && !noeud.nodeValue?.trim()) continue;
    const element = noeud.nodeType === 1 ? (noeud as Element) : null;
    const lu = element && estElementDeListe(element) ? lire(element, feuilles) : null;
    if (lu) groupe.push(lu);
    else fermer();
  }
  fermer();
}

/** Null when the marker is words ("Article 3") or the paragraph is a heading: the marker then stays as text. */
function lire(noeud: Element, feuilles: string): Item | null {
  const [, liste, niveau] = /mso-list:(l\d+) level(\d)/.exec(style(noeud))!;
  const ignores = [...noeud.querySelectorAll('[style*="mso-list:Ignore"]')];
  const marque = ignores.map((i) => i.textContent ?? '').join('').replace(/[\s\u00a0]+/g, ' ').trim();
  const genre = genreDe(marque, formatDe(feuilles, liste!, niveau!));
  if (genre === null || /^h[1-6]$/.test(noeud.localName)) {
    ignores.forEach((i) => (i.textContent = `${marque} `));
    return null;
  }
  ignores.forEach((i) => i.remove());
  return { noeud, liste: liste!, niveau: Number(niveau), marque, genre, numero: numeroDe(marque, genre) };
}

function formatDe(feuilles: string, liste: string, niveau: string): Genre | null {
  const bloc = new RegExp(`@list ${liste}:level${niveau}\\s*\\{([^}]*)\\}`).exec(feuilles);
  const format = bloc && /mso-level-number-format:\s*([\w-]+)/.exec(bloc[1]!);
  return format ? (FORMATS[format[1]!] ?? '1') : null;
}

function genreDe(marque: string, annonce: Genre | null): Genre | null {
  if (annonce === 'puce' || marque === '' || /^(o|[^\p{L}\p{N}]{1,2})$/u.test(marque)) {
    return annonce && marque === '' ? annonce : 'puce';
  }
  const trouve = NUMERO.exec(marque);
  if (!trouve) return marque.length <= 2 ? 'puce' : null;
  const signe = trouve[1]!;
  if (/^\d+$/.test(signe)) return '1';
  const romain = annonce ? annonce === 'i' || annonce === 'I' : /^[ivx]{2,}$|^i$/i.test(signe);
  const majuscule = signe === signe.toUpperCase();
  return romain ? (majuscule ? 'I' : 'i') : majuscule ? 'A' : 'a';
}

function numeroDe(marque: string, genre: Genre): number {
  const signe = NUMERO.exec(marque)?.[1]?.toLowerCase() ?? '';
  if (genre === '1') return Number(signe) || 0;
  if (genre === 'i' || genre === 'I') return romain(signe);
  return [...signe].reduce((total, lettre) => total * 26 + lettre.charCodeAt(0) - 96, 0);
}

function romain(signe: string): number {
  const valeurs: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 };
  return [...signe].reduce((total, lettre, rang) => {
    const valeur = valeurs[lettre] ?? 0;
    return total + (valeur < (valeurs[signe[rang + 1] ?? ''] ?? 0) ? -valeur : valeur);
  }, 0);
}

function construire(groupe: Item[]): void {
  const ouvertes: Ouverte[] = [];
  for (const item of groupe) {
    while (ouvertes.length && ouvertes.at(-1)!.niveau > item.niveau) ouvertes.pop();
    let courante = ouvertes.at(-1);
    if (courante?.niveau === item.niveau && rompt(courante, item)) {
      ouvertes.pop();
      courante = ouvertes.at(-1);
    }
    if (!courante || courante.niveau < item.niveau) {
      courante = ouvrir(item, courante);
      ouvertes.push(courante);
    }
    const puce = item.noeud.ownerDocument.createElement('li');
    courante.element.append(puce);
    puce.append(renommer(item.noeud, 'p'));
    courante.attendu++;
  }
}

function rompt(courante: Ouverte, item: Item): boolean {
  const memeGenre = courante.genre === item.genre && (item.genre === 'puce' || courante.liste === item.liste);
  return !memeGenre || (item.genre !== 'puce' && item.numero > 0 && item.numero !== courante.attendu);
}

function ouvrir(item: Item, parente: Ouverte | undefined): Ouverte {
  const element = item.noeud.ownerDocument.createElement(item.genre === 'puce' ? 'ul' : 'ol');
  const depart = item.numero || 1;
  if (item.genre !== 'puce') {
    if (depart !== 1) element.setAttribute('start', String(depart));
    if (item.genre !== '1') element.setAttribute('type', item.genre);
  }
  if (parente) parente.element.lastElementChild!.append(element);
  else item.noeud.before(element);
  return { niveau: item.niveau, liste: item.liste, genre: item.genre, attendu: depart, element };
}

/** To be called while inline styles are still there: the numbering of Google Docs and of LibreOffice lives in them. */
export function numerotationsEnLigne(corps: HTMLElement): void {
  corps.querySelectorAll('ol').forEach((liste) => {
    const premier = liste.querySelector(':scope > li');
    const type = /list-style-type:([\w-]+)/.exec(style(liste) || (premier ? style(premier) : ''));
    if (type && TYPES_CSS[type[1]!]) liste.setAttribute('type', TYPES_CSS[type[1]!]!);
    const depart = premier?.getAttribute('value');
    if (depart && /^\d+$/.test(depart)) liste.setAttribute('start', depart);
  });
}

/** A list directly inside a list goes into the item before it; neighbours that continue each other become one. */
export function rangerListes(corps: HTMLElement): void {
  corps.querySelectorAll('ol > ol,ol > ul,ul > ol,ul > ul').forEach((liste) => {
    const precedent = liste.previousElementSibling;
    if (precedent?.localName === 'li') {
      precedent.append(liste);
    } else {
      const item = liste.ownerDocument.createElement('li');
      liste.replaceWith(item);
      item.append(liste);
    }
  });
  corps.querySelectorAll('ol,ul').forEach((liste) => {
    const avant = liste.previousElementSibling;
    if (avant?.localName === liste.localName && sansTexteEntre(avant, liste) && continue_(avant, liste)) {
      avant.append(...liste.children);
      liste.remove();
    }
  });
}

function sansTexteEntre(avant: Element, apres: Element): boolean {
  for (let noeud = avant.nextSibling; noeud && noeud !== apres; noeud = noeud.nextSibling) {
    if (noeud.nodeValue?.trim()) return false;
  }
  return true;
}

function continue_(avant: Element, apres: Element): boolean {
  if (avant.localName === 'ul') return true;
  const fin = Number(avant.getAttribute('start') ?? 1) + avant.children.length;
  return avant.getAttribute('type') === apres.getAttribute('type') && Number(apres.getAttribute('start') ?? 1) === fin;
}
