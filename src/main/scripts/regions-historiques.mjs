// What the yearly publications do not tell: the regions before the merge of 1 January 2016, and
// the dates on which regions changed their names. INSEE codes throughout.
//
// Sources: law 2015-29 of 16 January 2015 (merge, provisional names, Centre-Val de Loire),
// decrees 2016-1262 and following of 28 September 2016, published on 29 September and in force on
// the 30th (final names), law 2010-1487 of 7 December 2010 (Mayotte, département on 31 March 2011).

/** Unknown beginning: before anything that an agreement may cite. */
export const ORIGINE = '1900-01-01'
/** Still true. */
export const SANS_FIN = '9999-12-31'

export const FUSION = '2016-01-01'
export const VEILLE_FUSION = '2015-12-31'
export const MAYOTTE_DEPARTEMENT = '2011-03-31'

/** Regions which ended on 31 December 2015: code, name, the region that took over. */
export const REGIONS_DISPARUES = [
  ['21', 'Champagne-Ardenne', '44'],
  ['22', 'Picardie', '32'],
  ['23', 'Haute-Normandie', '28'],
  ['25', 'Basse-Normandie', '28'],
  ['26', 'Bourgogne', '27'],
  ['31', 'Nord-Pas-de-Calais', '32'],
  ['41', 'Lorraine', '44'],
  ['42', 'Alsace', '44'],
  ['43', 'Franche-Comté', '27'],
  ['54', 'Poitou-Charentes', '75'],
  ['72', 'Aquitaine', '75'],
  ['73', 'Midi-Pyrénées', '76'],
  ['74', 'Limousin', '75'],
  ['82', 'Rhône-Alpes', '84'],
  ['83', 'Auvergne', '84'],
  ['91', 'Languedoc-Roussillon', '76']
]

/** Départements of each of them. */
export const DEPARTEMENTS_DES_REGIONS_DISPARUES = {
  21: ['08', '10', '51', '52'],
  22: ['02', '60', '80'],
  23: ['27', '76'],
  25: ['14', '50', '61'],
  26: ['21', '58', '71', '89'],
  31: ['59', '62'],
  41: ['54', '55', '57', '88'],
  42: ['67', '68'],
  43: ['25', '39', '70', '90'],
  54: ['16', '17', '79', '86'],
  72: ['24', '33', '40', '47', '64'],
  73: ['09', '12', '31', '32', '46', '65', '81', '82'],
  74: ['19', '23', '87'],
  82: ['01', '07', '26', '38', '42', '69', '73', '74'],
  83: ['03', '15', '43', '63'],
  91: ['11', '30', '34', '48', '66']
}

/** Names which a region of today bore before, in order: code → [name, first day, last day]. */
export const ANCIENS_NOMS = {
  24: [['Centre', ORIGINE, '2015-01-16']],
  32: [['Nord-Pas-de-Calais-Picardie', FUSION, '2016-09-29']],
  44: [['Alsace-Champagne-Ardenne-Lorraine', FUSION, '2016-09-29']],
  75: [['Aquitaine-Limousin-Poitou-Charentes', FUSION, '2016-09-29']],
  76: [['Languedoc-Roussillon-Midi-Pyrénées', FUSION, '2016-09-29']]
}

/** Regions born on 1 January 2016. */
export const REGIONS_DE_2016 = new Set(REGIONS_DISPARUES.map(([, , suite]) => suite))
