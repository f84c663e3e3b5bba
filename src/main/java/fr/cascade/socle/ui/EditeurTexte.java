package fr.cascade.socle.ui;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.List;
import java.util.Map;

/**
 * Rich-text field of an article. Its value is HTML made of headings (h3, h4), paragraphs, lists,
 * tables, bold, italic, underline, https and mailto links, figures ({@code <span
 * data-chiffre="COMITES_LOCAUX_PAR_AN"></span>}), and variables ({@code <span
 * data-variable="TERRITOIRE"></span>}); the person sees no markup. The value reaches the server 400
 * ms after the last key, on leaving the field and on Ctrl+S. It comes from a browser: clean it
 * before storing it.
 */
@Tag("cascade-editeur")
@NpmPackage(value = "@tiptap/core", version = EditeurTexte.TIPTAP)
@NpmPackage(value = "@tiptap/pm", version = EditeurTexte.TIPTAP)
@NpmPackage(value = "@tiptap/starter-kit", version = EditeurTexte.TIPTAP)
@NpmPackage(value = "@tiptap/extension-heading", version = EditeurTexte.TIPTAP)
@NpmPackage(value = "@tiptap/extension-table", version = EditeurTexte.TIPTAP)
@JsModule("./editeur/cascade-editeur.ts")
public final class EditeurTexte extends AbstractSinglePropertyField<EditeurTexte, String>
    implements HasLabel, HasSize, HasStyle, HasValidationProperties, Focusable<EditeurTexte> {

  static final String TIPTAP = "3.32.2";

  public EditeurTexte() {
    super("value", "", false);
  }

  public EditeurTexte(String libelle) {
    this();
    setLabel(libelle);
  }

  /**
   * Current wording of this article's figures, by key: "5 fois par an". The text shows them live; a
   * figure that left the text is told to the person with a button to put it back.
   */
  public void setChiffres(Map<String, String> chiffres) {
    getElement().setPropertyMap("chiffres", chiffres);
  }

  /**
   * A variable that may be put in the text.
   *
   * @param cle its code in the markup; {@code libelle} its name, {@code sens} what it stands for
   * @param texte what the text shows in its place; {@code attente} while it has no value yet
   */
  public record VariableProposee(
      String cle, String libelle, String sens, String texte, boolean attente) {}

  /** The variables of the menu; the text shows their present wording live. */
  public void setVariables(List<VariableProposee> variables) {
    getElement().setPropertyList("variables", variables);
  }

  /** Shows a counter; a hint only, the server's rule decides. */
  public void setMaxLength(int caracteres) {
    getElement().setProperty("maxlength", caracteres);
  }
}
