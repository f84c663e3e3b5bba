package fr.cascade.comites.ui;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where the portal stands, for the addresses that are copied out of it. */
@Component
class AdressePortail {

  private final String racine;

  AdressePortail(@Value("${cascade.adresse}") String adresse) {
    this.racine = adresse.endsWith("/") ? adresse : adresse + "/";
  }

  /** With its final slash. */
  String racine() {
    return racine;
  }
}
