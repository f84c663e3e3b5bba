package fr.cascade.demonstration.internal;

import fr.cascade.partenaires.TypeOrganisation;
import fr.cascade.socle.TerritoireCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.core.io.ClassPathResource;

/** The files of {@code resources/demonstration}, read into records. */
final class Donnees {

  private Donnees() {}

  /** Organisations with their names, and the functions that represent them. */
  record Organisations(
      List<OrganisationDecrite> organisations,
      List<TerritoireCode> regionsDesRegistres,
      List<RepresentantDecrit> representants) {}

  record OrganisationDecrite(
      String code,
      TypeOrganisation type,
      TerritoireCode territoire,
      @Nullable String siret,
      List<Nom> noms) {}

  record Nom(String nom, @Nullable String sigle, LocalDate debut, @Nullable String acte) {}

  record RepresentantDecrit(
      String organisation,
      @Nullable String compte,
      String fonction,
      @Nullable String pouvoir,
      boolean signataire) {}

  record Comptes(List<CompteDecrit> comptes) {}

  /** Roles written {@code ROLE@perimeter}, the perimeter a territory or an organisation's code. */
  record CompteDecrit(String login, String libelle, @DefaultValue List<String> roles) {}

  static Organisations organisations() {
    return lire("organisations.yaml", Organisations.class);
  }

  static List<CompteDecrit> comptes() {
    return lire("comptes.yaml", Comptes.class).comptes();
  }

  static <T> T lire(String fichier, Class<T> type) {
    var yaml = new YamlPropertiesFactoryBean();
    yaml.setResources(new ClassPathResource("demonstration/" + fichier));
    var source = new MapConfigurationPropertySource(Objects.requireNonNull(yaml.getObject()));
    return new Binder(source).bind("", type).get();
  }
}
