package fr.cascade.spie;

import fr.cascade.referentiel.Territoire;
import fr.cascade.socle.AppelId;
import fr.cascade.socle.CandidatureId;
import fr.cascade.socle.ConventionId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An application with its contents.
 *
 * @param manques what is still to be written before it can be submitted, by question
 * @param aLaGrace files received during the grace that let it be submitted, or that it was
 *     submitted with
 * @param chevauchements applications submitted on a part of the same territory
 */
public record CandidatureLue(
    CandidatureId id,
    AppelId appel,
    String appelTitre,
    AppelEtat appelEtat,
    Fermeture fermeture,
    BigDecimal plafond,
    String nom,
    String porteurNom,
    List<Territoire> territoires,
    CandidatureStatut statut,
    boolean inventee,
    Formulaire formulaire,
    Map<String, ReponseLue> reponses,
    List<MembreLu> membres,
    Recevabilite recevabilite,
    Map<String, String> manques,
    List<String> chevauchements,
    BigDecimal montant,
    @Nullable Recepisse recepisse,
    List<EnvoiTardif> aLaGrace,
    @Nullable String motif,
    @Nullable LocalDate aCompleterAvant,
    @Nullable String conditions,
    @Nullable ConventionId convention,
    Set<ActionCandidature> actions) {

  /** Proof of a submission. */
  public record Recepisse(String numero, Instant le, String par, String empreinte) {}

  public Instant clotureLe() {
    return fermeture.clotureLe();
  }

  public boolean peut(ActionCandidature action) {
    return actions.contains(action);
  }

  public String territoiresEnClair() {
    return territoires.stream()
        .map(t -> t.nom() + " (" + t.codeOfficiel() + ")")
        .collect(Collectors.joining(", "));
  }

  /** The text of an answer; empty where there is none. */
  public String valeur(String question) {
    var reponse = reponses.get(question);
    return reponse == null ? "" : reponse.valeur();
  }

  /** The version of an answer; -1 where there is none. */
  public int version(String question) {
    var reponse = reponses.get(question);
    return reponse == null ? -1 : reponse.version();
  }

  public Map<String, String> valeurs() {
    return reponses.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().valeur()));
  }

  /** Questions asked and answered, out of those asked, of a section. */
  public String avancement(Formulaire.Section section) {
    var posees = section.questions().stream().filter(q -> q.posee(valeurs())).toList();
    long faites = posees.stream().filter(q -> !valeur(q.cle()).isBlank()).count();
    return faites + " sur " + posees.size();
  }
}
