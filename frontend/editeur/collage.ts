/**
 * Cleans what a word processor puts on the clipboard: the structure stays (headings, lists with their numbering,
 * tables, bold, italic, underline, links), the dressing goes (classes, inline styles, Office tags, images).
 * Pure: text in, text out, nothing read from the page.
 */
import { deballer, emballerContenu, renommer, style } from './collage-dom';
import { listesDeTraitementDeTexte, numerotationsEnLigne, rangerListes } from './collage-listes';

const JETES =
  'style,script,meta,link,title,xml,del,img,picture,object,embed,iframe,svg,hr,input,select,textarea,button,colgroup,col';
const COMMENTAIRES_WORD =
  '[style*="mso-element:comment"],[style*="mso-hide:all"],[style*="display:none"],.MsoCommentReference';
const BLOCS = 'p,ul,ol,table,blockquote,h1,h2,h3,h4,h5,h6,div,section,article,pre,dl';
const GARDES = new Set(
  'p,ul,ol,li,strong,em,u,table,thead,tbody,tr,th,td,blockquote,h3,h4,br,a'.split(','),
);
const RENOMMES: Record<string, string> = {
  b: 'strong', i: 'em', ins: 'span', cite: 'em', pre: 'p', dt: 'p', dd: 'p', address: 'p', center: 'div', tfoot: 'tbody',
};
const ATTRIBUTS: Record<string, string[]> = {
  a: ['href'], ol: ['start', 'type'], td: ['colspan', 'rowspan'], th: ['colspan', 'rowspan'],
};

/** Figures and variables: what they show is not text. */
const JETONS = ['data-chiffre', 'data-variable'];

export type Analyseur = (html: string) => Document;

/** Returns clean HTML; a fragment copied from the editor itself is returned as it is. */
export function nettoyerCollage(
  html: string,
  analyser: Analyseur = (texte) => new DOMParser().parseFromString(texte, 'text/html'),
): string {
  if (/data-pm-slice=/.test(html)) {
    return html;
  }
  const document = analyser(html);
  const corps = document.body;
  const feuilles = [...document.querySelectorAll('style')].map((s) => s.textContent ?? '').join('\n');
  retirerBruit(document, corps);
  listesDeTraitementDeTexte(corps, feuilles);
  ramenerTitres(corps);
  numerotationsEnLigne(corps);
  convertirMiseEnForme(corps);
  reecrire(corps);
  rangerListes(corps);
  normaliserEspaces(document, corps);
  retirerVides(corps);
  return corps.innerHTML.trim();
}

function retirerBruit(document: Document, corps: HTMLElement): void {
  const iterateur = document.createNodeIterator(corps, 128 /* NodeFilter.SHOW_COMMENT */);
  const commentaires: Node[] = [];
  for (let noeud = iterateur.nextNode(); noeud; noeud = iterateur.nextNode()) {
    commentaires.push(noeud);
  }
  commentaires.forEach((noeud) => noeud.parentNode?.removeChild(noeud));
  corps.querySelectorAll('[style]').forEach((element) => {
    element.setAttribute('style', style(element).replace(/\s*([:;])\s*/g, '$1'));
  });
  corps.querySelectorAll(`${JETES},${COMMENTAIRES_WORD}`).forEach((element) => element.remove());
  corps.querySelectorAll('[style*="mso-spacerun"],[style*="mso-tab-count"]').forEach((element) => {
    element.textContent = ' ';
  });
  corps.querySelectorAll('br[style*="page-break"],br[clear]').forEach((element) => element.remove());
  corps.querySelectorAll('caption').forEach((legende) => {
    const paragraphe = renommer(legende, 'p');
    paragraphe.closest('table')?.before(paragraphe);
  });
}

/** An article has two heading ranks: the highest one found becomes h3, every other one h4. */
function ramenerTitres(corps: HTMLElement): void {
  corps.querySelectorAll('.MsoTitle').forEach((titre) => renommer(titre, 'h1'));
  const titres = [...corps.querySelectorAll('h1,h2,h3,h4,h5,h6')].filter((t) => !t.closest('td,th,li'));
  const plusHaut = Math.min(...titres.map(rang));
  titres.forEach((titre) => renommer(titre, rang(titre) === plusHaut ? 'h3' : 'h4'));
  corps.querySelectorAll('h1,h2,h3,h4,h5,h6').forEach((titre) => {
    if (titre.closest('td,th,li')) renommer(titre, 'p');
  });
}

const rang = (titre: Element): number => Number(titre.localName.slice(1));

/** Style sheets of word processors say bold, italic and underline in inline styles: read them before they go. */
function convertirMiseEnForme(corps: HTMLElement): void {
  corps.querySelectorAll('b[style],strong[style]').forEach((element) => {
    if (/(^|;)font-weight:(normal|400)/.test(style(element))) {
      deballer(element);
    }
  });
  corps.querySelectorAll('span[style],font[style]').forEach((element) => {
    const regles = style(element);
    if (/(^|;)font-weight:(bold|[6-9]00)/.test(regles)) emballerContenu(element, 'strong');
    if (/(^|;)font-style:italic/.test(regles)) emballerContenu(element, 'em');
    if (/text-decoration:[^;]*underline/.test(regles) && !element.closest('a')) emballerContenu(element, 'u');
  });
  corps.querySelectorAll('h3 b,h3 strong,h4 b,h4 strong').forEach(deballer);
}

function reecrire(parent: Element): void {
  for (const enfant of [...parent.children]) {
    reecrire(enfant);
    let element: Element = enfant;
    if (element.localName in RENOMMES) {
      element = renommer(element, RENOMMES[element.localName]!);
    }
    if (element.matches('div,section,article,header,footer,main,aside,nav,figure') && !element.querySelector(BLOCS)) {
      element = renommer(element, 'p');
    }
    if (element.localName === 'td' && element.parentElement?.parentElement?.localName === 'thead') {
      element = renommer(element, 'th');
    }
    garderOuDeballer(element);
  }
}

function garderOuDeballer(element: Element): void {
  const jeton = JETONS.find((nom) => /^[A-Z_]{2,40}$/.test(element.getAttribute(nom) ?? ''));
  if (element.localName === 'span' && jeton) {
    element.textContent = '';
    nettoyerAttributs(element, [jeton]);
  } else if (!GARDES.has(element.localName) || (element.localName === 'a' && !lienPermis(element))) {
    deballer(element);
  } else {
    nettoyerAttributs(element, ATTRIBUTS[element.localName] ?? []);
  }
}

function lienPermis(lien: Element): boolean {
  return /^(https:\/\/|mailto:)/i.test((lien.getAttribute('href') ?? '').trim());
}

function nettoyerAttributs(element: Element, permis: string[]): void {
  for (const nom of element.getAttributeNames()) {
    const valeur = element.getAttribute(nom);
    if (!permis.includes(nom) || (['colspan', 'rowspan', 'start', 'type'].includes(nom) && valeur === '1')) {
      element.removeAttribute(nom);
    }
  }
}

/** One no-break space is French typography and stays; several in a row are layout and go. */
function normaliserEspaces(document: Document, corps: HTMLElement): void {
  const iterateur = document.createNodeIterator(corps, 4 /* NodeFilter.SHOW_TEXT */);
  for (let noeud = iterateur.nextNode(); noeud; noeud = iterateur.nextNode()) {
    if (!/[^ \t\r\n]/.test(noeud.nodeValue ?? '') && entreBlocs(noeud)) {
      noeud.nodeValue = '';
      continue;
    }
    noeud.nodeValue = (noeud.nodeValue ?? '')
      .replace(/[ \t\r\n]+/g, ' ')
      .replace(/\u00a0{2,}| \u00a0|\u00a0 /g, ' ')
      .replace(/ {2,}/g, ' ');
  }
}

function entreBlocs(noeud: Node): boolean {
  const blocs = `${BLOCS},li,tr,td,th,thead,tbody`;
  return [noeud.previousSibling, noeud.nextSibling].some((v) => v?.nodeType === 1 && (v as Element).matches(blocs));
}

function retirerVides(corps: HTMLElement): void {
  corps.querySelectorAll('strong,em,u,a').forEach((element) => {
    if (!element.textContent && !element.children.length) element.remove();
  });
  corps.querySelectorAll('p,h3,h4,li,blockquote').forEach((element) => {
    const vide = !element.textContent?.trim() && !element.querySelector('table,[data-chiffre],[data-variable]');
    if (vide && !element.matches('td > p:only-child,th > p:only-child')) element.remove();
  });
  corps.querySelectorAll('ul,ol').forEach((liste) => {
    if (!liste.children.length) liste.remove();
  });
}
