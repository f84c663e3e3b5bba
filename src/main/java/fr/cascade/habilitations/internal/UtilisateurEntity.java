package fr.cascade.habilitations.internal;

import fr.cascade.habilitations.AuTitreDe;
import fr.cascade.habilitations.CompteResume;
import fr.cascade.habilitations.CreationUtilisateur;
import fr.cascade.habilitations.Habilitation;
import fr.cascade.habilitations.RoleDonne;
import fr.cascade.habilitations.Utilisateur;
import fr.cascade.socle.Courriel;
import fr.cascade.socle.IntrouvableException;
import fr.cascade.socle.Periode;
import fr.cascade.socle.UtilisateurId;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An account with its dated roles. Failures and lock-out are columns of the same row that this
 * class leaves out: {@link TentativesDeConnexion} alone writes them, outside any version.
 */
@Entity
@Table(name = "utilisateur")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"})
public class UtilisateurEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String login;
  private String libelle;
  private @Nullable String courriel;
  private String motDePasse;

  @Column(name = "mot_de_passe_a_changer")
  private boolean motDePasseAChanger;

  private boolean actif;

  /** Not yet opened: the holder has still to choose a password. */
  private boolean invite;

  @Version private int version;

  @OneToMany(mappedBy = "utilisateur", cascade = CascadeType.ALL, orphanRemoval = true)
  private List<HabilitationEntity> habilitations = new ArrayList<>();

  protected UtilisateurEntity() {}

  /** Opens an account with its first roles. */
  public static UtilisateurEntity ouvrir(CreationUtilisateur creation, String empreinte) {
    var compte = new UtilisateurEntity();
    compte.login = creation.login();
    compte.libelle = creation.libelle();
    compte.courriel = creation.courriel() == null ? null : creation.courriel().valeur();
    compte.motDePasse = empreinte;
    compte.motDePasseAChanger = creation.aChanger();
    compte.actif = true;
    Periode periode = new Periode(creation.depuis(), null);
    creation.habilitations().forEach(habilitation -> compte.habiliter(habilitation, periode));
    return compte;
  }

  /** Gives a role for a time; giving it again on the same days changes nothing. */
  public void habiliter(Habilitation habilitation, Periode periode) {
    boolean deja = habilitations.stream().anyMatch(role -> role.couvre(habilitation, periode));
    if (!deja) {
      habilitations.add(new HabilitationEntity(this, habilitation, periode));
    }
  }

  public void changerMotDePasse(String empreinte) {
    motDePasse = empreinte;
    motDePasseAChanger = false;
  }

  /** Opens the account of somebody invited. */
  public void choisirMotDePasse(String empreinte) {
    changerMotDePasse(empreinte);
    actif = true;
    invite = false;
  }

  public void activer(boolean oui) {
    actif = oui;
    invite = false;
  }

  /** Closed until its holder has chosen a password. */
  public void inviter() {
    actif = false;
    invite = true;
  }

  public void decrire(String nouveauLibelle, @Nullable Courriel nouveauCourriel) {
    libelle = nouveauLibelle;
    courriel = nouveauCourriel == null ? null : nouveauCourriel.valeur();
  }

  public void changerPeriode(long role, Periode periode) {
    role(role).changerPeriode(periode);
  }

  /** Ends a role on the eve; one that has not begun by then leaves no trace. */
  public void retirer(long role, LocalDate jour) {
    HabilitationEntity retire = role(role);
    if (!retire.finirLaVeille(jour)) {
      habilitations.remove(retire);
    }
  }

  private HabilitationEntity role(long id) {
    return habilitations.stream()
        .filter(role -> role.donne().id() == id)
        .findFirst()
        .orElseThrow(() -> new IntrouvableException("Ce rôle n’existe plus."));
  }

  /** Past, present and to come, the latest start first. */
  public List<RoleDonne> roles() {
    return habilitations.stream()
        .map(HabilitationEntity::donne)
        .sorted(
            Comparator.comparing((RoleDonne role) -> role.periode().debut())
                .reversed()
                .thenComparingLong(RoleDonne::id))
        .toList();
  }

  public UtilisateurId id() {
    return new UtilisateurId(id);
  }

  public String login() {
    return login;
  }

  public boolean actif() {
    return actif;
  }

  public boolean invite() {
    return invite;
  }

  public String motDePasse() {
    return motDePasse;
  }

  public boolean motDePasseAChanger() {
    return motDePasseAChanger;
  }

  /** Roles held on the day. */
  public Set<Habilitation> habilitationsAu(LocalDate jour) {
    return habilitations.stream()
        .filter(role -> role.enVigueur(jour))
        .map(HabilitationEntity::valeur)
        .collect(Collectors.toUnmodifiableSet());
  }

  public Utilisateur versUtilisateur(LocalDate jour, List<AuTitreDe> suppleances) {
    return new Utilisateur(id(), login, libelle, habilitationsAu(jour), suppleances, null);
  }

  public CompteResume versResume() {
    return new CompteResume(id(), login, libelle, courriel == null ? null : new Courriel(courriel));
  }
}
