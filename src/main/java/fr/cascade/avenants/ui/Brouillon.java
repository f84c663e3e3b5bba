package fr.cascade.avenants.ui;

import fr.cascade.avenants.AvenantConsultation;
import fr.cascade.avenants.AvenantLu;
import fr.cascade.avenants.AvenantService;
import fr.cascade.avenants.AvenantService.ArticleEnregistre;
import fr.cascade.conventions.TexteEnVigueur;
import fr.cascade.socle.AvenantId;

/** The avenant that the page edits, and the agreement that it changes. */
final class Brouillon {

  private final AvenantId id;
  private final AvenantConsultation lecture;
  private final AvenantService avenants;
  private final TexteEnVigueur texte;

  Brouillon(AvenantLu avenant, AvenantConsultation lecture, AvenantService avenants) {
    this.id = avenant.id();
    this.lecture = lecture;
    this.avenants = avenants;
    this.texte = lecture.texte(avenant.convention());
  }

  AvenantService service() {
    return avenants;
  }

  AvenantId id() {
    return id;
  }

  TexteEnVigueur texte() {
    return texte;
  }

  AvenantLu relire() {
    return lecture.detail(id);
  }

  ArticleEnregistre ecrire(String cle, int version, String titre, String html) {
    return avenants.ecrireArticle(id, cle, version, titre, html);
  }
}
