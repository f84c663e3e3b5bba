package fr.cascade.courrier.internal;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Whether mails leave, from whom, and where their links lead. */
@Component
public class ReglagesCourriel {

  private final String serveur;
  private final String adresse;
  private final String expediteur;

  public ReglagesCourriel(
      @Value("${spring.mail.host:}") String serveur,
      @Value("${cascade.adresse}") String adresse,
      @Value("${cascade.courriel.expediteur:ne-pas-repondre@localhost}") String expediteur) {
    this.serveur = serveur;
    this.adresse = adresse.endsWith("/") ? adresse.substring(0, adresse.length() - 1) : adresse;
    this.expediteur = expediteur;
  }

  /** Without a mail server, messages stay in the portal. */
  public boolean parCourriel() {
    return !serveur.isBlank();
  }

  public String expediteur() {
    return expediteur;
  }

  /** The address of a page, for a mail. */
  public String adresse(String chemin) {
    return adresse + "/" + chemin;
  }

  /** Right-hand side of the Message-ID. */
  public String domaine() {
    var hote = URI.create(adresse).getHost();
    return hote == null ? "cascade.invalid" : hote;
  }
}
