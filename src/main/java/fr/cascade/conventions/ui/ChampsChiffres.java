package fr.cascade.conventions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.cascade.conventions.Constat;
import fr.cascade.conventions.ConventionDetail;
import fr.cascade.conventions.ConventionDetail.ChiffreLu;
import fr.cascade.conventions.TypeChiffre;
import fr.cascade.socle.ui.ChampDate;
import fr.cascade.socle.ui.Formats;
import fr.cascade.socle.ui.Messages;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The figures that an article carries: a typed field each, its conformity beside while typing. */
final class ChampsChiffres extends Div {

  private static final int DELAI = 300;

  private final Brouillon brouillon;
  private final Map<TypeChiffre, ConstatVue> constats = new EnumMap<>(TypeChiffre.class);

  ChampsChiffres(Brouillon brouillon, String articleCle) {
    this.brouillon = brouillon;
    addClassName("champs-chiffres");
    List<ChiffreLu> chiffres =
        brouillon.detail().chiffres().stream()
            .filter(c -> c.articleCle().equals(articleCle))
            .toList();
    chiffres.forEach(this::ajouter);
    setVisible(!chiffres.isEmpty());
  }

  /** Refreshes the findings; what is being typed stays as it is. */
  void montrer(ConventionDetail detail) {
    constats.forEach((type, vue) -> constat(detail, type).ifPresent(vue::montrer));
  }

  private void ajouter(ChiffreLu chiffre) {
    var ligne = new Div(champ(chiffre));
    ligne.addClassName("chiffre");
    constat(brouillon.detail(), chiffre.type())
        .ifPresent(
            c -> {
              var vue = new ConstatVue(c);
              constats.put(chiffre.type(), vue);
              ligne.add(vue);
            });
    add(ligne);
  }

  private Component champ(ChiffreLu chiffre) {
    if (chiffre.type().estDate()) {
      return date(chiffre);
    }
    return chiffre.type().decimales() == 0 ? entier(chiffre) : decimal(chiffre);
  }

  /** A whole number, with its steps. */
  private Component entier(ChiffreLu chiffre) {
    var champ = new IntegerField(chiffre.type().libelle());
    var nombre = chiffre.nombre();
    champ.setValue(nombre == null ? null : nombre.intValueExact());
    champ.setStepButtonsVisible(true);
    champ.setMin(0);
    champ.setMax(chiffre.type().maximum());
    ecouter(champ, chiffre.type());
    champ.addValueChangeListener(
        saisie ->
            chiffrer(
                champ,
                chiffre.type(),
                saisie.getValue() == null ? null : BigDecimal.valueOf(saisie.getValue())));
    return champ;
  }

  private Component decimal(ChiffreLu chiffre) {
    var champ = new BigDecimalField(chiffre.type().libelle());
    champ.setLocale(Locale.FRANCE);
    champ.setValue(chiffre.nombre());
    ecouter(champ, chiffre.type());
    champ.addValueChangeListener(saisie -> chiffrer(champ, chiffre.type(), saisie.getValue()));
    return champ;
  }

  private static void ecouter(TextFieldBase<?, ?> champ, TypeChiffre type) {
    champ.setManualValidation(true);
    champ.setValueChangeMode(ValueChangeMode.LAZY);
    champ.setValueChangeTimeout(DELAI);
    if (type.estPart()) {
      champ.setHelperText("La part de ce texte");
    }
  }

  private void chiffrer(
      HasValidationProperties champ, TypeChiffre type, @Nullable BigDecimal valeur) {
    champ.setInvalid(valeur == null);
    if (valeur == null) {
      champ.setErrorMessage(
          "Écrivez un nombre de 0 à %s.".formatted(Formats.nombre(type.maximum())));
    } else {
      essayer(() -> brouillon.chiffrer(type, valeur), type.name(), champ);
    }
  }

  private Component date(ChiffreLu chiffre) {
    var champ = new ChampDate(chiffre.type().libelle());
    champ.setValue(brouillon.detail().fin());
    champ.setManualValidation(true);
    champ.addValueChangeListener(
        saisie -> {
          champ.setInvalid(saisie.getValue() == null);
          if (saisie.getValue() == null) {
            champ.setErrorMessage("Écrivez la date sous la forme jj/mm/aaaa.");
          } else {
            essayer(
                () -> brouillon.dater(brouillon.detail().debut(), saisie.getValue()), "fin", champ);
          }
        });
    return champ;
  }

  private static void essayer(Runnable acte, String nom, HasValidationProperties champ) {
    Messages.essayer(acte, Map.of(nom, champ));
  }

  private static Optional<Constat> constat(ConventionDetail detail, TypeChiffre type) {
    return detail.constats().stream().filter(c -> c.chiffre() == type).findFirst();
  }
}
