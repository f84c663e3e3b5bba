package fr.cascade.moteur;

import java.util.List;
import java.util.Set;

/**
 * Where an instance stands on the drawing of its own version of the model: ids of the elements it
 * is at and of those it has been through, and the same in words.
 */
public record EtatDiagramme(
    String xml, Set<String> actives, Set<String> faites, List<EtapeTexte> texte) {}
