package fr.cascade.spie.internal;

import fr.cascade.documents.DocumentService;
import fr.cascade.habilitations.HabilitationService;
import fr.cascade.habilitations.Permission;
import fr.cascade.partenaires.OrganisationConsultation;
import fr.cascade.referentiel.Territoire;
import fr.cascade.referentiel.TerritoireConsultation;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.OrganisationId;
import fr.cascade.spie.CandidatureLue;
import fr.cascade.spie.Formulaire;
import fr.cascade.spie.MembreLu;
import fr.cascade.spie.Recevabilite;
import fr.cascade.spie.ReponseLue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Makes a record of an application with all it holds. */
@Component
public class LectureCandidature {

  private final ReponseRepository reponses;
  private final ReglesRecevabilite regles;
  private final ListeCandidatures liste;
  private final CandidatureDroits droits;
  private final Reception reception;
  private final OrganisationConsultation organisations;
  private final TerritoireConsultation territoires;
  private final HabilitationService habilitations;
  private final DocumentService documents;
  private final HorlogeMetier horloge;

  LectureCandidature(
      ReponseRepository reponses,
      ReglesRecevabilite regles,
      ListeCandidatures liste,
      CandidatureDroits droits,
      Reception reception,
      OrganisationConsultation organisations,
      TerritoireConsultation territoires,
      HabilitationService habilitations,
      DocumentService documents,
      HorlogeMetier horloge) {
    this.reponses = reponses;
    this.regles = regles;
    this.liste = liste;
    this.droits = droits;
    this.reception = reception;
    this.organisations = organisations;
    this.territoires = territoires;
    this.habilitations = habilitations;
    this.documents = documents;
    this.horloge = horloge;
  }

  Map<String, Reponse> reponses(Candidature candidature) {
    return reponses.findByCandidatureId(candidature.id().valeur()).stream()
        .collect(
            Collectors.toMap(
                Reponse::question, Function.identity(), (a, b) -> a, LinkedHashMap::new));
  }

  public CandidatureLue lire(Candidature c, Appel appel) {
    Map<String, Reponse> ecrites = reponses(c);
    Formulaire formulaire = appel.formulaire();
    EtatCandidature etat = c.etat();
    Map<OrganisationId, String> noms = noms(c);
    return new CandidatureLue(
        c.id(),
        c.appel(),
        appel.contenu().titre(),
        appel.etat(horloge.instant()),
        appel.fermeture(),
        appel.contenu().plafond(),
        c.nom(),
        noms.getOrDefault(c.porteur(), ""),
        territoires(c),
        c.statut(),
        etat.inventee(),
        formulaire,
        lues(ecrites),
        c.consortium().membres().stream().map(m -> membre(m, noms)).toList(),
        regles.examiner(c, appel, ecrites),
        Manques.de(formulaire, ecrites),
        liste.chevauchements(c),
        ReglesRecevabilite.montant(ecrites),
        c.depot().recepisse(),
        reception.aLaGrace(c, appel),
        etat.motif(),
        etat.aCompleterAvant(),
        c.classement().conditions(),
        Optional.ofNullable(etat.convention()).map(ConventionId::new).orElse(null),
        droits.actions(c, appel));
  }

  /** Said while one types: what is lacking or does not add up, then what the rules say of it. */
  public Optional<String> avertissement(Candidature c, Appel appel, String question) {
    Map<String, Reponse> ecrites = reponses(c);
    String manque = Manques.de(appel.formulaire(), ecrites).get(question);
    return manque != null
        ? Optional.of(manque)
        : regles.examiner(c, appel, ecrites).manquements().stream()
            .filter(regle -> regle.code().equals(question))
            .map(Recevabilite.Regle::explication)
            .findFirst();
  }

  private Map<OrganisationId, String> noms(Candidature c) {
    return organisations.noms(
        c.consortium().membres().stream().map(MembreConsortium::organisation).toList(),
        horloge.aujourdhui());
  }

  private MembreLu membre(MembreConsortium m, Map<OrganisationId, String> noms) {
    return new MembreLu(
        m.organisation(),
        noms.getOrDefault(m.organisation(), ""),
        m.porteur(),
        m.lettre().map(d -> documents.decrire(d).nom()).orElse(null),
        m.approuveeLe(),
        m.approuveePar(),
        habilitations.peut(Permission.CANDIDATER, m.organisation()));
  }

  List<Territoire> territoires(Candidature c) {
    return c.territoires().stream()
        .flatMap(code -> territoires.parCode(code, horloge.aujourdhui()).stream())
        .toList();
  }

  private static Map<String, ReponseLue> lues(Map<String, Reponse> ecrites) {
    Map<String, ReponseLue> lues = new LinkedHashMap<>();
    ecrites.forEach(
        (cle, r) ->
            lues.put(
                cle,
                new ReponseLue(
                    r.valeur(),
                    r.version(),
                    r.document().isPresent(),
                    r.modifieeLe(),
                    r.modifieePar())));
    return lues;
  }
}
