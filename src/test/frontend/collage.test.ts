import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { JSDOM } from 'jsdom';
import { nettoyerCollage } from '../../../frontend/editeur/collage.ts';

const nettoyer = (html: string) => nettoyerCollage(html, (texte) => new JSDOM(texte).window.document);
const word = (corps: string, listes = '') =>
  `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator content="Microsoft Word 15">
   <style><!-- p.MsoNormal {margin:0cm} ${listes} --></style></head><body lang=FR><!--StartFragment-->${corps}<!--EndFragment--></body></html>`;
const item = (regle: string, marque: string, texte: string) =>
  `<p class=MsoListParagraphCxSpMiddle style='text-indent:-18.0pt;mso-list:${regle}'><![if !supportLists]><span
   style='mso-bidi-font-family:Calibri'><span style='mso-list:Ignore'>${marque}<span
   style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${texte}<o:p></o:p></p>\n`;

describe('paste from a word processor', () => {
  test('a Word paragraph keeps its words, bold and italic, and loses the rest', () => {
    assert.equal(
      nettoyer(word(`<p class=MsoNormal align=center style='margin-bottom:12pt;color:red'><b style='mso-bidi-font-weight:normal'>Le
        comité</b> <i>se réunit</i> :<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p>`)),
      '<p><strong>Le comité</strong> <em>se réunit</em> :</p>',
    );
  });

  test('a numbered Word list keeps the number it starts at', () => {
    const html = word(item('l0 level1 lfo1', '3.', 'Troisième') + item('l0 level1 lfo1', '4.', 'Quatrième'));
    assert.equal(nettoyer(html), '<ol start="3"><li><p>Troisième</p></li><li><p>Quatrième</p></li></ol>');
  });

  test('a jump in the numbering opens a list that starts there', () => {
    const html = word(item('l0 level1 lfo1', '1.', 'Un') + item('l0 level1 lfo1', '5.', 'Cinq'));
    assert.equal(nettoyer(html), '<ol><li><p>Un</p></li></ol><ol start="5"><li><p>Cinq</p></li></ol>');
  });

  test('levels nest, with their own kind of numbering', () => {
    const listes = '@list l0:level2\n\t{mso-level-number-format:alpha-lower;\n\tmso-level-text:"%2\\)";}';
    const html = word(
      item('l0 level1 lfo1', '1.', 'Pilotage') + item('l0 level2 lfo1', 'c)', 'cadence') +
        item('l0 level2 lfo1', 'd)', 'quorum') + item('l0 level1 lfo1', '2.', 'Moyens'), listes);
    assert.equal(
      nettoyer(html),
      '<ol><li><p>Pilotage</p><ol start="3" type="a"><li><p>cadence</p></li><li><p>quorum</p></li></ol></li>' +
        '<li><p>Moyens</p></li></ol>',
    );
  });

  test('Word bullets become a bullet list, whatever the sign', () => {
    const html = word(item('l1 level1 lfo2', '·', 'un') + item('l1 level2 lfo2', 'o', 'deux') + item('l1 level1 lfo2', '§', 'trois'));
    assert.equal(
      nettoyer(html),
      '<ul><li><p>un</p><ul><li><p>deux</p></li></ul></li><li><p>trois</p></li></ul>',
    );
  });

  test('a numbered heading keeps its number as text', () => {
    const titre = `<h2 style='mso-list:l0 level2 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>2.1<span>&nbsp;&nbsp;
      </span></span><![endif]><b>Objet</b></h2><h3>Publics</h3>`;
    assert.equal(nettoyer(word(titre)), '<h3>2.1 Objet</h3><h4>Publics</h4>');
  });

  test('a list whose marker is words stays a paragraph with its marker', () => {
    assert.equal(nettoyer(word(item('l0 level1 lfo1', 'Article 3', '– Moyens'))), '<p>Article 3 – Moyens</p>');
  });

  test('tables stay, with merged cells, without widths and classes', () => {
    const html = word(`<table class=MsoTableGrid border=1 style='border-collapse:collapse'><thead><tr style='mso-yfti-irow:0'>
      <td width=302 colspan=2 valign=top style='width:226pt'><p class=MsoNormal><b>Moyens</b><o:p></o:p></p></td></tr></thead>
      <tr><td colspan=1><p class=MsoNormal>ETP</p></td><td><p>9,5</p></td></tr></table>`).replace(/\n\s+/g, '');
    assert.equal(
      nettoyer(html),
      '<table><thead><tr><th colspan="2"><p><strong>Moyens</strong></p></th></tr></thead>' +
        '<tbody><tr><td><p>ETP</p></td><td><p>9,5</p></td></tr></tbody></table>',
    );
  });

  test('figures and variables stay as tokens, without what they showed', () => {
    assert.equal(
      nettoyer('<p>À <span data-variable="SITE" style="x">Tours</span>, <span data-chiffre="NB">6</span> fois</p>'),
      '<p>À <span data-variable="SITE"></span>, <span data-chiffre="NB"></span> fois</p>',
    );
  });

  test('tracked deletions, comments, hidden text and images do not come along', () => {
    const html = word(`<p class=MsoNormal>avant <del>supprimé</del><ins>ajouté</ins><span style='display:none;mso-hide:all'>caché</span>
      <img src="file:///C:/x.png"><span class=MsoCommentReference>[C1]</span></p>
      <div style='mso-element:comment-list'><p>un avis</p></div>`);
    assert.equal(nettoyer(html), '<p>avant ajouté </p>');
  });

  test('LibreOffice lists keep start and nesting', () => {
    const html = `<ol start="2"><li><p style="line-height: 100%; margin-bottom: 0cm"><font face="Arial">Deux</font></p></li>
      <ol type="a"><li><p>sous</p></li></ol></ol><p class="western" align="justify">Fin</p>`.replace(/\n\s+/g, '');
    assert.equal(
      nettoyer(html),
      '<ol start="2"><li><p>Deux</p><ol type="a"><li><p>sous</p></li></ol></li></ol><p>Fin</p>',
    );
  });

  test('formatting said by inline styles is kept, the wrapper of Google Docs is not bold', () => {
    const html = `<b style="font-weight:normal" id="docs-internal-guid-1"><p dir="ltr"><span style="font-weight:700">gras</span> <span
      style="font-style:italic">italique</span> <span style="text-decoration:underline">souligné</span></p></b>`;
    assert.equal(nettoyer(html), '<p><strong>gras</strong> <em>italique</em> <u>souligné</u></p>');
  });

  test('scripts and odd links are dropped, https and mailto stay', () => {
    const html = `<p onclick="x()"><script>alert(1)</script><a href="javascript:alert(1)">un</a> <a href="http://a.fr">deux</a>
      <a href="https://a.fr" target="_blank">trois</a> <a href="mailto:a@b.fr">quatre</a></p>`;
    assert.equal(
      nettoyer(html),
      '<p>un deux <a href="https://a.fr">trois</a> <a href="mailto:a@b.fr">quatre</a></p>',
    );
  });

  test('French no-break spaces and four-byte characters survive', () => {
    const phrase = '«&nbsp;5\u202f255 jeunes&nbsp;» 🙂&nbsp;: oui';
    assert.equal(nettoyer(`<p>${phrase}</p>`), `<p>${phrase}</p>`);
  });

  test('a figure pasted from another article stays a figure, and the editor own clipboard is untouched', () => {
    assert.equal(nettoyer('<p>au moins <span data-chiffre="COMITES_LOCAUX_PAR_AN" class="x">5</span> fois</p>'),
      '<p>au moins <span data-chiffre="COMITES_LOCAUX_PAR_AN"></span> fois</p>');
    const interne = '<p data-pm-slice="1 1 []">tel quel</p>';
    assert.equal(nettoyer(interne), interne);
  });
});
