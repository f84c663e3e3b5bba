package fr.cascade.spie.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import fr.cascade.documents.DocxService;
import fr.cascade.socle.AccesRefuseException;
import fr.cascade.socle.AppelId;
import fr.cascade.socle.CandidatureId;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.IntrouvableException;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.io.Serializable;

/** What the pages of this module share: addresses, cards, downloads. */
final class Adresses {

  private Adresses() {}

  static AppelId appel(BeforeEnterEvent event) {
    return new AppelId(numero(event, "Cet appel n’existe pas, ou n’est pas encore public."));
  }

  static CandidatureId candidature(BeforeEnterEvent event) {
    return new CandidatureId(
        numero(event, "Cette candidature n’existe pas, ou n’est pas de votre ressort."));
  }

  static ConventionId convention(BeforeEnterEvent event) {
    return new ConventionId(
        numero(event, "Cette convention n’existe pas, ou n’est pas de votre ressort."));
  }

  private static long numero(BeforeEnterEvent event, String absent) {
    try {
      return Long.parseLong(event.getRouteParameters().get("id").orElse(""));
    } catch (NumberFormatException _) {
      throw new IntrouvableException(absent);
    }
  }

  static Section carte(String titre, Component... contenu) {
    var carte = new Section(new H2(titre));
    carte.addClassName("carte");
    carte.add(contenu);
    return carte;
  }

  static Paragraph discret(String phrase) {
    var paragraphe = new Paragraph(phrase);
    paragraphe.addClassName("discret");
    return paragraphe;
  }

  static Anchor bouton(String libelle, String route) {
    var lien = new Anchor(route, libelle);
    lien.addClassName("bouton-lien");
    return lien;
  }

  /** Bytes made when they are asked for. */
  interface Octets extends Serializable {
    byte[] lire();
  }

  /** What is written as it is read. */
  interface Ecriture extends Serializable {
    void vers(OutputStream sortie);
  }

  /** The same without keeping the whole in memory. */
  static Anchor ecrire(String libelle, String nom, Ecriture ecriture) {
    var lien = new Anchor();
    lien.setText(libelle);
    lien.getElement().setAttribute("download", true);
    lien.setHref(
        (DownloadHandler)
            demande -> {
              demande.setFileName(nom);
              demande.setContentType("application/octet-stream");
              try {
                ecriture.vers(demande.getOutputStream());
              } catch (IntrouvableException | AccesRefuseException _) {
                demande.getResponse().setStatus(HttpStatusCode.NOT_FOUND.getCode());
              }
            });
    return lien;
  }

  static Anchor telecharger(String libelle, String nom, Octets octets) {
    var lien = new Anchor();
    lien.setText(libelle);
    lien.getElement().setAttribute("download", true);
    String type =
        nom.endsWith(".docx")
            ? DocxService.TYPE_MIME
            : nom.endsWith(".pdf") ? "application/pdf" : "application/octet-stream";
    lien.setHref(
        DownloadHandler.fromInputStream(
            demande -> {
              try {
                byte[] contenu = octets.lire();
                return new DownloadResponse(
                    new ByteArrayInputStream(contenu), nom, type, contenu.length);
              } catch (IntrouvableException | AccesRefuseException _) {
                return DownloadResponse.error(HttpStatusCode.NOT_FOUND);
              }
            }));
    return lien;
  }
}
