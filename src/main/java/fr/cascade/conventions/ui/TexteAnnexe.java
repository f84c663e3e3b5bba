package fr.cascade.conventions.ui;

import com.vaadin.flow.component.html.Div;
import fr.cascade.conventions.AnnexeLue;
import fr.cascade.conventions.AnnexeService.AnnexeEnregistree;
import fr.cascade.socle.ui.EditeurTexte;
import fr.cascade.socle.ui.Issue;

/** The text of one annex, saved by itself; what was refused stays on screen (RG-175). */
final class TexteAnnexe extends Div {

  private final AnnexeLue annexe;
  private final SectionAnnexes section;
  private final EditeurTexte texte = new EditeurTexte("Texte de l’annexe");
  private final EtatEnregistrement etat = new EtatEnregistrement(this);
  private int revision;

  TexteAnnexe(AnnexeLue annexe, SectionAnnexes section) {
    this.annexe = annexe;
    this.section = section;
    this.revision = annexe.revision();
    texte.setValue(annexe.texte());
    texte.addValueChangeListener(_ -> enregistrer());
    add(texte, etat);
  }

  private void enregistrer() {
    try {
      AnnexeEnregistree recue =
          section.service().ecrire(section.convention(), annexe.id(), revision, texte.getValue());
      revision = recue.revision();
      texte.setInvalid(false);
      etat.enregistre(recue.le());
    } catch (RuntimeException cause) {
      texte.setErrorMessage(Issue.de(cause).phrase());
      texte.setInvalid(true);
      etat.echec();
    }
  }
}
