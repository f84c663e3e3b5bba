#!/usr/bin/env node
// Rewrites the territories of src/main/resources/referentiel from the yearly publications of the
// npm package @etalab/decoupage-administratif, installed into a temporary folder.
// A new year: add a line to MILLESIMES, run, read the difference, commit.

import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  ANCIENS_NOMS,
  DEPARTEMENTS_DES_REGIONS_DISPARUES,
  FUSION,
  MAYOTTE_DEPARTEMENT,
  ORIGINE,
  REGIONS_DE_2016,
  REGIONS_DISPARUES,
  SANS_FIN,
  VEILLE_FUSION
} from './regions-historiques.mjs'

/** Year → version of the package which holds the state of 1 January of that year. */
const MILLESIMES = [
  [2019, '0.7.0'],
  [2020, '0.8.0'],
  [2021, '1.1.1'],
  [2022, '2.3.1'],
  [2023, '3.1.1'],
  [2024, '4.1.0'],
  [2025, '5.3.0'],
  [2026, '6.0.0']
]

const PAQUET = '@etalab/decoupage-administratif'
const SORTIE = join(dirname(fileURLToPath(import.meta.url)), '../resources/referentiel')

function lireMillesimes() {
  const travail = mkdtempSync(join(tmpdir(), 'referentiel-'))
  try {
    return MILLESIMES.map(([annee, version]) => {
      const dossier = join(travail, version)
      mkdirSync(dossier)
      const options = ['--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error']
      execFileSync('npm', ['install', ...options, '--prefix', dossier, `${PAQUET}@${version}`])
      const lire = nom =>
        JSON.parse(readFileSync(join(dossier, 'node_modules', PAQUET, 'data', `${nom}.json`)))
      return {
        annee,
        regions: lire('regions'),
        departements: lire('departements'),
        communes: lire('communes'),
        epci: lire('epci')
      }
    })
  } finally {
    rmSync(travail, { recursive: true })
  }
}

const veille = annee => `${annee - 1}-12-31`
const comparable = texte =>
  texte.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^0-9a-z]+/g, '')

/**
 * Dated facts out of yearly states. The first year is taken as true since the origin, for what was
 * before it is not published; `identique` says when a new value is the same fact, better spelt.
 */
function dater(etats, identique = (a, b) => a === b) {
  const faits = []
  const ouverts = new Map()
  etats.forEach(({ annee, valeurs }, rang) => {
    for (const [cle, fait] of ouverts) {
      if (!valeurs.has(cle) || !identique(fait.valeur, valeurs.get(cle))) {
        fait.fin = veille(annee)
        ouverts.delete(cle)
      } else {
        fait.valeur = valeurs.get(cle)
      }
    }
    for (const [cle, valeur] of valeurs) {
      if (!ouverts.has(cle)) {
        const fait = { cle, valeur, debut: rang === 0 ? ORIGINE : `${annee}-01-01`, fin: SANS_FIN }
        ouverts.set(cle, fait)
        faits.push(fait)
      }
    }
  })
  return faits
}

const estCommune = commune => commune.type === 'commune-actuelle'
const estRegion = region => region.zone !== 'com'

function epciDates(millesimes) {
  const noms = dater(
    millesimes.map(({ annee, epci }) => ({
      annee,
      valeurs: new Map(epci.map(e => [e.code, e.nom.trim().replace(/\s+/g, ' ')]))
    })),
    (a, b) => comparable(a) === comparable(b)
  )
  const rattachements = dater(
    millesimes.map(({ annee, epci, communes }) => {
      const departement = new Map(communes.filter(estCommune).map(c => [c.code, c.departement]))
      const valeurs = new Map()
      for (const e of epci) {
        for (const membre of e.membres) {
          const dep = departement.get(membre.code)
          if (dep) valeurs.set(`${e.code} ${dep}`, true)
        }
      }
      return { annee, valeurs }
    })
  )
  return { noms, rattachements }
}

function appellationsDesRegions(regions) {
  const lignes = REGIONS_DISPARUES.map(([code, nom]) => [`REG-${code}`, nom, ORIGINE, VEILLE_FUSION])
  for (const { code, nom } of regions) {
    let debut = REGIONS_DE_2016.has(code) ? FUSION : ORIGINE
    if (code === '06') debut = MAYOTTE_DEPARTEMENT
    for (const [ancien, du, au] of ANCIENS_NOMS[code] ?? []) {
      lignes.push([`REG-${code}`, ancien, du, au])
      debut = lendemain(au)
    }
    lignes.push([`REG-${code}`, nom, debut, SANS_FIN])
  }
  return lignes
}

function lendemain(jour) {
  const date = new Date(`${jour}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + 1)
  return date.toISOString().slice(0, 10)
}

function rattachementsDesDepartements(departements) {
  const ancienne = new Map()
  for (const [region, membres] of Object.entries(DEPARTEMENTS_DES_REGIONS_DISPARUES)) {
    membres.forEach(departement => ancienne.set(departement, region))
  }
  return departements.flatMap(({ code, region }) => {
    const avant = ancienne.get(code)
    if (!avant) {
      const debut = code === '976' ? MAYOTTE_DEPARTEMENT : ORIGINE
      return [[`DEP-${code}`, `REG-${region}`, debut, SANS_FIN]]
    }
    return [
      [`DEP-${code}`, `REG-${avant}`, ORIGINE, VEILLE_FUSION],
      [`DEP-${code}`, `REG-${region}`, FUSION, SANS_FIN]
    ]
  })
}

function ecrire(nom, entete, lignes) {
  const cellule = valeur => (/[",]/.test(valeur) ? `"${valeur.replaceAll('"', '""')}"` : valeur)
  const texte = [entete, ...lignes.map(ligne => ligne.map(cellule).join(','))].join('\n')
  writeFileSync(join(SORTIE, nom), `${texte}\n`)
  console.log(`${nom}: ${lignes.length} lignes`)
}

const parPremieresColonnes = (a, b) => {
  const [x, y] = [a.slice(0, 4).join(' '), b.slice(0, 4).join(' ')]
  return x < y ? -1 : x > y ? 1 : 0
}

const millesimes = lireMillesimes()
const dernier = millesimes.at(-1)
const regions = dernier.regions.filter(estRegion)
const departements = dernier.departements.filter(estRegion)
const { noms, rattachements } = epciDates(millesimes)

const appellations = [
  ['NAT-FR', 'France', ORIGINE, SANS_FIN],
  ...appellationsDesRegions(regions),
  ...departements.map(({ code, nom }) => {
    const debut = code === '976' ? MAYOTTE_DEPARTEMENT : ORIGINE
    return [`DEP-${code}`, nom, debut, SANS_FIN]
  }),
  ...noms.map(({ cle, valeur, debut, fin }) => [`EPCI-${cle}`, valeur, debut, fin])
].sort(parPremieresColonnes)

const TYPES = { NAT: 'NATION', REG: 'REGION', DEP: 'DEPARTEMENT', EPCI: 'EPCI' }
const territoires = [...new Set(appellations.map(([code]) => code))].map(code => {
  const [prefixe, officiel] = code.split('-')
  return [code, officiel, TYPES[prefixe]]
})

const liens = [
  ...[...REGIONS_DISPARUES.map(([code]) => code), ...regions.map(({ code }) => code)].map(code => [
    `REG-${code}`,
    'NAT-FR',
    ORIGINE,
    SANS_FIN
  ]),
  ...rattachementsDesDepartements(departements),
  ...rattachements.map(({ cle, debut, fin }) => {
    const [epci, departement] = cle.split(' ')
    return [`EPCI-${epci}`, `DEP-${departement}`, debut, fin]
  })
].sort(parPremieresColonnes)

const compositions = dernier.epci
  .map(e => [
    `EPCI-${e.code}`,
    e.membres.map(({ code, nom }) => `${code} ${nom}`).sort().join('|')
  ])
  .sort(parPremieresColonnes)

ecrire('territoires.csv', 'code,code_officiel,type', territoires)
ecrire('appellations.csv', 'territoire_code,nom,debut,fin', appellations)
ecrire('rattachements.csv', 'enfant_code,parent_code,debut,fin', liens)
ecrire('epci-membres.csv', 'epci_code,communes', compositions)
