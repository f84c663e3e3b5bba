package fr.cascade.banc;

import fr.cascade.conventions.CascadeConsultation;
import fr.cascade.conventions.CascadeFiltre;
import fr.cascade.conventions.ConventionConsultation;
import fr.cascade.conventions.ConventionEtat;
import fr.cascade.conventions.ConventionFiltre;
import fr.cascade.conventions.ConventionResume;
import fr.cascade.conventions.Niveau;
import fr.cascade.conventions.NoeudCascade;
import fr.cascade.habilitations.UtilisateurConnecte;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.TerritoireCode;
import fr.cascade.socle.UtilisateurId;
import fr.cascade.taches.TacheConsultation;
import fr.cascade.taches.TacheLue;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** The calls behind each page, and their rows by SQL. */
final class Operations {

  private static final int PAGE = 50;
  private static final String MOT = "insertion";
  private static final CascadeFiltre TOUT = CascadeFiltre.TOUT;

  private final CascadeConsultation cascade;
  private final ConventionConsultation conventions;
  private final TacheConsultation taches;
  private final UtilisateurConnecte connecte;
  private final DataSource source;

  Operations(
      CascadeConsultation cascade,
      ConventionConsultation conventions,
      TacheConsultation taches,
      UtilisateurConnecte connecte,
      DataSource source) {
    this.cascade = cascade;
    this.conventions = conventions;
    this.taches = taches;
    this.connecte = connecte;
    this.source = source;
  }

  /**
   * What the bench measures.
   *
   * @param regional who reads one region and holds all the tasks
   * @param national who reads everything
   */
  List<Operation> toutes(
      LecteurSql regional, LecteurSql national, List<String> groupes, List<TexteGenere> textes) {
    var cascadeSql = new SqlCascade(regional);
    var boite = new SqlTaches(regional, groupes);
    String departement = locale(textes, false).territoire();
    return List.of(
        operation(
            new Operation.Nom(
                "cascade", "Page Cascade : comptes et sommet", "Cascade page: counts and top"),
            regional,
            this::sommet,
            cascadeSql::sommet),
        noeud("noeud-regional", "région", "region", Generateur.regionaleLarge(), regional),
        noeud("noeud-accord", "accord", "accord", Generateur.accordPartout(), national),
        operation(
            new Operation.Nom(
                "liste", "Liste filtrée et son compte", "Filtered list and its count"),
            regional,
            () -> liste(departement),
            sql -> cascadeSql.liste(sql, MOT, departement)),
        fiche("fiche-signee", "texte signé", "signed text", locale(textes, true), regional),
        fiche("fiche-brouillon", "brouillon", "draft", locale(textes, false), regional),
        operation(
            new Operation.Nom("taches", "Mes tâches : compte et page", "Inbox: count and page"),
            regional,
            this::boite,
            boite::lire));
  }

  /** The first local text of the wide regional node, signed or not. */
  private static TexteGenere locale(List<TexteGenere> textes, boolean signee) {
    Long parent = Generateur.regionaleLarge();
    return textes.stream()
        .filter(t -> parent.equals(t.parent()) && t.signee() == signee)
        .findFirst()
        .orElseThrow();
  }

  private Operation noeud(String cle, String quoi, String what, long id, LecteurSql lecteur) {
    var sql = new SqlCascade(lecteur);
    return operation(
        new Operation.Nom(cle, "Nœud déplié : " + quoi, "Node expanded: " + what),
        lecteur,
        () -> noeud(new ConventionId(id)),
        nu -> sql.noeud(nu, id));
  }

  private Operation fiche(
      String cle, String quoi, String what, TexteGenere texte, LecteurSql lecteur) {
    var sql = new SqlFiche(lecteur);
    return operation(
        new Operation.Nom(cle, "Fiche : " + quoi, "File of an agreement: " + what),
        lecteur,
        () -> fiche(new ConventionId(texte.id())),
        nu -> sql.lire(nu, texte.id()));
  }

  private Operation operation(
      Operation.Nom nom, LecteurSql qui, Supplier<Object> service, SqlNu.Acte sql) {
    return new Operation(
        nom,
        () -> connecte.comme(new UtilisateurId(qui.compte()), service),
        () -> SqlNu.lire(source, sql));
  }

  private Object sommet() {
    long nombre = cascade.nombre(TOUT);
    long sommet = cascade.compter(TOUT, null);
    return List.of(nombre, sommet, ids(cascade.enfants(TOUT, null, 0, PAGE)));
  }

  private Object noeud(ConventionId id) {
    long nombre = cascade.compter(TOUT, id);
    return List.of(nombre, ids(cascade.enfants(TOUT, id, 0, PAGE)));
  }

  private static List<Long> ids(List<NoeudCascade> noeuds) {
    return noeuds.stream().map(n -> n.id().valeur()).toList();
  }

  private Object liste(String departement) {
    var filtre =
        new ConventionFiltre(
            MOT, Niveau.LOCAL, ConventionEtat.BROUILLON, new TerritoireCode(departement), null);
    long nombre = conventions.compter(filtre);
    List<ConventionResume> page = conventions.rechercher(filtre, 0, PAGE);
    return List.of(nombre, page.stream().map(c -> c.id().valeur()).toList());
  }

  private Object fiche(ConventionId id) {
    var detail = conventions.detail(id);
    conventions.frise(id);
    return List.of(
        detail.articles().size(),
        detail.circuits().stream().mapToInt(c -> c.signatures().size()).sum());
  }

  private Object boite() {
    long nombre = taches.compter("");
    return List.of(nombre, taches.mesTaches("", 0, PAGE).stream().map(TacheLue::id).toList());
  }
}
