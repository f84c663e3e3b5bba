package fr.cascade.taches;

/**
 * A kind of task.
 *
 * @param cle its key in the models
 * @param libelle what to do, in French
 */
public record EtapeLue(String cle, String libelle) {}
