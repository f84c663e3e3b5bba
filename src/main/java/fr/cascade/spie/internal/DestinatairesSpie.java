package fr.cascade.spie.internal;

import fr.cascade.habilitations.CompteResume;
import fr.cascade.habilitations.Groupes;
import fr.cascade.habilitations.Permission;
import fr.cascade.referentiel.Territoire;
import fr.cascade.referentiel.TerritoireConsultation;
import fr.cascade.referentiel.TypeTerritoire;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.TerritoireCode;
import fr.cascade.socle.UtilisateurId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who is told, and whose turn it is. */
@Component
public class DestinatairesSpie {

  private final Groupes groupes;
  private final EvaluationRepository evaluations;
  private final AvisExpertRepository avis;
  private final TerritoireConsultation territoires;
  private final HorlogeMetier horloge;

  DestinatairesSpie(
      Groupes groupes,
      EvaluationRepository evaluations,
      AvisExpertRepository avis,
      TerritoireConsultation territoires,
      HorlogeMetier horloge) {
    this.groupes = groupes;
    this.evaluations = evaluations;
    this.avis = avis;
    this.territoires = territoires;
    this.horloge = horloge;
  }

  /** Accounts that apply for one of the organisations. */
  List<UtilisateurId> consortium(Candidature candidature) {
    return comptes(groupesConsortium(candidature));
  }

  /** Accounts of the regions in charge. */
  List<UtilisateurId> instructeurs(Candidature candidature) {
    List<Long> recuses = new ArrayList<>(evaluations.recuses(candidature.id().valeur()));
    recuses.addAll(avis.recuses(candidature.id().valeur()));
    return comptes(groupesInstruction(candidature)).stream()
        .filter(u -> !recuses.contains(u.valeur()))
        .toList();
  }

  /** Accounts of the region of a territory. */
  public List<UtilisateurId> instructeurs(TerritoireCode territoire) {
    return comptes(groupesInstruction(List.of(territoire)));
  }

  static List<String> groupesConsortium(Candidature candidature) {
    return candidature.consortium().membres().stream()
        .map(m -> Groupes.de(Permission.CANDIDATER, m.organisation()))
        .toList();
  }

  /** The regions of its territories; the national level may do it for them. */
  List<String> groupesInstruction(Candidature candidature) {
    return groupesInstruction(candidature.territoires());
  }

  private List<String> groupesInstruction(List<TerritoireCode> codes) {
    return Stream.concat(
            codes.stream()
                .flatMap(t -> territoires.englobants(t, horloge.aujourdhui()).stream())
                .filter(t -> t.type() == TypeTerritoire.REGION)
                .map(Territoire::code),
            Stream.of(TerritoireCode.NATION))
        .distinct()
        .map(t -> Groupes.de(Permission.INSTRUIRE, t))
        .toList();
  }

  /** Those who conduct calls. */
  List<UtilisateurId> conduite() {
    return comptes(List.of(Groupes.de(Permission.PUBLIER_APPEL, TerritoireCode.NATION)));
  }

  private List<UtilisateurId> comptes(List<String> desGroupes) {
    return desGroupes.stream()
        .flatMap(g -> groupes.utilisateursDuGroupe(g).stream())
        .map(CompteResume::id)
        .distinct()
        .toList();
  }
}
