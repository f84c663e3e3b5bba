package fr.cascade.habilitations;

import fr.cascade.habilitations.internal.LectureComptes;
import fr.cascade.habilitations.internal.RessortAdministration;
import fr.cascade.habilitations.internal.UtilisateurEntity;
import fr.cascade.habilitations.internal.UtilisateurRepository;
import fr.cascade.socle.Courriel;
import fr.cascade.socle.TerritoireCode;
import fr.cascade.socle.UtilisateurId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads accounts to name people by their function and to write to them. */
@Service
@Transactional(readOnly = true)
public class UtilisateurConsultation {

  private final UtilisateurRepository utilisateurs;
  private final LectureComptes lecture;
  private final RessortAdministration ressort;

  UtilisateurConsultation(
      UtilisateurRepository utilisateurs, LectureComptes lecture, RessortAdministration ressort) {
    this.utilisateurs = utilisateurs;
    this.lecture = lecture;
    this.ressort = ressort;
  }

  /** Functions of these users, in one query; unknown ids are left out. */
  public Map<UtilisateurId, String> libelles(Collection<UtilisateurId> ids) {
    return resumes(ids).values().stream()
        .collect(Collectors.toMap(CompteResume::id, CompteResume::libelle));
  }

  /** Names and addresses of these users, in one query; unknown ids are left out. */
  public Map<UtilisateurId, CompteResume> resumes(Collection<UtilisateurId> ids) {
    return utilisateurs
        .findAllById(ids.stream().map(UtilisateurId::valeur).distinct().toList())
        .stream()
        .map(UtilisateurEntity::versResume)
        .collect(Collectors.toMap(CompteResume::id, Function.identity()));
  }

  public Optional<CompteResume> parLogin(String login) {
    return utilisateurs.findByLogin(login).map(UtilisateurEntity::versResume);
  }

  /** The one active account of this mail address; empty where there are none or several. */
  public Optional<CompteResume> parCourriel(Courriel courriel) {
    var siens =
        utilisateurs.parLoginOuCourriel(courriel.valeur()).stream()
            .filter(UtilisateurEntity::actif)
            .map(UtilisateurEntity::versResume)
            .toList();
    return siens.size() == 1 ? Optional.of(siens.getFirst()) : Optional.empty();
  }

  /**
   * One page of the accounts whose login or function holds the text: administrators, within their
   * region.
   */
  public List<CompteAdministre> comptes(String texte, int decalage, int limite) {
    ressort.exigerUn();
    return lecture.page(texte, decalage, limite);
  }

  /** One account with all its roles: administrators, within their region. */
  public Optional<CompteDetaille> compte(UtilisateurId id) {
    ressort.exigerUn();
    utilisateurs.findById(id.valeur()).ifPresent(ressort::exiger);
    return lecture.detail(id);
  }

  /** How many accounts hold the text: administrators, within their region. */
  public int compter(String texte) {
    ressort.exigerUn();
    return lecture.compter(texte);
  }

  /** The roles that the administrator connected may give. */
  public List<Role> rolesADonner() {
    return ressort.rolesADonner();
  }

  /** The territories that the administrator connected runs. */
  public List<TerritoireCode> territoiresAdministres() {
    return ressort.territoires();
  }
}
