package fr.cascade.conventions.internal;

import static fr.cascade.conventions.internal.Abrege.abreger;
import static fr.cascade.conventions.internal.Abrege.enumerer;

import fr.cascade.conventions.Constat;
import fr.cascade.documents.FicheSynthese;
import fr.cascade.documents.FicheSynthese.Ligne;
import fr.cascade.documents.FicheSynthese.Rubrique;
import fr.cascade.habilitations.UtilisateurConnecte;
import fr.cascade.partenaires.Organisation;
import fr.cascade.partenaires.OrganisationConsultation;
import fr.cascade.partenaires.Signataire;
import fr.cascade.partenaires.SignataireConsultation;
import fr.cascade.referentiel.TerritoireConsultation;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.OrganisationId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a signatory reads on one page: lists are cut so that it stays one (RG-178). */
@Component
public class SyntheseConvention {

  private static final String MENTION =
      "Cette page aide à lire le texte et ne le remplace pas : seul le texte figé est signé.";

  private final Annexes annexes;
  private final ConformiteConstatee conformite;
  private final TexteConvention textes;
  private final OrganisationConsultation organisations;
  private final SignataireConsultation signataires;
  private final TerritoireConsultation territoires;
  private final UtilisateurConnecte connecte;
  private final HorlogeMetier horloge;

  SyntheseConvention(
      Annexes annexes,
      ConformiteConstatee conformite,
      TexteConvention textes,
      OrganisationConsultation organisations,
      SignataireConsultation signataires,
      TerritoireConsultation territoires,
      UtilisateurConnecte connecte,
      HorlogeMetier horloge) {
    this.annexes = annexes;
    this.conformite = conformite;
    this.textes = textes;
    this.organisations = organisations;
    this.signataires = signataires;
    this.territoires = territoires;
    this.connecte = connecte;
    this.horloge = horloge;
  }

  /** The page of this agreement, for the person connected. */
  public FicheSynthese de(Convention convention) {
    LocalDate jour = textes.jour(convention);
    Map<OrganisationId, Organisation> noms =
        organisations.parIds(
            convention.parties().stream().map(Partie::organisation).toList(), jour);
    var rubriques = new ArrayList<Rubrique>();
    rubriques.add(new Rubrique("Ce qui est signé", objet(convention)));
    rubriques.add(new Rubrique("Parties et ordre de signature", parties(convention, noms)));
    rubriques.add(new Rubrique("Chiffres et conformité", chiffres(convention)));
    convention
        .parent()
        .ifPresent(
            _ ->
                rubriques.add(
                    new Rubrique(
                        "Ce qui change par rapport au texte parent",
                        ChangementsDuParent.de(convention).lignes())));
    rubriques.add(pouvoir(convention, noms));
    return new FicheSynthese(
        convention.niveau().nature() + " · " + territoires.nom(convention.territoire(), jour),
        convention.titre(),
        "Référence : " + convention.reference(),
        rubriques,
        MENTION);
  }

  private List<Ligne> objet(Convention convention) {
    var lignes = new ArrayList<Ligne>();
    convention
        .parent()
        .ifPresent(
            p ->
                lignes.add(
                    new Ligne(
                        "Décline", "%s (%s)".formatted(abreger(p.titre(), 160), p.reference()))));
    lignes.add(
        new Ligne(
            "S’applique",
            "du %s au %s"
                .formatted(Jours.enClair(convention.debut()), Jours.enClair(convention.fin()))));
    lignes.add(new Ligne("Articles", String.valueOf(convention.articles().size())));
    List<String> jointes = annexes.de(convention.id()).stream().map(Annexe::designation).toList();
    lignes.add(new Ligne("Annexes", jointes.isEmpty() ? "aucune" : enumerer(jointes, 4)));
    return lignes;
  }

  private static List<Ligne> parties(
      Convention convention, Map<OrganisationId, Organisation> noms) {
    var groupes =
        convention.parties().stream()
            .filter(p -> noms.containsKey(p.organisation()))
            .collect(
                Collectors.groupingBy(
                    Partie::ordreSignature,
                    TreeMap::new,
                    Collectors.mapping(
                        p -> Objects.requireNonNull(noms.get(p.organisation())).nomCourt(),
                        Collectors.toList())));
    List<String> associees = groupes.remove(0);
    var lignes = new ArrayList<Ligne>();
    int parGroupe = groupes.size() > 3 ? 3 : 6;
    groupes.forEach(
        (rang, membres) ->
            lignes.add(
                new Ligne(
                    convention.horsPortail() ? "Signataires" : rang(rang),
                    enumerer(membres, parGroupe))));
    if (associees != null) {
      lignes.add(new Ligne("Associées, sans signer", enumerer(associees, 4)));
    }
    return lignes;
  }

  private static String rang(int rang) {
    return switch (rang) {
      case 1 -> "Signent en premier";
      case 2 -> "Signent ensuite";
      default -> "Signent au rang " + rang;
    };
  }

  private List<Ligne> chiffres(Convention convention) {
    List<Constat> constats = conformite.de(convention);
    var lignes = new ArrayList<Ligne>();
    for (Constat constat : constats) {
      var type = constat.chiffre();
      if (type != null) {
        lignes.add(
            new Ligne(
                type.libelle(),
                "%s ; le texte parent demande %s : %s."
                    .formatted(
                        constat.constate(),
                        constat.attendu(),
                        constat.resultat().libelle().toLowerCase(java.util.Locale.FRANCE))));
      }
    }
    convention.chiffres().stream()
        .filter(c -> constats.stream().noneMatch(k -> k.chiffre() == c.type()))
        .forEach(c -> lignes.add(new Ligne(c.type().libelle(), c.enClair() + ".")));
    lignes.add(new Ligne("Conformité", conformite(convention, constats)));
    return lignes;
  }

  private static String conformite(Convention convention, List<Constat> constats) {
    if (convention.parent().isEmpty()) {
      return "ce texte n’a pas de texte parent.";
    }
    long bloquants = constats.stream().filter(Constat::bloquant).count();
    return bloquants == 0
        ? "toutes les obligations du texte parent sont respectées (%d).".formatted(constats.size())
        : "%d obligation%s du texte parent à corriger, sur %d."
            .formatted(bloquants, bloquants > 1 ? "s" : "", constats.size());
  }

  /** The reader's own power, or who may sign for each party. */
  private Rubrique pouvoir(Convention convention, Map<OrganisationId, Organisation> noms) {
    List<OrganisationId> signent =
        convention.parties().stream().filter(Partie::signe).map(Partie::organisation).toList();
    Map<OrganisationId, List<Signataire>> pouvoirs =
        signataires.signatairesDe(signent, horloge.aujourdhui());
    List<Ligne> miens =
        signent.stream()
            .flatMap(id -> pouvoirs.getOrDefault(id, List.of()).stream())
            .filter(this::estMoi)
            .map(s -> ligne(s, noms))
            .toList();
    if (!miens.isEmpty()) {
      return new Rubrique("Sur quel pouvoir vous signez", miens.stream().limit(3).toList());
    }
    List<Ligne> autres =
        signent.stream()
            .flatMap(id -> pouvoirs.getOrDefault(id, List.of()).stream().limit(1))
            .map(s -> ligne(s, noms))
            .toList();
    var lignes = new ArrayList<>(autres.stream().limit(5).toList());
    if (autres.size() > 5) {
      lignes.add(new Ligne("Et", "%d autres parties".formatted(autres.size() - 5)));
    }
    return new Rubrique("Sur quel pouvoir chacun signe", lignes);
  }

  private boolean estMoi(Signataire signataire) {
    return connecte
        .courantOuVide()
        .filter(u -> u.id().equals(signataire.utilisateur()))
        .isPresent();
  }

  private static Ligne ligne(Signataire signataire, Map<OrganisationId, Organisation> noms) {
    Organisation organisation = noms.get(signataire.organisation());
    String nom = organisation == null ? "" : organisation.nomCourt();
    String pouvoir = signataire.pouvoir();
    return new Ligne(
        abreger(nom, 90),
        abreger(signataire.fonction(), 120)
            + (pouvoir == null || pouvoir.isBlank() ? "" : " – " + abreger(pouvoir, 120)));
  }
}
