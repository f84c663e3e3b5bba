package fr.cascade.signatures.ui;

import com.vaadin.flow.server.VaadinRequest;

/** Where an act comes from, kept with the signature. */
final class AdresseReseau {

  private AdresseReseau() {}

  static String courante() {
    VaadinRequest requete = VaadinRequest.getCurrent();
    String adresse = requete == null ? null : requete.getRemoteAddr();
    return adresse == null ? "inconnue" : adresse;
  }
}
